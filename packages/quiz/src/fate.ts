import type { Announcement, OutcomeClaim, PlaceId } from "@choosefr/model";

/**
 * What can be asked of a promise as of a day: whether its site had opened, its project was done, or it was called off. For each
 * the record proves both yes and no; whether works had begun it proves only where they had, so that it is not asked.
 */
export type Fate = "opened" | "completed" | "cancelled";

/** What an outcome tells of: a new site, a project at one place, or all that was announced for the country. */
export type FateOf =
  | { readonly type: "new-site"; readonly place: PlaceId }
  | { readonly type: "project"; readonly place: PlaceId }
  | { readonly type: "whole" };

/** A statement that an outcome proves true or false as of its own date. */
export interface ProvenFate {
  readonly fate: Fate;
  readonly isTrue: boolean;
}

type Status = OutcomeClaim["status"];

/** States that say that a site is not open on their day, unless one says that it opened before. */
const NOT_OPEN: ReadonlySet<Status> = new Set(["under_construction", "delayed", "cancelled", "company_failed"]);
/** States in which a project goes on. */
const GOING_ON: ReadonlySet<Status> = new Set(["under_construction", "delayed", "reduced"]);
const ENDED: ReadonlySet<Status> = new Set(["cancelled", "company_failed"]);

/**
 * What an outcome of an announcement proves as of its date, given all others. What opened, was cancelled or failed stays so;
 * any other state is proof for its own date alone, and a state known only by its year proves nothing that was not yet, unless
 * a later one does. Outcomes on weak pages prove nothing here but may cast doubt: `outcomes` holds them all.
 */
export function fatesProvenBy(
  outcome: OutcomeClaim,
  of: FateOf,
  { outcomes }: Pick<Announcement, "outcomes">,
): readonly ProvenFate[] {
  const others = outcomes.filter(({ id, rank }) => id !== outcome.id && rank !== "deprecated");
  const concerning = others.filter((other) => concerns(other, of));
  const before = concerning.filter(({ on }) => firstDayOf(on) <= lastDayOf(outcome.on));
  const wasOnce = (statuses: ReadonlySet<Status>): boolean => before.some(({ status }) => statuses.has(status));
  const isRepeated = before.some(({ status, on }) => status === outcome.status && on < outcome.on);
  const isSureLater = (statuses: ReadonlySet<Status>): boolean =>
    concerning.some(({ on, status }) => firstDayOf(on) > lastDayOf(outcome.on) && statuses.has(status));
  const isDatable = outcome.on.length > "2025".length;
  const isNotOpen =
    NOT_OPEN.has(outcome.status) && !wasOnce(new Set(["opened"])) && (isDatable || isSureLater(NOT_OPEN));
  const isGoingOn = GOING_ON.has(outcome.status) && !wasOnce(ENDED) && (isDatable || isSureLater(GOING_ON));
  const built = of.type === "whole" ? null : of.type === "new-site" ? "opened" : "completed";
  const proven: ProvenFate[] = [];
  if (built !== null && outcome.status === "opened" && !isRepeated) proven.push({ fate: built, isTrue: true });
  if (built !== null && isNotOpen) proven.push({ fate: built, isTrue: false });
  if (outcome.status === "cancelled" && !isRepeated) proven.push({ fate: "cancelled", isTrue: true });
  // Of a site that is not open nobody needs to be asked as well whether it was called off.
  if (isGoingOn && (built === null || !isNotOpen)) proven.push({ fate: "cancelled", isTrue: false });
  return proven;
}

/** Whether an outcome may tell of this: of the whole promise, of this place, or of a larger area. */
function concerns({ scope }: OutcomeClaim, of: FateOf): boolean {
  if (of.type === "whole") return true;
  return scope.every(({ type, ref }) => type !== "at-place" || ref === of.place);
}

/** Dates as far as they are known compare as texts: the first day of a month or year, and the last. */
function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, "2026-02-10".length);
}

function lastDayOf(date: string): string {
  return `${date}${"-12-31".slice(date.length - "2026".length)}`;
}
