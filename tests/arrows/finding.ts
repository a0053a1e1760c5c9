/** One arrow that goes where none may go. */
export interface Finding {
  /** The rule's id: a file name in rules/, or oxlint's own code. */
  readonly rule: string;
  /** The path from the repository's root, with forward slashes. */
  readonly path: string;
  /** The line the finding stands on, from 1. */
  readonly line: number;
  /** What was found and what to do instead. */
  readonly message: string;
}

/** One line a terminal makes clickable. */
export function describeFinding({ rule, path, line, message }: Finding): string {
  return `${path}:${line} ${message} (${rule})`;
}

/** Orders findings by path, then line, then rule, so that a report reads the same on every machine. */
export function compareFindings(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  return a.rule < b.rule ? -1 : 1;
}
