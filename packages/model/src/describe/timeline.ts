import type { Announcement } from "../announcement.ts";
import type { Claim, Language, OutcomeClaim, OutcomeStatus } from "../generated/types.ts";
import { describeDate } from "./date.ts";
import { describeStatus } from "./outcome.ts";

/** One dated mark on the line from promise to outcome. */
export interface TimelineMark {
  /** ISO 8601, as precise as its source. */
  readonly on: string;
  readonly date: string;
  readonly label: string;
  readonly status: "announced" | "planned" | OutcomeStatus;
  /** What was found, in a line; null for the promise itself. */
  readonly detail: string | null;
}

const LABELS = {
  fr: { announced: "annoncé", planned: "échéance annoncée" },
  en: { announced: "announced", planned: "announced deadline" },
} as const;

/** Kinds of claims that stand or fall with the works on site. */
const BUILT_KINDS: ReadonlySet<Claim["kind"]> = new Set(["investment", "jobs", "site"] satisfies Claim["kind"][]);

/**
 * What became of one claim of an announcement, newest first: works on a site say nothing of people to be trained.
 *
 * @example
 * import { announcement, outcomesOf } from "@choosefr/model";
 * const promise = announcement("amazon-2024");
 * promise.investment ? outcomesOf(promise, promise.investment.preferred).length <= promise.outcomes.length : null; // => true
 */
export function outcomesOf({ outcomes }: Announcement, claim: Claim): readonly OutcomeClaim[] {
  return BUILT_KINDS.has(claim.kind) ? outcomes : outcomes.filter(({ scope }) => scope.length === 0);
}

/**
 * The line through time of an announcement, oldest first: announced, what was found since, and the year by which it is
 * due. With a claim, only what concerns that claim.
 *
 * @example
 * import { announcement, traceAnnouncement } from "@choosefr/model";
 * traceAnnouncement(announcement("amazon-2024"), "en")[0]?.date; // => "12 May 2024"
 */
export function traceAnnouncement(
  announcement: Announcement,
  locale: Language,
  claim?: Claim,
): readonly TimelineMark[] {
  const outcomes = claim === undefined ? announcement.outcomes : outcomesOf(announcement, claim);
  const mark = (on: string, label: string, status: TimelineMark["status"], detail: string | null): TimelineMark => ({
    on,
    date: describeDate(on, locale),
    label,
    status,
    detail,
  });
  const due = dueYear(announcement, claim);
  return [
    mark(announcement.announced, LABELS[locale].announced, "announced", null),
    ...outcomes.map(({ on, status, summary }) => mark(on, describeStatus(status, locale), status, summary[locale])),
    ...(due === null ? [] : [mark(String(due), LABELS[locale].planned, "planned", null)]),
  ].toSorted((a, b) => compareTimes(a.on, b.on));
}

function dueYear({ periods }: Announcement, claim: Claim | undefined): number | null {
  const applies = periods.find(
    ({ scope, rank, to }) =>
      to !== null && rank !== "deprecated" && (scope.length === 0 || scope.some(({ ref }) => ref === claim?.id)),
  );
  return applies?.to ?? null;
}

/** Times of unequal precision: a year stands at its end, a month at its end. */
function compareTimes(a: string, b: string): number {
  const [left, right] = [a.padEnd(10, "~"), b.padEnd(10, "~")];
  return left === right ? 0 : left < right ? -1 : 1;
}
