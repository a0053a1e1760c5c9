/** A line and a column, counted from 0. */
export interface LineColumn {
  readonly line: number;
  readonly character: number;
}

/** Tells where an offset of a text stands, as an editor counts its lines. */
export function createPositionReader(text: string): (offset: number) => LineColumn {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), (found) => found.index + found[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (starts[low] ?? 0) };
  };
}
