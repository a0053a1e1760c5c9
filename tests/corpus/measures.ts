import type { Kind } from "./case.ts";
import type { ScoredCase, ScoreOf } from "./score-cases.ts";
import { addTallies, f1Of, precisionOf, recallOf, shareOf, type Tally } from "./tally.ts";

/** A number that a set of scored cases is judged by. */
export interface Measure<K extends Kind> {
  readonly name: string;
  /** Null where the cases cannot tell: no name is expected in a set of negatives. */
  readonly of: (scored: readonly ScoredCase<K>[]) => number | null;
  /** A share of one, more being better; a share of one, less being better; or a number of cases. */
  readonly is: "merit" | "fault" | "count";
}

/** What is measured of each kind, in the order of the columns. */
export const MEASURES: { readonly [K in Kind]: readonly Measure<K>[] } = {
  names: [...shares<"names">("", ({ names }) => names), silence<"names">(({ names }) => names)],
  figures: [
    ...shares<"figures">("span ", ({ spans }) => spans),
    ...shares<"figures">("value ", ({ values }) => values),
    ...shares<"figures">("exact ", ({ exact }) => exact),
    silence<"figures">(({ exact }) => exact),
    {
      name: "misread",
      is: "fault",
      of: (scored) => shareOf(scored.filter(({ score }) => score.misread > 0).length, scored.length),
    },
  ],
  verdicts: [
    { name: "accuracy", is: "merit", of: (scored) => recallOf(sum(scored, ({ verdicts }) => verdicts)) },
    ...shares<"verdicts">("contradicts ", ({ contradicts }) => contradicts),
    {
      name: "false alarms",
      is: "count",
      of: (scored) => {
        const { found, right } = sum(scored, ({ contradicts }) => contradicts);
        return found - right;
      },
    },
  ],
};

/** A measure for a reader: three decimals, a whole number of cases, or a dash where there is nothing to tell. */
export function printMeasure<K extends Kind>(measure: Measure<K>, scored: readonly ScoredCase<K>[]): string {
  const value = measure.of(scored);
  if (value === null) return "–";
  return measure.is === "count" ? String(value) : value.toFixed(3);
}

function shares<K extends Kind>(prefix: string, tallyOf: (score: ScoreOf[K]) => Tally): readonly Measure<K>[] {
  return [
    { name: `${prefix}precision`, is: "merit", of: (scored) => precisionOf(sum(scored, tallyOf)) },
    { name: `${prefix}recall`, is: "merit", of: (scored) => recallOf(sum(scored, tallyOf)) },
    { name: `${prefix}F1`, is: "merit", of: (scored) => f1Of(sum(scored, tallyOf)) },
  ];
}

/** The share of the cases without anything to find in which nothing is found. */
function silence<K extends Kind>(tallyOf: (score: ScoreOf[K]) => Tally): Measure<K> {
  return {
    name: "silent on negatives",
    is: "merit",
    of: (scored) => {
      const negatives = scored.filter((one) => one.case.expect.length === 0);
      return shareOf(negatives.filter(({ score }) => tallyOf(score).found === 0).length, negatives.length);
    },
  };
}

function sum<K extends Kind>(scored: readonly ScoredCase<K>[], tallyOf: (score: ScoreOf[K]) => Tally): Tally {
  return addTallies(scored.map(({ score }) => tallyOf(score)));
}
