import { NBSP, ofFrenchName } from "@choosefr/model";
import type { MorePhrases } from "../more-phrases.ts";
import { askFate, stateFate } from "./did-it-happen.ts";
import { askInterval } from "./interval.ts";
import { match } from "./match.ts";
import { order } from "./order.ts";
import { askPlace, statePlace } from "./site.ts";
import { asThing } from "./thing.ts";
import { typedName } from "./typed-name.ts";
import { whole } from "./whole.ts";

export const moreInFrench: MorePhrases = {
  asThing,
  askInterval,
  askPlace,
  statePlace,
  askFate,
  stateFate,
  askDay: (who, month) => `Quel jour de ${month} a été annoncé le plan ${ofFrenchName(who)} pour la France${NBSP}?`,
  stateDay: (who, date) => `Le plan ${ofFrenchName(who)} pour la France a été annoncé le ${date}.`,
  whyOtherDay: (isSummit) => (isSummit ? "C’est le jour du sommet lui-même." : "Aucune source ne donne ce jour."),
  askOrdinal: (series, date) => `Quelle édition du sommet ${series} s’est tenue le ${date}${NBSP}?`,
  ordinalOption: (ordinal) => `la ${ordinal}`,
  stateOrdinal: (series, date, ordinal) => `Le ${date} s’est tenue la ${ordinal} édition du sommet ${series}.`,
  meanOrdinal: (edition, date) => `${edition}, ${date}`,
  whyOtherOrdinal: () => "Aucune source ne compte ainsi.",
  whole,
  order,
  match,
  typedName,
};
