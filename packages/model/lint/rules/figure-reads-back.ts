import { type FigureReading, readPrintedFigure } from "../../src/figures/index.ts";
import type { Path } from "../data-file.ts";
import type { Problem } from "../finding.ts";
import { readNumbers } from "../read-numbers.ts";
import type { Claim } from "../record-kind.ts";
import type { RecordContext, Rule } from "../rule.ts";

type Tally = Extract<Claim, { kind: "tally" }>;
type Measured = Extract<Claim, { currency: string }> | Exclude<Extract<Claim, { count: number | null }>, Tally>;
type ReadLanguage = Parameters<typeof readPrintedFigure>[1];

export const figureReadsBack: Rule = {
  id: "figure-reads-back",
  description:
    "Every printed figure of a sum or a count is read by our own reader to the stored value, unit and bound; that of a tally holds the stored number.",
  scope: "record",
  check: (context) => {
    for (const { claim, path } of context.entry.claims) {
      if (!isMeasured(claim) && claim.kind !== "tally") continue;
      for (const printed of printedFigures(claim, path, context)) {
        const problem = isMeasured(claim)
          ? misreading(claim, printed.text, printed.language)
          : missingNumber(claim, printed.text, printed.language);
        if (problem !== null) context.report({ path: printed.path, ...problem });
      }
    }
  },
};

interface Printed {
  readonly text: string;
  readonly language: ReadLanguage;
  readonly path: Path;
}

function isMeasured(claim: Claim): claim is Measured {
  return "currency" in claim || ("count" in claim && claim.kind !== "tally");
}

/** The claim's own figure, and those of its sources in the languages that we read. */
function printedFigures(claim: Measured | Tally, path: Path, { dataset }: RecordContext): readonly Printed[] {
  const own = claim.figure === null ? [] : [{ ...claim.figure, path: [...path, "figure", "text"] }];
  const theirs = claim.evidence.flatMap(({ source, figure }, index) => {
    const language = dataset.sources.get(source)?.language;
    if (figure === null || (language !== "fr" && language !== "en")) return [];
    return [{ text: figure, language, path: [...path, "evidence", index, "figure"] } satisfies Printed];
  });
  return [...own, ...theirs];
}

/** What a tally counts is no noun of ours: its figure need only hold the number, and both ends of a range. */
function missingNumber({ count, countMax }: Tally, text: string, language: ReadLanguage): Problem | null {
  const read = readNumbers(text, language);
  const missing = [count, countMax].filter((number) => number !== null && !read.includes(number));
  if (missing.length === 0) return null;
  return {
    message: "The printed figure does not hold the stored number.",
    found: read.length === 0 ? `${text}, in which no number is read` : `${text}, which reads ${read.join(", ")}`,
    expected: missing.join(" and "),
    suggestion: "Correct the number, or the figure; a source that prints another figure belongs to another claim.",
  };
}

function misreading(claim: Measured, text: string, language: ReadLanguage): Problem | null {
  const reading = readPrintedFigure(text, language);
  const stored = describe("currency" in claim ? moneyOf(claim) : countOf(claim));
  if (reading === null) {
    return {
      message: "The printed figure cannot be read.",
      found: text,
      expected: stored,
      suggestion:
        "Write the bare figure with its bound words and its currency or noun, as the source prints it; write null if it prints none.",
    };
  }
  const value = reading.kind === "money" ? moneyOf(reading) : countOf(reading);
  const read = describe(value);
  if (read === stored || describe(asJobs(value, claim)) === stored) return null;
  return {
    message: "The printed figure does not read back to the stored value.",
    found: `${text}, which reads ${read}`,
    expected: stored,
    suggestion: "Correct the value, or the figure; a source that prints another figure belongs to another claim.",
  };
}

/** What of a figure must be the same in print and in store. */
interface Value {
  readonly low: number | null;
  readonly high: number | null;
  readonly measure: string;
  readonly bound: string;
}

function moneyOf({
  amount,
  amountMax,
  currency,
  bound,
}: Omit<Extract<FigureReading, { kind: "money" }>, "kind" | "start" | "end">): Value {
  return { low: amount, high: amountMax, measure: currency, bound };
}

function countOf({
  count,
  countMax,
  unit,
  bound,
}: Omit<Extract<FigureReading, { kind: "count" }>, "kind" | "start" | "end">): Value {
  return { low: count, high: countMax, measure: unit, bound };
}

/** Jobs are printed as the people who are hired for them: “100 new employees” are 100 jobs. */
function asJobs(value: Value, { kind }: Measured): Value {
  return kind === "jobs" && value.measure === "people" ? { ...value, measure: "jobs" } : value;
}

/** One line that tells unlike values apart: `more_than 3000 jobs`. */
function describe({ low, high, measure, bound }: Value): string {
  const numbers = high === null ? String(low ?? "an unnamed number of") : `${low} to ${high}`;
  return `${bound} ${numbers} ${measure}`;
}
