import { foldName } from "@choosefr/model/names";

const sets = new Map<string, ReadonlySet<string>>();

/** The folded words of a vocabulary line; "plant+" gives "plant" and "plants". Each line is read once, when it is first needed. */
export function wordSet(line: string): ReadonlySet<string> {
  let set = sets.get(line);
  if (set === undefined) {
    set = new Set(
      foldName(line)
        .split(" ")
        .filter((word) => word !== "")
        .flatMap((word) => (word.endsWith("+") ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word])),
    );
    sets.set(line, set);
  }
  return set;
}
