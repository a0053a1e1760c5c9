import type { MorePhrases } from "../more-phrases.ts";
import { askFate, stateFate } from "./did-it-happen.ts";
import { possessive } from "./grammar.ts";
import { askInterval } from "./interval.ts";
import { match } from "./match.ts";
import { order } from "./order.ts";
import { askPlace, statePlace } from "./site.ts";
import { asThing } from "./thing.ts";
import { typedName } from "./typed-name.ts";
import { whole } from "./whole.ts";

export const moreInEnglish: MorePhrases = {
  asThing,
  askInterval,
  askPlace,
  statePlace,
  askFate,
  stateFate,
  askDay: (who, month) => `On which day of ${month} was ${possessive(who)} plan for France announced?`,
  stateDay: (who, date) => `${possessive(who)} plan for France was announced on ${date}.`,
  whyOtherDay: (isSummit) => (isSummit ? "That is the day of the summit itself." : "No source gives that day."),
  askOrdinal: (series, date) => `Which edition of the ${series} summit was held on ${date}?`,
  ordinalOption: (ordinal) => `the ${ordinal}`,
  stateOrdinal: (series, date, ordinal) => `The ${ordinal} edition of the ${series} summit was held on ${date}.`,
  meanOrdinal: (edition, date) => `${edition}, ${date}`,
  whyOtherOrdinal: () => "No source counts it so.",
  whole,
  order,
  match,
  typedName,
};
