import {
  type BoardLine,
  type Catalogue,
  type EditionId,
  type PlaceId,
  type PromiseState,
  promiseStates,
} from "@choosefr/model";
import type { Sector } from "@choosefr/quiz";
import type { Parameters } from "../session/session-filter.ts";

/** By what the board can be sorted. */
export const SORTS = ["state", "who", "figure", "year"] as const;
export type Sort = (typeof SORTS)[number];

/** Stands in an address for what was announced outside any edition. */
export const OUTSIDE = "none";

/** Which announcements of the board are asked for, and in which order. Null where anything will do. */
export interface BoardQuery {
  readonly state: PromiseState | null;
  readonly edition: EditionId | typeof OUTSIDE | null;
  readonly sector: Sector | null;
  readonly region: PlaceId | null;
  readonly sort: Sort;
  readonly isReversed: boolean;
}

/** Everything, in the order of the board. */
export const WHOLE: BoardQuery = {
  state: null,
  edition: null,
  sector: null,
  region: null,
  sort: "state",
  isReversed: false,
};

/** The names of the fields by which lines are chosen, in an address and in the form. */
export const FIELDS = ["state", "edition", "sector", "region"] as const;
export type Field = (typeof FIELDS)[number];

/** Reads a query from an address; what is not known or empty counts as not asked for, so that no address fails. */
export function readBoardQuery(parameters: Parameters, record: Catalogue): BoardQuery {
  const of = (name: string): string => {
    const value = parameters[name];
    return typeof value === "string" ? value : (value?.[0] ?? "");
  };
  const sectors = record.organisationIds.map((id) => record.organisation(id).sector);
  const sort = of("sort");
  return {
    state: promiseStates.find((state) => state === of("state")) ?? null,
    edition: of("edition") === OUTSIDE ? OUTSIDE : (record.editionIds.find((id) => id === of("edition")) ?? null),
    sector: sectors.find((sector) => sector === of("sector")) ?? null,
    region: record.placeIds.find((id) => id === of("region") && record.place(id).type === "region") ?? null,
    sort: SORTS.find((known) => known === sort.replace(/^-/, "")) ?? "state",
    isReversed: sort.startsWith("-"),
  };
}

/** The same query in an address, with its question mark, without what was not asked for; `readBoardQuery` reads it back. */
export function writeBoardQuery({ sort, isReversed, ...chosen }: BoardQuery): string {
  const query = new URLSearchParams();
  for (const field of FIELDS) {
    const value = chosen[field];
    if (value !== null) query.set(field, value);
  }
  if (sort !== "state" || isReversed) query.set("sort", `${isReversed ? "-" : ""}${sort}`);
  return query.size === 0 ? "" : `?${query.toString()}`;
}

/** Whether a line is among those asked for. */
export function fits({ announcement, state, sectors, regions }: BoardLine, query: BoardQuery): boolean {
  return (
    (query.state === null || query.state === state) &&
    (query.edition === null || query.edition === (announcement.edition ?? OUTSIDE)) &&
    (query.sector === null || sectors.includes(query.sector)) &&
    (query.region === null || regions.includes(query.region))
  );
}

/**
 * The lines in the order asked for: names by the alphabet, figures from the largest, years from the newest, or all of it
 * the other way round. What has no sum in euros comes last whichever way.
 */
export function sortLines(
  lines: readonly BoardLine[],
  { sort, isReversed }: Pick<BoardQuery, "sort" | "isReversed">,
  nameOf: (line: BoardLine) => string,
  collator: Intl.Collator,
): readonly BoardLine[] {
  const sign = isReversed ? -1 : 1;
  switch (sort) {
    case "state":
      return isReversed ? lines.toReversed() : lines;
    case "who":
      return lines.toSorted((a, b) => sign * collator.compare(nameOf(a), nameOf(b)));
    case "year":
      return lines.toSorted((a, b) => sign * compareTexts(b.announcement.announced, a.announcement.announced));
    case "figure":
      return lines.toSorted((a, b) => compareSums(eurosOf(a), eurosOf(b), sign));
    default:
      return sort satisfies never;
  }
}

function eurosOf({ promised }: BoardLine): number | null {
  const claim = promised?.preferred;
  if (claim?.kind !== "investment" || claim.currency !== "EUR") return null;
  return claim.amount ?? claim.amountMax;
}

function compareSums(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (b - a);
}

function compareTexts(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
