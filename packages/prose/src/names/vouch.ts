import type { Judgement } from "./judge.ts";
import type { Region } from "./mention.ts";
import { holdsSentenceEnd } from "./sentence.ts";

/** How far apart two names may stand in one sentence for one to vouch for the other. */
export const COMPANY_REACH = 300;

/** What joins the names of a row: "Microsoft, Orange et Meta", "Suez / Loop". */
const JOINT = /^(?=\s*\S)(?:[\s,/&+*_-]|\b(?:et|ou|avec|comme|and|or|with|like)\b)*$/iu;

/** A name that was found, and whom it would name. */
export interface Candidate extends Region {
  readonly entity: string;
}

/**
 * Whether another organisation vouches for the candidate at `index`, which are in the order of the text: one that needs
 * no vouching itself, in the same sentence, or for a `listed` one in the same row. Asks for the judgements it needs,
 * nearest first.
 */
export function isVouchedFor(
  text: string,
  candidates: readonly Candidate[],
  index: number,
  judgementOf: (index: number) => Judgement,
): boolean {
  const own = candidates[index];
  if (own === undefined) return false;
  for (const step of [-1, 1]) {
    let near: Region = own;
    for (let other = index + step; ; other += step) {
      const candidate = candidates[other];
      if (candidate === undefined || Math.abs(candidate.start - own.start) > COMPANY_REACH) break;
      const [first, last] = step < 0 ? [candidate, near] : [near, candidate];
      const between = text.slice(first.end, last.start);
      if (holdsSentenceEnd(between)) break;
      const judgement = judgementOf(other);
      if (judgement === "silence") continue;
      if (judgementOf(index) === "listed" && !JOINT.test(between)) break;
      if (judgement === "mention") return true;
      near = candidate;
    }
  }
  return false;
}
