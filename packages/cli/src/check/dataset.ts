import { findNearest } from "../call/nearest.ts";
import type { ConfigFault, Expected } from "../config/config.ts";
import { parseJson } from "../config/parse-json.ts";

/** Why a file of organisations and claims cannot be used: it rejects the making of a checker. */
export class DatasetFault extends Error {
  override readonly name = "DatasetFault";
  readonly path: string;
  readonly faults: readonly ConfigFault[];

  constructor(path: string, faults: readonly ConfigFault[], cause?: unknown) {
    super(`${path}: ${faults.map(({ kind }) => kind).join(", ")}`, cause === undefined ? undefined : { cause });
    this.path = path;
    this.faults = faults;
  }
}

/** Organisations and claims of somebody's own; beyond what is checked here, what cannot be used is passed over. */
export interface Dataset {
  readonly organisations: readonly Item[];
  readonly claims: readonly Item[];
}

type Item = Readonly<Record<string, unknown>> & { readonly id: string };

/** Reads a file of organisations and claims. Throws `DatasetFault` with all that is wrong with it. */
export function readDataset(path: string, text: string): Dataset {
  const value = parse(path, text);
  if (!isObject(value)) throw new DatasetFault(path, [wrong("", value, { kind: "object" })]);
  const { organisations = [], claims = [] } = value;
  const faults = [
    ...judgeItems("organisations", organisations, { names: { kind: "list" } }),
    ...judgeItems("claims", claims, { kind: { kind: "text" } }),
    ...(Array.isArray(claims) ? claims : []).flatMap(judgeFigure),
  ];
  if (faults.length > 0) throw new DatasetFault(path, faults);
  return { organisations, claims } as Dataset;
}

function parse(path: string, text: string): unknown {
  const parsed = parseJson(text);
  if ("flaw" in parsed) throw new DatasetFault(path, [{ kind: "no_json", ...parsed.flaw }]);
  return parsed.value;
}

function judgeItems(key: string, items: unknown, fields: Readonly<Record<string, Expected>>): readonly ConfigFault[] {
  if (!Array.isArray(items)) return [wrong(key, items, { kind: "list" })];
  return items.flatMap((item: unknown, place) => {
    const here = `${key}[${place}]`;
    if (!isObject(item)) return [wrong(here, item, { kind: "object" })];
    return Object.entries({ id: { kind: "text" } as const, ...fields }).flatMap(([field, expected]) =>
      fits(item[field], expected) ? [] : [wrong(`${here}.${field}`, item[field], expected)],
    );
  });
}

/** The kinds of claim that figures are judged by; a claim of another kind may stand beside them. */
const JUDGED_KINDS = [
  "investment",
  "jobs",
  "training",
  "startups_supported",
  "sites",
  "total_investment",
  "new_investment",
  "earlier_investment",
  "projects",
];
const VALUES = ["amount", "amountMax", "count", "countMax"];

/** What would make a claim that is meant to be judged by count for nothing, without a word: a slip in its kind or value. */
function judgeFigure(claim: unknown, place: number): readonly ConfigFault[] {
  if (!isObject(claim)) return [];
  const { kind } = claim;
  const isSlip =
    typeof kind === "string" &&
    // A place is a kind of its own, however near to a number of places.
    kind !== "site" &&
    !JUDGED_KINDS.includes(kind) &&
    findNearest(kind, JUDGED_KINDS) !== null;
  return [
    ...(isSlip ? [wrong(`claims[${place}].kind`, kind, { kind: "choice", choices: JUDGED_KINDS })] : []),
    ...VALUES.flatMap((field) => {
      const value = claim[field] ?? null;
      return value === null || typeof value === "number"
        ? []
        : [wrong(`claims[${place}].${field}`, value, { kind: "amount" })];
    }),
  ];
}

function fits(value: unknown, { kind }: Expected): boolean {
  return kind === "list" ? Array.isArray(value) && value.length > 0 : typeof value === "string" && value !== "";
}

function wrong(key: string, found: unknown, expected: Expected): ConfigFault {
  return { kind: "wrong_value", key, found, expected };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
