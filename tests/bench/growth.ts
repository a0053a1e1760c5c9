import { type Checker, detectLanguage, findFigures, type NameFinder, proseOfLine, readDocument } from "@choosefr/prose";
import { flatten } from "./prose-sample.ts";
import { medianOf } from "./rounds.ts";

/** Twenty times the text. A function that is linear takes 20 times as long; the goal leaves room for a busy machine. */
const FACTOR = 20;
const UNITS = 25_000;
const ROUNDS = 7;

/** A text that takes longer is not read again: milliseconds. */
const PATIENCE = 300;

/** How much longer a public function takes for twenty times the text. */
export interface Growth {
  readonly function: string;
  readonly text: string;
  readonly ratio: number;
  /** For the longer text. */
  readonly milliseconds: number;
}

/** Texts that have made scanners of text slow, each of the length that is asked for. */
const hostileTexts: Readonly<Record<string, (units: number) => string>> = {
  "a run of digits": (units) => fill("1234567890", units),
  "numbers and spaces": (units) => fill("1 000 ", units),
  "amounts without end": (units) => fill("4 milliards et 4 milliards de ", units),
  "nested markup": (units) => fill("<b>*[_(`", units),
  "open brackets": (units) => fill("[", units),
  "unclosed fences": (units) => fill("```\n~~~\n", units),
  "unclosed tags": (units) => fill('<a href="', units),
  capitals: (units) => fill("A", units),
  "capital words": (units) => fill("AMAZON ", units),
  "one name on one line": (units) => fill("Amazon, ", units),
  blockquotes: (units) => fill("> ", units),
  backslashes: (units) => fill("\\", units),
  "table rows": (units) => fill("| Amazon | 4 M€ |\n", units),
  spaces: (units) => fill(" ", units),
  "lone surrogates": (units) => fill("\uD83D\uDE00\uD83D", units),
};

interface Measured {
  readonly name: string;
  readonly formats: readonly string[];
  readonly run: (text: string, format: string) => unknown;
}

/** Measures each public function on prose and on hostile texts, in the formats whose readers they are hostile to. */
export function measureGrowth(prose: string, finder: NameFinder, checker: Checker): readonly Growth[] {
  // The same text again and again: one that grows would also grow in what it holds.
  const piece = prose.slice(0, UNITS);
  const texts: Readonly<Record<string, (units: number) => string>> = {
    prose: (units) => fill(piece, units),
    "prose on one line": (units) => fill(piece.replaceAll("\n", " "), units),
    ...hostileTexts,
  };
  const functions: readonly Measured[] = [
    { name: "find", formats: ["text", "markdown"], run: (text, format) => finder.find(text, { format }) },
    { name: "nameAt", formats: ["text"], run: (text, format) => hover(finder, text, format) },
    { name: "findFigures", formats: ["text", "markdown"], run: (text, format) => findFigures(text, { format }) },
    {
      name: "check",
      formats: ["text", "markdown", "html", "latex"],
      run: (text, format) => checker.check(text, { format }),
    },
    { name: "open and edit", formats: ["markdown"], run: (text, format) => edit(checker, text, format) },
    { name: "readDocument", formats: ["markdown", "html", "latex"], run: readDocument },
    { name: "detectLanguage", formats: ["text"], run: (text) => detectLanguage(text) },
    { name: "proseOfLine", formats: ["markdown"], run: proseOfLine },
  ];
  return functions.flatMap(({ name, formats, run }) =>
    Object.entries(texts).flatMap(([text, make]) =>
      formats.map((format): Growth => {
        const [short, long] = [make(UNITS), make(UNITS * FACTOR)];
        const times = [time(() => run(long, format))];
        const ratios: number[] = [];
        do {
          // As much text in both, so that both fill the memory alike.
          const shorts = time(() => repeat(FACTOR, () => run(short, format)));
          times.push(time(() => run(long, format)));
          ratios.push(((times.at(-1) ?? Number.NaN) / shorts) * FACTOR);
        } while (ratios.length < ROUNDS && (times[0] ?? 0) < PATIENCE);
        return { function: name, text: `${text}, ${format}`, ratio: medianOf(ratios), milliseconds: medianOf(times) };
      }),
    ),
  );
}

function repeat(count: number, run: () => unknown): number {
  let results = 0;
  for (let call = 0; call < count; call += 1) if (run() !== undefined) results += 1;
  return results;
}

function edit(checker: Checker, text: string, format: string): unknown {
  const middle = Math.floor(text.length / 2);
  return checker.open(text, { format }).edit([{ start: middle, end: middle + 1, text: "x" }]);
}

/** One call is too short for a clock. */
function hover(finder: NameFinder, text: string, format: string): number {
  let found = 0;
  for (let call = 1; call <= 50; call += 1) {
    if (finder.nameAt(text, Math.floor((text.length * call) / 51), { format }) !== null) found += 1;
  }
  return found;
}

function fill(part: string, units: number): string {
  return flatten(part.repeat(Math.ceil(units / part.length)).slice(0, units));
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
