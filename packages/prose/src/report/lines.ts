/** Where a span of a text stands, for a person: lines from 1, columns from 1 in UTF-16 units, the end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The lines of one text. A line ends with LF or CRLF, as it does for SARIF and for editors. */
export interface Lines {
  /** The place of a span; offsets beyond the text are at its end. */
  readonly placeOf: (start: number, end: number) => Place;
  /** The span of a line, from 1, without what ends it. */
  readonly spanOf: (line: number) => { readonly start: number; readonly end: number };
  readonly count: number;
}

/** Finds the lines of a text, once: each question afterwards takes logarithmic time. */
export function createLines(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    placeOf: (start, end) => {
      const first = lineOf(start);
      const last = lineOf(end);
      return {
        line: first + 1,
        column: start - (starts[first] ?? 0) + 1,
        endLine: last + 1,
        endColumn: end - (starts[last] ?? 0) + 1,
      };
    },
    spanOf: (line) => {
      const start = starts[line - 1] ?? text.length;
      const next = starts[line];
      if (next === undefined) return { start, end: text.length };
      return { start, end: text[next - 2] === "\r" && next - 2 >= start ? next - 2 : next - 1 };
    },
    count: starts.length,
  };
}
