import type { Evidence, Source } from "@choosefr/model";
import type { CheckedClaim, CheckedOrganisation } from "@choosefr/prose";
import type { Dataset, DatasetFault, Located, MeaningFault } from "./dataset.ts";
import { createSchemaJudge, type JsonSchema, type SchemaJudge } from "./json-schema.ts";
import { isRead, type JsonNode, memberOf, readJson } from "./json-tree.ts";

/** What is read of a dataset at most; the rest is passed over, and said to be. */
export const MOST = { characters: 2_000_000, organisations: 2000, names: 5000, claims: 10_000, faults: 200 } as const;

/** Reads the texts of datasets by the published schema; `null` where a text is no JSON or no dataset at all. */
export type DatasetReader = (text: string) => {
  readonly dataset: Dataset | null;
  readonly faults: readonly DatasetFault[];
};

/** A reader by the published schema of a dataset. It never throws on a text. */
export function createDatasetReader(schema: JsonSchema): DatasetReader {
  const judge = createSchemaJudge(schema);
  return (text) => {
    if (text.length > MOST.characters) {
      const fault: MeaningFault = { kind: "too-large", most: MOST.characters, start: 0, end: 1 };
      return { dataset: null, faults: [fault] };
    }
    const root = readJson(text);
    if (!isRead(root)) return { dataset: null, faults: [root] };
    if (root.kind !== "object") return { dataset: null, faults: judge.judge(root, "Dataset") };
    return readRoot(root, judge);
  };
}

function readRoot(root: JsonNode, judge: SchemaJudge): ReturnType<DatasetReader> {
  const organisations = readItems(root, "organisations", "PlainOrganisation", judge, readOrganisation);
  const claims = readItems(root, "claims", "PlainClaim", judge, readClaim);
  const named = cutNames(organisations.items);
  const faults = [...organisations.faults, ...named.faults, ...claims.faults, ...claims.items.flatMap(judgeMeaning)];
  const dataset = { organisations: named.items, claims: claims.items, faults };
  return { dataset, faults: faults.slice(0, MOST.faults) };
}

interface Items<Item> {
  readonly items: readonly Located<Item>[];
  readonly faults: readonly DatasetFault[];
}

/** The items of a list that can be used: the first of those with one id. */
function readItems<Item extends { readonly id: string }>(
  root: JsonNode,
  key: "organisations" | "claims",
  definition: string,
  judge: SchemaJudge,
  finish: (value: unknown) => Item,
): Items<Item> {
  const list = memberOf(root, key);
  if (list === undefined) return { items: [], faults: [] };
  if (list.kind !== "array") {
    return { items: [], faults: [{ kind: "wrong-type", expected: ["array"], start: list.start, end: list.end }] };
  }
  const faults: DatasetFault[] = [];
  const byId = new Map<string, Located<Item>>();
  for (const node of list.items.slice(0, MOST[key])) {
    const wrong = judge.judge(node, definition);
    faults.push(...wrong);
    if (wrong.length > 0) continue;
    const item = finish(judge.read(node, definition));
    const place = memberOf(node, "id") ?? node;
    if (byId.has(item.id)) faults.push({ kind: "same-id", id: item.id, start: place.start, end: place.end });
    else byId.set(item.id, { item, start: place.start, end: place.end });
  }
  const rest = list.items[MOST[key]];
  if (rest !== undefined) faults.push({ kind: "too-many", of: key, most: MOST[key], start: rest.start, end: rest.end });
  return { items: [...byId.values()], faults };
}

/** The organisations whose names, counted from the first on, are not more than are read. */
function cutNames(organisations: readonly Located<CheckedOrganisation>[]): Items<CheckedOrganisation> {
  let count = 0;
  const over = organisations.findIndex(({ item }) => {
    count += item.names.length;
    return count > MOST.names;
  });
  const first = organisations[over];
  if (first === undefined) return { items: organisations, faults: [] };
  const { start, end } = first;
  return {
    items: organisations.slice(0, over),
    faults: [{ kind: "too-many", of: "names", most: MOST.names, start, end }],
  };
}

function readOrganisation(value: unknown): CheckedOrganisation {
  return value as CheckedOrganisation;
}

type PlainClaim = Omit<CheckedClaim, "evidence" | "scope"> & {
  readonly evidence?: readonly { readonly source: Partial<Source>; readonly figure?: string | null }[];
  readonly scope?: readonly { readonly type: string; readonly ref?: string | null }[];
};

function readClaim(value: unknown): CheckedClaim {
  const { evidence = [], scope = [], ...claim } = value as PlainClaim;
  return {
    ...claim,
    scope: scope.map(({ type, ref = null }) => ({ type, ref })) as NonNullable<CheckedClaim["scope"]>,
    evidence: evidence.map(({ source, figure = null }, place) => ({
      source: completeSource(source, `${claim.id}-${place + 1}`),
      locator: null,
      figure,
    })),
  };
}

/** A source of which much may be left out; its id is what a bibliography calls it. */
function completeSource(source: Partial<Source>, of: string): Evidence["source"] {
  return {
    id: of.normalize("NFD").replaceAll(/[^A-Za-z0-9]+/gu, "-") as Source["id"],
    publisher: null,
    title: null,
    url: null,
    published: null,
    publishedAt: null,
    accessed: null,
    language: "fr",
    kind: "press",
    relayOf: "none",
    lowGrade: null,
    ...source,
  };
}

/** What keeps a claim from judging any figure. */
function judgeMeaning({ item, start, end }: Located<CheckedClaim>): readonly MeaningFault[] {
  const { organisation = null, organisations = [], edition = null, amount = null, currency = null } = item;
  const { count = null, unit = null, amountMax = null, countMax = null } = item;
  const faults: MeaningFault[] = [];
  if (organisation === null && organisations.length === 0 && edition === null) {
    faults.push({ kind: "nobody", start, end });
  }
  // A vague sum ("several billion euros") has no amount, and a source that prints it.
  const isPrinted = item.evidence?.some(({ figure }) => figure !== null) === true;
  if ((currency === null && unit === null) || (amount === null && count === null && !isPrinted)) {
    faults.push({ kind: "no-figure", start, end });
  }
  if (isReversed(amount, amountMax) || isReversed(count, countMax)) faults.push({ kind: "reversed-range", start, end });
  return faults;
}

function isReversed(low: number | null, high: number | null): boolean {
  return low !== null && high !== null && high < low;
}
