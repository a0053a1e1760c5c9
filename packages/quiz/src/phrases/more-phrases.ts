import type { Confidence } from "../question.ts";
import type { MatchPhrases, OrderPhrases, TypedNamePhrases } from "./kind-phrases.ts";
import type { FateTopic, FigureTopic, SiteTopic } from "./phrases.ts";
import type { WholePhrases } from "./whole-phrases.ts";

/** Sentences of the questions that a list and a field for a number cannot ask: whoever asks none of them carries none. */
export interface MorePhrases {
  /** A title of a few words as the object of a sentence, with its articles; null where they are not known. */
  readonly asThing: (title: string) => string | null;
  readonly askInterval: (topic: FigureTopic, confidence: Confidence) => string;
  readonly askPlace: (topic: SiteTopic) => string;
  /** Places come with what they lie in: "Dunkerque (Nord, Hauts-de-France)". */
  readonly statePlace: (topic: SiteTopic, places: readonly string[]) => string;
  readonly askFate: (topic: FateTopic) => string;
  readonly stateFate: (topic: FateTopic, isTrue: boolean) => string;
  readonly askDay: (who: string, month: string) => string;
  readonly stateDay: (who: string, date: string) => string;
  readonly whyOtherDay: (isSummit: boolean) => string;
  readonly askOrdinal: (series: string, date: string) => string;
  readonly ordinalOption: (ordinal: string) => string;
  readonly stateOrdinal: (series: string, date: string, ordinal: string) => string;
  readonly meanOrdinal: (edition: string, date: string) => string;
  readonly whyOtherOrdinal: () => string;
  readonly whole: WholePhrases;
  readonly order: OrderPhrases;
  readonly match: MatchPhrases;
  readonly typedName: TypedNamePhrases;
}
