import { NBSP } from "@choosefr/model";
import type { TypedNamePhrases } from "../kind-phrases.ts";
import { atFrenchPlace } from "./site.ts";

export const typedName: TypedNamePhrases = {
  ask: (kind, thing, value, month) =>
    kind === "investment"
      ? `En ${month}, qui a promis ${value} pour ${thing}${NBSP}?`
      : `En ${month}, qui a annoncé ${thing}, avec ${value} à la clé${NBSP}?`,
  askPlainly: (kind, value, month) =>
    `En ${month}, qui a promis ${kind === "investment" ? `d’investir ${value}` : value} en France${NBSP}?`,
  askWhoBuilds: (thing, town, month) =>
    `En ${month}, qui a annoncé ${thing}${town === null ? "" : ` ${atFrenchPlace(town)}`}${NBSP}?`,
};
