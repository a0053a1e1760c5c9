import type { Announcers } from "./announcers.ts";

/** Sentences of the choice of who announced something. */
export interface AnnouncerPhrases {
  /** `value` is a sum or a number of jobs, with its bound. */
  readonly askWhoPromised: (kind: "investment" | "jobs", value: string, month: string) => string;
  readonly askWhoBuilds: (town: string, month: string) => string;
  readonly whyOtherPromise: (who: Announcers, value: string) => string;
  readonly whyOtherSites: (who: string, places: readonly string[]) => string;
  readonly stateSite: (who: Announcers, town: string, month: string) => string;
}

/** Sentences of the choice of a sector. */
export interface SectorPhrases {
  readonly ask: (who: Announcers, month: string) => string;
  /** `subject` is the announcement in a few words, with a capital. */
  readonly state: (who: string, sector: string, subject: string) => string;
  readonly whyRight: (who: string) => string;
  readonly whyWrong: (who: string) => string;
}

/** Sentences of the choice of a year. */
export interface YearPhrases {
  readonly askOfPlan: (kind: "investment" | "jobs", who: Announcers, value: string) => string;
  readonly askOfSummit: (kind: "total_investment" | "projects", series: string, value: string) => string;
  /** What the same organisation promised in that year. */
  readonly whyOtherPlan: (who: Announcers, value: string) => string;
  readonly whyNoPlan: (who: string) => string;
}

/** Sentences of putting in order. */
export interface OrderPhrases {
  readonly askSums: (month: string) => string;
  readonly askTotals: () => string;
  readonly askDates: () => string;
  /** `occasion` is where, ready to stand in a sentence. */
  readonly askRegions: (occasion: string) => string;
  readonly sumEnds: { readonly first: string; readonly last: string };
  readonly dateEnds: { readonly first: string; readonly last: string };
  readonly stateSums: (items: readonly NamedFigure[]) => string;
  readonly stateDates: (items: readonly NamedFigure[]) => string;
}

/** A thing, and its sum, date or place in words. */
export interface NamedFigure {
  readonly text: string;
  readonly figure: string;
}

/** Sentences of matching pairs. */
export interface MatchPhrases {
  readonly askSums: (month: string) => string;
  readonly askTotals: () => string;
  readonly askTowns: (month: string) => string;
  readonly askRegions: (month: string) => string;
}

/** Sentences of typing a name. */
export interface TypedNamePhrases {
  /** `thing` is what was announced, with its articles; `value` a sum or a number of jobs. */
  readonly ask: (kind: "investment" | "jobs", thing: string, value: string, month: string) => string;
  readonly askPlainly: (kind: "investment" | "jobs", value: string, month: string) => string;
  /** `town` is null where the thing names it. */
  readonly askWhoBuilds: (thing: string, town: string | null, month: string) => string;
}

/** Sentences that compare whole editions. */
export interface EditionPhrases {
  readonly askMore: (kind: "total_investment" | "projects", a: string, b: string) => string;
}

/** Sentences on what became of several promises. */
export interface FatePhrases {
  /** The years of the promises among which one is sought. */
  readonly askAbandoned: (from: number, to: number) => string;
  /** `plan` is the announcement in a few words, with a capital. */
  readonly stateAbandoned: (who: string, plan: string) => string;
  readonly askOpened: (edition: string, announcements: number) => string;
  readonly count: (announcements: number) => string;
  /** What a number would be of all the promises. */
  readonly whyOtherCount: (percent: number) => string;
  readonly stateOpened: (names: string, opened: number, announcements: number) => string;
  readonly meanOpened: (edition: string) => string;
}
