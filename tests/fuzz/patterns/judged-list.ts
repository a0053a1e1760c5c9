import { boundOf } from "./bounds.ts";
import type { Verdict } from "./judge-pattern.ts";
import { beginningOf, hashOf, type Pattern } from "./pattern.ts";

/** What was found of each expression, by its file and hash. */
export type Verdicts = ReadonlyMap<string, Verdict>;

const HEAD = `# Every regular expression of ours, by file: what it was judged to be, its hash, how it begins. "safe" is linear in any text;
# a number is how many characters it ever reads. Written by: pnpm --filter @choosefr/tests-fuzz run judge:patterns
`;

const BEGINNING = 60;

export function keyOf(pattern: Pattern): string {
  return `${pattern.path} ${hashOf(pattern)}`;
}

/** The list as text: a line for each expression that has a verdict, below the path of its file. */
export function writeJudged(patterns: readonly Pattern[], verdicts: Verdicts): string {
  const judged = patterns.filter((pattern) => verdicts.has(keyOf(pattern)));
  const byPath = [...Map.groupBy(judged, ({ path }) => path)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const files = byPath.map(([path, own]) => {
    const lines = own.map(
      (pattern) =>
        `  ${String(verdicts.get(keyOf(pattern))).padStart(4)} ${hashOf(pattern)} ${beginningOf(pattern, BEGINNING)}\n`,
    );
    return `\n${path}\n${[...new Set(lines)].join("")}`;
  });
  return HEAD + files.join("");
}

/** Reads the list back. Throws at a line that is none of its own: a merge may have left its marks. */
export function readJudged(text: string): Verdicts {
  const verdicts = new Map<string, Verdict>();
  let path = "";
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [, verdict, hash] = /^ {2} *(safe|\d+) ([\da-f]{12}) /u.exec(line) ?? [];
    if (verdict !== undefined) verdicts.set(`${path} ${hash}`, verdict === "safe" ? verdict : Number(verdict));
    else if (/^[\w./-]+\.ts$/u.test(line)) path = line;
    else throw new Error(`no line of the judged expressions: ${line}`);
  }
  return verdicts;
}

/** Whether a verdict holds where the expression stands now: safe, or within the very bound that it has there. */
export function doesHold(pattern: Pattern, verdict: Verdict | undefined): verdict is Verdict {
  return verdict === "safe" || (verdict !== undefined && verdict === boundOf(pattern)?.characters);
}

/** How the list differs from the expressions that there are, a sentence each. */
export function compareWithJudged(patterns: readonly Pattern[], verdicts: Verdicts): readonly string[] {
  const present = new Map(patterns.map((pattern) => [keyOf(pattern), pattern]));
  const unjudged = [...present.values()]
    .filter((pattern) => !doesHold(pattern, verdicts.get(keyOf(pattern))))
    .map((pattern) => `not judged as it stands: ${pattern.path} ${beginningOf(pattern, BEGINNING)}`);
  const gone = [...verdicts.keys()].filter((key) => !present.has(key)).map((key) => `judged, but gone: ${key}`);
  return [...unjudged, ...gone];
}
