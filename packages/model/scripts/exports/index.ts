// Source of truth: a release. Output: every file of dist/exports/, for whoever reads the data without our code.
import { printCsv } from "../../src/csv.ts";
import { printAtom } from "./atom.ts";
import { CHECKSUMS, printChecksums } from "./checksums.ts";
import { createClaimTable } from "./claim-table.ts";
import { printCslJson } from "./csl-json.ts";
import { createFeed } from "./feed.ts";
import { printEditionJson, printWholeJson } from "./json.ts";
import { printJsonFeed } from "./json-feed.ts";
import { printJsonLd } from "./json-ld.ts";
import { printParquet } from "./parquet.ts";
import { creditOf, LICENCE, type Release } from "./release.ts";
import { createSourceTable } from "./source-table.ts";
import type { Table } from "./table.ts";

/** Every file by its path below the folder of exports, checksums last. The same release gives the same bytes. */
export function makeExports(release: Release): ReadonlyMap<string, string | Uint8Array> {
  const { catalogue, version } = release;
  const claims = createClaimTable(catalogue);
  const feed = createFeed(release);
  const editions = [...printEditionJson(release)].map(([name, text]) => [`editions/${name}`, text] as const);
  const files = new Map<string, string | Uint8Array>([
    ["choosefr.json", printWholeJson(release)],
    ...editions,
    ["choosefr.jsonld", printJsonLd(release)],
    ["claims.csv", printTable(claims)],
    ["claims.parquet", printParquet(claims, { ...version, licence: LICENCE, credit: creditOf(version).en })],
    ["sources.csv", printTable(createSourceTable(catalogue))],
    ["sources.csl.json", printCslJson(catalogue)],
    ["changes.json", printJsonFeed(feed)],
    ["changes.atom", printAtom(feed)],
  ]);
  return new Map([...files, [CHECKSUMS, printChecksums(files)]]);
}

function printTable({ columns, rows }: Table): string {
  return printCsv(
    columns.map(({ name }) => name),
    rows,
  );
}
