import type { Table } from "./table.ts";

/** The tables of a page of the docs by the name of their file. */
export type ColumnTables = ReadonlyMap<string, Pick<Table, "columns">>;

/**
 * A page with the columns of each table between the marks that name it, `<!-- columns of claims.csv -->` and
 * `<!-- /columns -->`. Throws where a mark is missing.
 */
export function withColumns(page: string, tables: ColumnTables): string {
  return [...tables].reduce((text, [name, table]) => {
    const [start, end] = [`<!-- columns of ${name} -->`, "<!-- /columns -->"];
    const from = text.indexOf(start);
    const to = text.indexOf(end, from);
    if (from === -1 || to === -1) throw new Error(`No place for the columns of ${name}: write ${start} and ${end}.`);
    return `${text.slice(0, from + start.length)}\n\n${printColumns(table)}\n\n${text.slice(to)}`;
  }, page);
}

function printColumns({ columns }: Pick<Table, "columns">): string {
  const rows = columns.map(({ name, type, about }) => `| \`${name}\` | ${type} | ${about.en} | ${about.fr} |`);
  return ["| column | type | what it holds | ce qu’elle contient |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
