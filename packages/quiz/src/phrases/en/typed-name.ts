import type { TypedNamePhrases } from "../kind-phrases.ts";
import { inSentence } from "./grammar.ts";

export const typedName: TypedNamePhrases = {
  ask: (kind, subject, value, month) =>
    kind === "investment"
      ? `Who promised in ${month} to invest ${value} in this project: ${inSentence(subject)}?`
      : `Who promised ${value} in ${month} with this project: ${inSentence(subject)}?`,
  askPlainly: (kind, value, month) =>
    kind === "investment"
      ? `In ${month}, who promised to invest ${value} in France?`
      : `In ${month}, who promised ${value} in France?`,
  askWhoBuilds: (subject, town, month) =>
    `Who announced this project${town === null ? "" : ` in ${town}`} in ${month}: ${inSentence(subject)}?`,
};
