import type { BoardLine, Source } from "@choosefr/model";

/** The pages that were read to know the state of a promise: those that tell it, or where none does those that tell the promise. */
export function sourcesOfLine({ announcement, outcome }: BoardLine): readonly Source[] {
  const claims = outcome === null ? announcement.claims : [outcome];
  return claims.flatMap(({ evidence }) => evidence.map(({ source }) => source));
}
