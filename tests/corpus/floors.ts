import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Kind } from "./case.ts";
import { MEASURES } from "./measures.ts";
import type { ScoredCase } from "./score-cases.ts";
import type { Scores } from "./scores.ts";

/** What the open cases of each kind must reach: no less of a merit, no more of a fault, by the measure's name. */
export type Floors = Readonly<Record<Kind, Readonly<Record<string, number>>>>;

const path = join(import.meta.dirname, "floors.json");
const STEPS = 200;

const limits = z.record(z.string(), z.number().min(0).max(1));
const floorsSchema = z.strictObject({ names: limits, figures: limits, verdicts: limits });

/** The floors of `floors.json`. Throws if they are not in their form. */
export function readFloors(): Floors {
  return floorsSchema.parse(JSON.parse(readFileSync(path, "utf8")));
}

/** The measures that do not reach their floor, in words. Throws for a floor of a measure that is not there. */
export function listFalls<K extends Kind>(
  kind: K,
  scored: readonly ScoredCase<K>[],
  floors: Floors,
): readonly string[] {
  return Object.entries(floors[kind]).flatMap(([name, limit]) => {
    const measure = MEASURES[kind].find((one) => one.name === name);
    if (measure === undefined) throw new RangeError(`floors.json: there is no measure “${name}” of ${kind}`);
    const value = measure.of(scored) ?? Number.NaN;
    const isKept = measure.is === "merit" ? value >= limit : value <= limit;
    return isKept ? [] : [`${kind}: ${name} is ${value.toFixed(4)}, its limit ${limit}`];
  });
}

/** The floors of a kind moved to what was measured, in steps of 0.005; none is ever given up. */
export function raiseFloors<K extends Kind>(
  kind: K,
  scored: readonly ScoredCase<K>[],
  floors: Floors,
): Readonly<Record<string, number>> {
  const raised = MEASURES[kind].flatMap((measure): (readonly [string, number])[] => {
    const value = measure.of(scored);
    if (value === null || measure.is === "count") return [];
    const isMerit = measure.is === "merit";
    const step = (isMerit ? Math.floor(value * STEPS) : Math.ceil(value * STEPS)) / STEPS;
    const old = floors[kind][measure.name] ?? step;
    return [[measure.name, isMerit ? Math.max(old, step) : Math.min(old, step)]];
  });
  return Object.fromEntries(raised);
}

/** Writes `floors.json` with the floors moved to what was measured. */
export function writeFloors({ parts: { names, figures, verdicts } }: Scores): void {
  const floors = readFloors();
  const raised: Floors = {
    names: raiseFloors("names", names.open, floors),
    figures: raiseFloors("figures", figures.open, floors),
    verdicts: raiseFloors("verdicts", verdicts.open, floors),
  };
  writeFileSync(path, `${JSON.stringify(raised, null, 2)}\n`);
}
