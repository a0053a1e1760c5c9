import { NBSP } from "@choosefr/model";
import type { TypedNamePhrases } from "../kind-phrases.ts";
import { inSentence } from "./grammar.ts";
import { atFrenchPlace } from "./site.ts";

export const typedName: TypedNamePhrases = {
  ask: (kind, subject, value, month) =>
    kind === "investment"
      ? `Qui a promis, en ${month}, d’investir ${value} pour ce projet${NBSP}: ${inSentence(subject)}${NBSP}?`
      : `Qui a promis, en ${month}, ${value} avec ce projet${NBSP}: ${inSentence(subject)}${NBSP}?`,
  askPlainly: (kind, value, month) =>
    `En ${month}, qui a promis ${kind === "investment" ? `d’investir ${value}` : value} en France${NBSP}?`,
  askWhoBuilds: (subject, town, month) =>
    `Qui a annoncé en ${month} ce projet${town === null ? "" : ` ${atFrenchPlace(town)}`}${NBSP}: ${inSentence(subject)}${NBSP}?`,
};
