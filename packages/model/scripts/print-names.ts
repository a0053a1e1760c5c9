// Source of truth: the names of a record's organisations and series. Output: the text of the module that packs them.
import type { Catalogue } from "../src/catalogue.ts";
import { type NamedRecord, packNames } from "../src/named/pack-names.ts";

/** The names of the whole record as a module: the organisations, then the series, each by id. */
export function printNames({ organisationIds, organisation, seriesIds, series }: Catalogue, header: string): string {
  const named: readonly NamedRecord[] = [
    ...organisationIds.map((id): NamedRecord => ({ kind: "organisation", ...organisation(id) })),
    ...seriesIds.map((id): NamedRecord => ({ kind: "series", ...series(id), otherSenses: [], products: [] })),
  ];
  return `${header}export const packedNames: string = ${JSON.stringify(packNames(named))};\n`;
}
