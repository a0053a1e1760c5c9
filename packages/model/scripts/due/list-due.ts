import type { Announcement } from "../../src/announcement.ts";
import type { AnnouncementId, ClaimId, Currency, Day, OutcomeStatus, PartialDate } from "../../src/generated/types.ts";
import { coverageOf } from "../../src/scope.ts";
import { daysBetween, firstDayOf, lastDayOf } from "./days.ts";

/** Why an announcement should be looked at again: its state may be old news, or its deadline has passed without a word. */
export type DueReason = "unchecked" | "deadline-passed";

/** One thing to check again. */
export interface DueCheck {
  readonly announcement: AnnouncementId;
  readonly reason: DueReason;
  /** The outcome to look at again; null where none is recorded. */
  readonly outcome: { readonly claim: ClaimId; readonly status: OutcomeStatus; readonly on: PartialDate } | null;
  /** The last day that the record speaks of: of the outcome or later news, else the deadline. */
  readonly since: Day;
  /** The days from then to the day of the list. */
  readonly days: number;
  /** The sum promised; null where none is known. */
  readonly promised: { readonly amount: number; readonly currency: Currency } | null;
  /** The sum in millions times the years unchecked: an order, not a measure. */
  readonly importance: number;
}

/** States that do not change any more: they are never due. */
const FINAL: ReadonlySet<OutcomeStatus> = new Set(["opened", "cancelled", "company_failed"]);

/** What a promise without a known sum counts as: little, but it must not vanish from the list. */
const UNKNOWN_SUM = 1_000_000;

/** Roughly, how many units make a euro: enough to put sums in order, and for nothing else. */
const UNITS_IN_A_EURO: Partial<Record<Currency, number>> = { JPY: 150, INR: 90, CNY: 8, SEK: 11, NOK: 11, DKK: 7.5 };

/**
 * What to check again on a day, the most important first: outcomes that are not final, one for each part of a promise,
 * and promises whose deadline has passed without any outcome. What the record tells of that day or later is not due.
 */
export function listDue(announcements: readonly Announcement[], on: Day): readonly DueCheck[] {
  return Object.freeze(
    announcements
      .flatMap((announcement) => dueOf(announcement, on))
      .filter(({ days }) => days > 0)
      .toSorted((a, b) => b.importance - a.importance || (a.announcement < b.announcement ? -1 : 1)),
  );
}

function dueOf(announcement: Announcement, on: Day): readonly DueCheck[] {
  const { outcomes } = announcement;
  if (outcomes.length > 0) return openOutcomes(announcement).map((outcome) => check(announcement, on, outcome));
  const deadline = deadlineOf(announcement);
  return deadline === null || deadline >= on ? [] : [check(announcement, on, null, deadline)];
}

type Outcome = Announcement["outcomes"][number];

/** The newest outcome of each part of the promise, unless it or a newer one on the whole is final. */
function openOutcomes({ outcomes }: Announcement): readonly Outcome[] {
  const standing = outcomes.filter(({ rank }) => rank !== "deprecated");
  const newest = new Map<string, Outcome>();
  for (const outcome of standing) {
    const part = coverageOf(outcome);
    if (!newest.has(part)) newest.set(part, outcome);
  }
  const whole = newest.get("");
  const isClosed = ({ on, status }: Outcome): boolean =>
    FINAL.has(status) || (whole !== undefined && FINAL.has(whole.status) && lastDayOf(whole.on) >= lastDayOf(on));
  return [...newest.values()].filter((outcome) => !isClosed(outcome));
}

function check(announcement: Announcement, on: Day, outcome: Outcome | null, deadline: Day = on): DueCheck {
  const known = outcome === null ? deadline : newestWord(announcement, outcome);
  const days = daysBetween(known, on);
  const promised = promisedBy(announcement);
  return {
    announcement: announcement.id,
    reason: outcome === null ? "deadline-passed" : "unchecked",
    outcome: outcome === null ? null : { claim: outcome.id, status: outcome.status, on: outcome.on },
    since: known,
    days,
    promised,
    importance: Math.round((toEuros(promised) / 1e6) * (days / 365.25) * 100) / 100,
  };
}

/** The last day on which anybody looked: that of the outcome, or of news of the promise since. */
function newestWord({ news }: Announcement, { on }: Outcome): Day {
  return [on, ...news.map((item) => item.on)].map(lastDayOf).reduce((a, b) => (a > b ? a : b));
}

function promisedBy({ investment }: Announcement): DueCheck["promised"] {
  if (investment === null || investment.amount === null) return null;
  return { amount: investment.amountMax ?? investment.amount, currency: investment.currency };
}

function toEuros(promised: DueCheck["promised"]): number {
  return promised === null ? UNKNOWN_SUM : promised.amount / (UNITS_IN_A_EURO[promised.currency] ?? 1);
}

/** The last day of the last year that is given for the whole promise, or of so many years from its announcement. */
function deadlineOf({ periods, announced }: Announcement): Day | null {
  const years = periods
    .filter((period) => period.rank !== "deprecated" && coverageOf(period) === "")
    .flatMap(({ from, to, years: length }) => {
      if (to !== null) return [to];
      return length === null ? [] : [(from ?? Number(firstDayOf(announced).slice(0, 4))) + length];
    });
  return years.length === 0 ? null : `${Math.max(...years)}-12-31`;
}
