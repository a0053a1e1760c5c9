import type { Region } from "../names/mention.ts";

/** Runs of backticks with what they enclose: a run is closed by the next one of its length, as in CommonMark. */
export function findInlineCode(text: string, start: number, end: number): readonly Region[] {
  const runs = findRuns(text, start, end);
  const nextOfLength = new Map<number, number>();
  const closers = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (run === undefined) continue;
    closers[index] = nextOfLength.get(run.end - run.start) ?? -1;
    nextOfLength.set(run.end - run.start, index);
  }
  const spans: Region[] = [];
  for (let index = 0; index < runs.length; ) {
    const closer = closers[index] ?? -1;
    const open = runs[index];
    const close = runs[closer];
    if (open !== undefined && close !== undefined) spans.push({ start: open.start, end: close.end });
    index = closer < 0 ? index + 1 : closer + 1;
  }
  return spans;
}

function findRuns(text: string, start: number, end: number): readonly Region[] {
  const runs: Region[] = [];
  const part = text.slice(start, end);
  for (let at = part.indexOf("`"); at >= 0; ) {
    let close = at + 1;
    while (part[close] === "`") close += 1;
    runs.push({ start: start + at, end: start + close });
    at = part.indexOf("`", close);
  }
  return runs;
}
