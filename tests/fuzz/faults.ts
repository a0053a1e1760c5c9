/** A span that was found. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** What is wrong with spans found in a text of this length, in words; empty where each lies in it, in order and apart. */
export function listFaults(what: string, found: readonly Found[], length: number): readonly string[] {
  let from = 0;
  const faults: string[] = [];
  for (const { start, end } of found) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > length) {
      faults.push(`${what}: ${start}–${end} does not lie in a text of ${length}`);
    } else if (start >= end) {
      faults.push(`${what}: ${start}–${end} is empty`);
    } else if (start < from) {
      faults.push(`${what}: ${start}–${end} begins before ${from}, where the one before it ends`);
    }
    from = Math.max(from, end);
  }
  return faults;
}
