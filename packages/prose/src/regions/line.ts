const LINE_FEED = 10;

/** Where the line begins that `at` stands in, or `floor` if that comes first. */
export function lineStartOf(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && text.charCodeAt(start - 1) !== LINE_FEED) start -= 1;
  return start;
}

/** Where the line ends that `at` stands in, its line feed left out, or `ceiling` if that comes first. */
export function lineEndOf(text: string, at: number, ceiling: number): number {
  let end = at;
  while (end < ceiling && text.charCodeAt(end) !== LINE_FEED) end += 1;
  return end;
}
