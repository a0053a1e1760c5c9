import type { Fate } from "../fate.ts";
import type { UnitLabels } from "../question.ts";
import type { Announcers } from "./announcers.ts";
import type {
  AnnouncerPhrases,
  EditionPhrases,
  FatePhrases,
  NamedFigure,
  SectorPhrases,
  YearPhrases,
} from "./kind-phrases.ts";

/** What a figure is about, as far as a sentence needs it: names ready to read, a month, a deadline. */
export type FigureTopic =
  | { readonly kind: "investment"; readonly who: Announcers; readonly month: string; readonly into: string | null }
  /** `sum` is what was promised with them. */
  | { readonly kind: "jobs"; readonly who: Announcers; readonly month: string; readonly sum: string | null }
  | {
      readonly kind: "training" | "startups_supported";
      readonly who: Announcers;
      readonly by: number | null;
      readonly month: string;
    }
  | { readonly kind: "total_investment" | "projects" | "edition_jobs" | "leaders_attending"; readonly edition: string }
  /** What of a total, `of` that much, was new or had been announced before. */
  | { readonly kind: "new_investment" | "earlier_investment"; readonly edition: string; readonly of: string }
  /** What of a total went to one region: of a sum, or of so many projects. */
  | {
      readonly kind: "of_region";
      readonly unit: "money" | "projects";
      readonly edition: string;
      readonly region: string;
      readonly of: string;
    }
  | { readonly kind: "cumulated_investment" | "cumulated_projects"; readonly from: number; readonly to: number }
  /** How many of the projects of some years had been cancelled by a date, or were for a new site. */
  | {
      readonly kind: "follow_up";
      readonly status: "cancelled" | "new_site";
      readonly on: string;
      readonly from: number;
      readonly to: number;
      readonly of: string;
    };

/** What is to be built, ready to stand behind an article, and how French agrees with it: masculine, feminine, or several. */
export interface SiteNoun {
  readonly text: string;
  readonly agrees: "m" | "f" | "mp";
}

/** A new site, or several, to be found on a map. */
export interface SiteTopic {
  readonly who: Announcers;
  readonly month: string;
  /** Null where the record has no noun for it. */
  readonly noun: SiteNoun | null;
  readonly areSeveral: boolean;
  /** What was announced as one says it aloud; null where that names the place, or is not known. */
  readonly said: string | null;
}

/** What had become of a promise by a day. */
export interface FateTopic {
  readonly fate: Fate;
  /** The date in words, and how precise it is. */
  readonly on: string;
  readonly precision: "day" | "month" | "year";
  readonly who: Announcers;
  /** Null where the whole announcement is meant. */
  readonly where: { readonly name: string; readonly isCommune: boolean } | null;
  /** The site; null where the record has no noun for it. */
  readonly noun: SiteNoun | null;
  /** What was announced, with its articles; null where that is not known, or the question would be too long. */
  readonly thing: string | null;
  /** The jobs that were to come of it; null where they are not told. */
  readonly jobs: string | null;
  /** When it was announced. */
  readonly month: string;
}

/** Why a wrong value was offered; `value` and names are ready to read. */
export type Confusion =
  | { readonly type: "currency"; readonly right: string }
  | { readonly type: "ten-times"; readonly direction: "more" | "less" }
  | { readonly type: "of-another"; readonly owner: string; readonly month: string }
  | { readonly type: "of-edition"; readonly edition: string }
  /** The other part of the same total. */
  | { readonly type: "new-part" | "earlier-part" }
  | { readonly type: "deprecated"; readonly reason: string }
  /** What a wrong part would be of the whole that the question names. */
  | { readonly type: "off-share"; readonly of: "money" | "things"; readonly percent: number }
  /** So many times too much or too little, and nobody says so. */
  | { readonly type: "off"; readonly factor: string; readonly direction: "more" | "less" }
  | { readonly type: "unsupported" };

/** A comparison from the record: `factor` times, `percent` of, or an amount for each. */
export type Scale =
  | Share
  /** One euro, one job in so many. */
  | { readonly type: "one-in"; readonly of: "euros" | "jobs"; readonly at: string | null; readonly all: string }
  /** What one promise alone is of a total. */
  | { readonly type: "share-of-one"; readonly percent: number; readonly other: string; readonly sum: string }
  | { readonly type: "money-per-job"; readonly amount: string }
  /** A comparison that a question puts into words of its own. */
  | { readonly type: "in-words"; readonly sentence: string }
  | { readonly type: "money-per-project"; readonly amount: string }
  | { readonly type: "jobs-per-project"; readonly count: string }
  | { readonly type: "money-per-leader"; readonly amount: string }
  | { readonly type: "people-per-startup"; readonly count: string }
  | { readonly type: "less-than-own"; readonly factor: string; readonly amount: string }
  | { readonly type: "times-the-lower" | "times-the-smallest"; readonly factor: string }
  | BesideAnother
  | BesideEdition;

/**
 * So many percent, from 1 to 99, of the euros, jobs or projects announced at an edition, or of the announcements that are
 * counted; `at` is null where the question names the edition.
 */
export interface Share {
  readonly type: "share";
  readonly of: "euros" | "jobs" | "projects" | "announcements";
  readonly at: string | null;
  readonly percent: number;
}

/** So many times what another promised, or so many times less; `month` is null where both promised on one occasion. */
export interface BesideAnother {
  readonly type: "times-the-other" | "less-than-the-other";
  readonly of: "investment" | "jobs" | "training" | "startups_supported";
  readonly factor: string;
  readonly other: Announcers;
  readonly month: string | null;
}

/** So many times the figure of another summit, or so many times less. */
export interface BesideEdition {
  readonly type: "times-edition" | "less-than-edition";
  readonly of: "total_investment" | "projects" | "jobs" | "leaders_attending";
  readonly factor: string;
  readonly edition: string;
}

/** A closing full stop, where a summary has none. */
export function closeSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/**
 * Whole sentences in one language; nothing is glued together outside this room. Those that only some kinds of question need
 * stand apart, in `MorePhrases`.
 */
export interface Phrases {
  /** Where it is not settled, what most of the sources give is asked for. */
  readonly askFigure: (topic: FigureTopic, isSettled: boolean) => string;
  readonly stateFigure: (topic: FigureTopic, value: string, isSettled: boolean) => string;
  /** `when` is ready to stand in a sentence: "le 12 mai 2024"; null where the day is not known. */
  readonly meanFigure: (topic: FigureTopic, when: string | null) => string;
  /** A date as it stands in a sentence. */
  /** Which numbers are right, and so which intervals that hold one: `range` is ready to read. */
  readonly countsAsRight: (range: string) => string;
  readonly when: (date: string, isDay: boolean) => string;
  readonly askMore: (a: string, b: string, month: string) => string;
  readonly stateMore: (more: Announcers, less: Announcers, moreValue: string, lessValue: string) => string;
  readonly askRegion: (topic: SiteTopic) => string;
  readonly stateRegion: (who: Announcers, region: string, places: string, sites: number) => string;
  /** `plan` is the announcement in a few words, with a capital. */
  readonly meanSite: (who: string, when: string, sites: number, plan: string) => string;
  /** `when` is ready to stand in a sentence. */
  readonly meanFate: (who: string, when: string) => string;
  readonly whyOtherRegion: (use: "extension" | "of-another", owner: string) => string;
  readonly announcer: AnnouncerPhrases;
  readonly sector: SectorPhrases;
  readonly year: YearPhrases;
  readonly editions: EditionPhrases;
  readonly fates: FatePhrases;
  /** What is planned, as a sentence; `plan` is an announcement in a few words, with a capital. */
  readonly tellPlan: (plan: string) => string;
  /** An announcement in a list: who, and its subject in a few words. */
  readonly plan: (who: string, subject: string) => string;
  /** Each thing with its figure, as one sentence. */
  readonly stateEach: (pairs: readonly NamedFigure[]) => string;
  readonly whyRight: (witnesses: number) => string;
  /** An edition as a sentence calls it: a summit by its month, which stands for the year of its name. */
  readonly edition: (name: string, month: string) => string;
  readonly whyWrong: (confusion: Confusion) => string;
  readonly whyMore: (witnesses: number) => string;
  readonly whyLess: (factor: string) => string;
  readonly scale: (scale: Scale) => string;
  /** `who` is told where the question is about several. */
  readonly outcome: (state: string, summary: string, who: string | null) => string;
  readonly outcomeOfAnother: (who: string, state: string) => string;
  /** The unit around the number field of an estimate. */
  readonly unit: (
    unit: "EUR-billion" | "EUR-million" | "EUR" | "jobs" | "people" | "startups" | "projects" | "sites",
  ) => UnitLabels;
  readonly list: (names: readonly string[]) => string;
}
