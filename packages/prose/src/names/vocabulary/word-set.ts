import { foldName } from "@choosefr/model/names";

const sets = new Map<string, ReadonlySet<string>>();

/** The folded words of a vocabulary line. Each line is read once, when it is first needed. */
export function wordSet(line: string): ReadonlySet<string> {
  let set = sets.get(line);
  if (set === undefined) {
    set = new Set(
      foldName(line)
        .split(" ")
        .filter((word) => word !== ""),
    );
    sets.set(line, set);
  }
  return set;
}
