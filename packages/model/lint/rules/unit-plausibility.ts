import type { z } from "zod";
import type { CapacityUnit, Currency } from "../../schema/index.ts";
import type { LoadedClaim } from "../dataset.ts";
import type { Claim } from "../record-kind.ts";
import type { ProblemAt, Rule } from "../rule.ts";

type Limits = readonly [least: number, most: number];

/** Promises and totals in euros: the smallest part of a total of the record is nine million, the largest total 110 billion. */
const PROMISE: Limits = [1e5, 3e11];
const TOTAL: Limits = [5e6, 1e12];

/** How many units of a currency make a euro, to the nearest order that tells millions from billions. */
const UNITS_PER_EURO: Readonly<Record<z.infer<typeof Currency>, number>> = {
  EUR: 1,
  USD: 1,
  GBP: 1,
  CHF: 1,
  CNY: 8,
  JPY: 150,
  CAD: 1.5,
  INR: 90,
  SEK: 11,
  NOK: 11,
  DKK: 7.5,
};

const COUNTS: Readonly<Record<string, Limits>> = {
  jobs: [1, 200_000],
  people: [1, 5_000_000],
  startups: [1, 20_000],
  projects: [1, 5000],
  sites: [1, 5000],
  tally: [1, 50_000],
};

const CAPACITIES: Readonly<Record<z.infer<typeof CapacityUnit>, Limits>> = {
  GPU: [100, 5e6],
  "GWh/year": [0.1, 1e3],
  MW: [0.1, 5e4],
  "MW/year": [1, 1e5],
  charging_points: [1, 1e6],
  "doses/year": [1e3, 1e11],
  ha: [0.1, 1e4],
  m2: [100, 1e7],
  pallets: [100, 5e6],
  percent_more: [1, 2e3],
  percent_of_demand: [0.1, 100],
  ships: [1, 500],
  t: [1, 1e8],
  "t/year": [1, 1e8],
  "t_CO2_avoided/year": [10, 1e8],
  telecom_sites: [1, 5e5],
  "units/year": [1, 1e11],
  "vehicles/year": [10, 1e7],
};

/** The summits began in 2018; plans look ahead thirty years at most, and what came before is no promise of theirs. */
const YEARS: Limits = [2000, 2060];
const LENGTH: Limits = [1, 30];

export const unitPlausibility: Rule = {
  id: "unit-plausibility",
  description: "Sums, counts, capacities and years lie where those of a promise can lie.",
  scope: "record",
  check: ({ entry, report }) => {
    if (entry.kind !== "announcement" && entry.kind !== "edition") return;
    for (const loaded of entry.claims) {
      for (const { key, value, limits, unit } of measuresOf(loaded.claim)) {
        if (value === null || (value >= limits[0] && value <= limits[1])) continue;
        report(implausible(loaded, key, value, limits, unit));
      }
    }
  },
};

interface Measure {
  readonly key: string;
  readonly value: number | null;
  readonly limits: Limits;
  readonly unit: string;
}

function measuresOf(claim: Claim): readonly Measure[] {
  if ("amount" in claim) {
    const [least, most] = claim.kind === "investment" ? PROMISE : TOTAL;
    const rate = UNITS_PER_EURO[claim.currency];
    const years = "fromYear" in claim ? spanYears(claim.fromYear, claim.toYear, "fromYear", "toYear") : [];
    return [...pair("amount", claim.amount, claim.amountMax, [least * rate, most * rate], claim.currency), ...years];
  }
  if ("count" in claim) {
    const unit = "unit" in claim ? claim.unit : claim.kind;
    return pair("count", claim.count, claim.countMax, COUNTS[unit] ?? [0, Number.MAX_SAFE_INTEGER], unit);
  }
  if (claim.kind === "capacity") {
    return pair("quantity", claim.quantity, claim.quantityMax, CAPACITIES[claim.unit], claim.unit);
  }
  if (claim.kind !== "period") return [];
  return [
    ...spanYears(claim.from, claim.to, "from", "to"),
    { key: "years", value: claim.years, limits: LENGTH, unit: "years" },
  ];
}

function pair(key: string, low: number | null, high: number | null, limits: Limits, unit: string): readonly Measure[] {
  return [
    { key, value: low, limits, unit },
    { key: `${key}Max`, value: high, limits, unit },
  ];
}

function spanYears(from: number | null, to: number | null, fromKey: string, toKey: string): readonly Measure[] {
  return [
    { key: fromKey, value: from, limits: YEARS, unit: "" },
    { key: toKey, value: to, limits: YEARS, unit: "" },
  ];
}

function implausible({ path }: LoadedClaim, key: string, value: number, limits: Limits, unit: string): ProblemAt {
  return {
    path: [...path, key],
    message: "No promise has a value of this size.",
    found: `${value} ${unit}`.trim(),
    expected: `${limits[0]} to ${limits[1]} ${unit}`.trim(),
    suggestion: "Count the zeros, and look whether thousands, millions or another unit were meant.",
  };
}
