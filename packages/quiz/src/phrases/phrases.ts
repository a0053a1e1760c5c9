import type { UnitLabels } from "../question.ts";

/** What a figure is about, as far as a sentence needs it: names ready to read, a month, a deadline. */
export type FigureTopic =
  | { readonly kind: "investment"; readonly who: string; readonly month: string; readonly into: string | null }
  | { readonly kind: "jobs"; readonly who: string; readonly month: string }
  | {
      readonly kind: "training" | "startups_supported";
      readonly who: string;
      readonly by: number | null;
      readonly month: string;
    }
  | { readonly kind: "total_investment" | "projects" | "edition_jobs"; readonly edition: string };

/** Why a wrong value was offered; `value` and names are ready to read. */
export type Confusion =
  | { readonly type: "currency"; readonly right: string }
  | { readonly type: "ten-times"; readonly direction: "more" | "less" }
  | { readonly type: "of-another"; readonly owner: string }
  | { readonly type: "deprecated"; readonly reason: string }
  | { readonly type: "unsupported" };

/** A comparison from the record: `factor` times, `percent` of, or an amount for each. */
export type Scale =
  | { readonly type: "share-of-total"; readonly percent: number }
  | { readonly type: "share-of-jobs"; readonly percent: number }
  | { readonly type: "money-per-job"; readonly amount: string }
  | { readonly type: "money-per-project"; readonly amount: string }
  | { readonly type: "jobs-per-project"; readonly count: string }
  | { readonly type: "people-per-startup"; readonly count: string }
  | { readonly type: "less-than-own"; readonly factor: string; readonly amount: string }
  | { readonly type: "times-the-other"; readonly factor: string; readonly other: string };

/** Whole sentences in one language; nothing is glued together outside this room. */
export interface Phrases {
  readonly askFigure: (topic: FigureTopic, isSettled: boolean) => string;
  readonly stateFigure: (topic: FigureTopic, value: string, isSettled: boolean) => string;
  readonly meanFigure: (topic: FigureTopic, date: string) => string;
  readonly askMore: (a: string, b: string, month: string) => string;
  readonly stateMore: (more: string, less: string, moreValue: string, lessValue: string) => string;
  readonly askRegion: (who: string, month: string) => string;
  readonly stateRegion: (who: string, region: string, places: string) => string;
  readonly meanSite: (who: string, date: string) => string;
  readonly whyOtherRegion: (region: string, use: "extension" | "of-another" | "none", owner: string) => string;
  readonly askOrdinal: (series: string, date: string) => string;
  readonly ordinalOption: (ordinal: string) => string;
  readonly stateOrdinal: (series: string, date: string, ordinal: string) => string;
  readonly meanOrdinal: (edition: string, date: string) => string;
  readonly whyOtherOrdinal: () => string;
  readonly askDay: (who: string, month: string) => string;
  readonly stateDay: (who: string, date: string) => string;
  readonly whyOtherDay: (isSummit: boolean) => string;
  readonly whyRight: (witnesses: number) => string;
  readonly whyWrong: (confusion: Confusion) => string;
  readonly whyMore: (witnesses: number) => string;
  readonly whyLess: (factor: string) => string;
  readonly scale: (scale: Scale) => string;
  readonly outcome: (state: string, summary: string) => string;
  /** The unit around the number field of an estimate. */
  readonly unit: (
    unit: "EUR-billion" | "EUR-million" | "jobs" | "people" | "startups" | "projects" | "sites",
  ) => UnitLabels;
  readonly list: (names: readonly string[]) => string;
}
