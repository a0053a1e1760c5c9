import type { TypedNamePhrases } from "../kind-phrases.ts";

export const typedName: TypedNamePhrases = {
  ask: (kind, thing, value, month) =>
    kind === "investment"
      ? `In ${month}, who promised ${value} for ${thing}?`
      : `In ${month}, who announced ${thing}, with ${value} to come?`,
  askPlainly: (kind, value, month) =>
    kind === "investment"
      ? `In ${month}, who promised to invest ${value} in France?`
      : `In ${month}, who promised ${value} in France?`,
  askWhoBuilds: (thing, town, month) => `In ${month}, who announced ${thing}${town === null ? "" : ` in ${town}`}?`,
};
