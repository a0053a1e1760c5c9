import { NBSP } from "@choosefr/model";
import type { TypedNamePhrases } from "../kind-phrases.ts";
import { atFrenchPlace } from "./site.ts";

export const typedName: TypedNamePhrases = {
  ask: (kind, subject, value, month) =>
    `«${NBSP}${subject}${NBSP}»${NBSP}: qui a promis ${value} ${kind === "investment" ? "à la France pour" : "en France avec"} ce projet en ${month}${NBSP}?`,
  askPlainly: (kind, value, month) =>
    `En ${month}, qui a promis ${value} ${kind === "investment" ? "à la" : "en"} France${NBSP}?`,
  askWhoBuilds: (subject, town, month) =>
    `«${NBSP}${subject}${NBSP}»${NBSP}: qui a annoncé ce projet${town === null ? "" : ` ${atFrenchPlace(town)}`} en ${month}${NBSP}?`,
};
