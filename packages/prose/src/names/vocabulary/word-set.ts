import { foldName } from "@choosefr/model/names";

/** A word folded, but for "à": folded it would be the article of English. */
export function foldWord(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) > 127) return word === "à" || word === "À" ? "à" : foldName(word);
  }
  return word.toLowerCase();
}

const sets = new Map<string, ReadonlySet<string>>();

/** The folded words of a vocabulary line; "plant+" gives "plant" and "plants". Each line is read once, when it is first needed. */
export function wordSet(line: string): ReadonlySet<string> {
  let set = sets.get(line);
  if (set === undefined) {
    set = new Set(
      line
        .split(" ")
        .filter((word) => word !== "")
        .map(foldWord)
        .flatMap((word) => (word.endsWith("+") ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word])),
    );
    sets.set(line, set);
  }
  return set;
}
