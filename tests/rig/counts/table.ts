import type { Row } from "./tally.ts";

/**
 * Lines of text in columns: the first column flush left, the middle ones flush right, the last, a remark, as it is.
 * Every row must have as many cells as `head`.
 */
export function columns(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => {
        if (column === head.length - 1) return cell;
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
}

/** The closing table, one line a row. */
export function countTable(rows: readonly Row[]): readonly string[] {
  return columns(
    ["", "passed", "failed", "skipped", "seconds", ""],
    rows.map(({ name, passed, failed, skipped, seconds, notes }) => [
      name,
      String(passed),
      String(failed),
      String(skipped),
      seconds.toFixed(1),
      notes.join("; "),
    ]),
  );
}

/** The text, without its middle if it has more lines than `limit`: errors tend to stand first, their sum last. */
export function abridge(text: string, limit: number): string {
  const lines = text.split("\n");
  if (lines.length <= limit) return text;
  const half = Math.floor(limit / 2);
  const left = lines.length - 2 * half;
  return [...lines.slice(0, half), `... ${left} lines left out ...`, ...lines.slice(-half)].join("\n");
}
