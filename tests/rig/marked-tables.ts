/** A table of a page: its headings and its rows. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The lines between which a command writes its tables. */
export interface Marks {
  readonly start: string;
  readonly end: string;
}

/** A table in Markdown; a pipe inside a cell stays inside it. */
export function toMarkdown({ headings, rows }: Table): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`)).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The page with what stands between the marks replaced by the tables. Throws if it has no such marks. */
export function replaceTables(page: string, { start, end }: Marks, tables: readonly Table[]): string {
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no place for tables: ${start} … ${end}`);
  const body = tables.map(toMarkdown).join("\n\n");
  return `${page.slice(0, from + start.length)}\n\n${body}\n\n${page.slice(to)}`;
}
