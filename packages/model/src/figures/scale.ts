import { once } from "../once.ts";
import { createNumbers } from "./lexicon.ts";

/** Scales of both languages, in their English sense, by key: a final `s` is gone ("Mds", "millions"). */
export const SCALES: () => ReadonlyMap<string, number> = once(() =>
  createNumbers(
    "million=1e6 milliard=1e9 billion=1e9 trillion=1e12 k=1e3 m=1e6 mn=1e6 mln=1e6 mio=1e6 mm=1e6 md=1e9 mrd=1e9 bn=1e9 b=1e9 g=1e9 t=1e12 tn=1e12 trn=1e12 crore=1e7 lakh=1e5",
  ),
);

/** The keys of all words that multiply a number: scales, collectives, round cardinals. */
export function multiplierKeys(...numbers: readonly ReadonlyMap<string, number>[]): ReadonlySet<string> {
  const round = numbers.flatMap((map) => [...map].filter(([, value]) => value >= 10).map(([key]) => key));
  return new Set([...SCALES().keys(), ...round]);
}
