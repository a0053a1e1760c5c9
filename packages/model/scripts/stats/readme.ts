/** Where the tables stand in a page. */
const START = "<!-- stats: made by scripts/stats.ts, do not edit -->";
const END = "<!-- /stats -->";

/** A page with its tables replaced; null where it has no place for them. */
export function putStats(page: string, tables: string): string | null {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start === -1 || end < start) return null;
  return `${page.slice(0, start + START.length)}\n\n${tables.trim()}\n\n${page.slice(end)}`;
}
