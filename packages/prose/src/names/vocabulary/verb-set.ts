import { foldName } from "@choosefr/model/names";
import type { VerbWords } from "./verbs.ts";

const FRENCH_ENDS = ["e", "ent", "er", "ait", "aient", "era", "eront", "erait", "eait", "a"];

const sets = new Map<VerbWords, ReadonlySet<string>>();

/** Every form of the verbs in which a company may be their subject, folded. Each list is read once, when it is first needed. */
export function verbSet(verbs: VerbWords): ReadonlySet<string> {
  let set = sets.get(verbs);
  if (set === undefined) {
    set = new Set([
      ...wordsOf(verbs.frenchStems).flatMap((stem) => FRENCH_ENDS.map((end) => stem + end)),
      ...wordsOf(verbs.englishBases).flatMap(formsOf),
      ...wordsOf(verbs.forms),
    ]);
    sets.set(verbs, set);
  }
  return set;
}

function wordsOf(line: string): readonly string[] {
  return foldName(line)
    .split(" ")
    .filter((word) => word !== "");
}

function formsOf(base: string): readonly string[] {
  if (base.endsWith("e")) return [`${base}s`, `${base}d`];
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`];
  return [`${base}${/(?:s|x|ch|sh)$/u.test(base) ? "es" : "s"}`, `${base}ed`, `${base}${base.slice(-1)}ed`];
}
