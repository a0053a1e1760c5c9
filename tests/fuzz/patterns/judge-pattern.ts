import { type Bound, boundOf } from "./bounds.ts";
import { beginningOf, type Pattern, placeOf } from "./pattern.ts";

/** Safe: linear in any text. Otherwise how many characters it may read, which take few steps. */
export type Verdict = "safe" | number;

/** Judges an expression: a verdict, or why it must not stay as it is, in words. */
export type Judge = (pattern: Pattern, bound?: Bound | null) => Verdict | { readonly refused: string };

/** The checker's own chance has a seed, and large expressions are tried instead of proved, which takes seconds. */
const MANNER = {
  randomSeed: 1,
  maxNFASize: 5000,
  // More than 150 steps a character on a text of so many is no linear time; longer texts only take longer to say so.
  maxAttackStringSize: 30_000,
  attackLimit: 5_000_000,
  maxIteration: 5,
  // Steps are counted; how long they take says nothing of a machine that is shared.
  timeout: null,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
} as const;

/** What a bounded expression may cost at most, as its bound to the power of its degree: some milliseconds. */
const MOST_STEPS = 2_000_000;

/** Loads the checker, some megabytes, as JavaScript of this very process. */
export async function createJudge(): Promise<Judge> {
  process.env["RECHECK_SYNC_BACKEND"] = "pure";
  const { checkSync } = await import("recheck");

  return (pattern, bound = boundOf(pattern)) => {
    const found = checkSync(pattern.source, pattern.flags, MANNER);
    if (found.status === "safe") return "safe";
    const where = `${placeOf(pattern)} ${beginningOf(pattern, 200)}`;
    if (found.status === "unknown") return { refused: `${where}: not to be judged (${found.error.kind}).` };
    const { complexity, attack } = found;
    if (bound !== null && complexity.type === "polynomial" && bound.characters ** complexity.degree <= MOST_STEPS) {
      return bound.characters;
    }
    const what = `${complexity.summary} on ${attack.pattern}`;
    const advice =
      bound === null
        ? "Rewrite it, or cut what it reads and tell so in bounds.ts."
        : `Too much within ${bound.characters} characters, too (${bound.why}): rewrite it.`;
    return { refused: `${where}: ${what}. ${advice}` };
  };
}
