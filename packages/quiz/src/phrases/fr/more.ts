import type { MorePhrases } from "../more-phrases.ts";
import { askFate, stateFate } from "./did-it-happen.ts";
import { askInterval } from "./interval.ts";
import { match } from "./match.ts";
import { order } from "./order.ts";
import { askPlace, statePlace } from "./site.ts";
import { typedName } from "./typed-name.ts";

export const moreInFrench: MorePhrases = {
  askInterval,
  askPlace,
  statePlace,
  askFate,
  stateFate,
  order,
  match,
  typedName,
};
