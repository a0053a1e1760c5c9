/** An error stops the build; a warning is printed and stops nothing. */
export type Level = "error" | "warning";

/** A place in a file. Lines and columns count from one, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with the data, as data: the report renders it for a terminal or for a code host. */
export interface Finding extends Position {
  readonly level: Level;
  /** The rule's id: also its module, its test and its page in docs/rules. */
  readonly rule: string;
  /** Relative to the parent of the data folder, with slashes: `data/places/mulhouse.yml`. */
  readonly file: string;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
  /** What to do about it. */
  readonly suggestion: string | null;
}

/** What a rule says; the rest of the finding (file, line, column, rule) is filled in for it. */
export interface Problem {
  readonly message: string;
  readonly found?: string | null;
  readonly expected?: string | null;
  readonly suggestion?: string | null;
  readonly level?: Level;
}

/** The start of a file, where nothing in it can be pointed at. */
export const FILE_START: Position = Object.freeze({ line: 1, column: 1 });

/** The finding of a rule at a place of a file. An error unless the problem says otherwise. */
export function createFinding(rule: string, file: string, position: Position, problem: Problem): Finding {
  const { message, found = null, expected = null, suggestion = null, level = "error" } = problem;
  return Object.freeze({ level, rule, file, ...position, message, found, expected, suggestion });
}

/** The order of a report: by file, line, column and rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
