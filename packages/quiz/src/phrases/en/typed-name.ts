import type { TypedNamePhrases } from "../kind-phrases.ts";

export const typedName: TypedNamePhrases = {
  ask: (kind, subject, value, month) =>
    kind === "investment"
      ? `“${subject}”: who pledged ${value} to France for this project in ${month}?`
      : `“${subject}”: who promised ${value} in France with this project in ${month}?`,
  askPlainly: (kind, value, month) =>
    kind === "investment"
      ? `In ${month}, who pledged ${value} to France?`
      : `In ${month}, who promised ${value} in France?`,
  askWhoBuilds: (subject, town, month) =>
    `“${subject}”: who announced this project${town === null ? "" : ` in ${town}`} in ${month}?`,
};
