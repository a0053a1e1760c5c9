import { isSeq, LineCounter, parseDocument } from "yaml";
import * as z from "zod";
import type { Path } from "./data-file.ts";
import type { Dataset, LoadedRecord } from "./dataset.ts";
import { createFinding, FILE_START, type Finding, type Position, type Problem } from "./finding.ts";
import { findNearest } from "./nearest.ts";
import { recordFolders, recordKinds } from "./record-kind.ts";

/** The rule that the findings of this module belong to. */
export const EXCEPTION = "exception";

/** Where the list stands, as findings name it. */
export const EXCEPTIONS_FILE = "lint/exceptions.yml";

/** One place of the record that a rule lets pass, why, and when it must be looked at again. */
const Exception = z.strictObject({
  rule: z.string().min(1),
  record: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/u, "expected <folder>/<id>, for instance announcements/amazon-2024"),
  path: z.string().min(1).nullable(),
  because: z.string().trim().min(1, "expected the reason"),
  removeWhen: z.string().trim().min(1, "expected what makes it unnecessary"),
});

/** An exception and its place in the list. */
export interface ListedException extends z.infer<typeof Exception> {
  readonly position: Position;
}

/** The list as read: what is sound in it, and what is not. */
export interface ExceptionList {
  readonly exceptions: readonly ListedException[];
  readonly findings: readonly Finding[];
}

export const NO_EXCEPTIONS: ExceptionList = Object.freeze({ exceptions: [], findings: [] });

/** Reads the text of the list. Never throws: what does not fit is left out and becomes a finding. */
export function parseExceptions(text: string): ExceptionList {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const [error] = document.errors;
  if (error !== undefined) return { exceptions: [], findings: [finding(FILE_START, { message: `${error.message}.` })] };
  const value = document.toJS({ maxAliasCount: 0 }) as unknown;
  if (!Array.isArray(value) || !isSeq(document.contents)) {
    return { exceptions: [], findings: [finding(FILE_START, NO_LIST)] };
  }
  const exceptions: ListedException[] = [];
  const findings: Finding[] = [];
  for (const [index, node] of document.contents.items.entries()) {
    const offset =
      typeof node === "object" && node !== null && "range" in node ? ((node.range as number[])[0] ?? 0) : 0;
    const { line, col } = lines.linePos(offset);
    const position = { line, column: col };
    const parsed = Exception.safeParse(value[index]);
    if (parsed.success) exceptions.push({ ...parsed.data, position });
    else findings.push(...parsed.error.issues.map((issue) => finding(position, unsound(issue))));
  }
  return { exceptions, findings };
}

/** Lets findings pass that an exception names, and knows afterwards which exceptions were of no use. */
export interface ExceptionFilter {
  readonly lets: (rule: string, entry: LoadedRecord | null, path: Path) => boolean;
  /** What is wrong with the list: unsound, unknown and unneeded exceptions. To be asked when all rules have run. */
  readonly findings: (ruleIds: ReadonlySet<string>, dataset: Dataset) => readonly Finding[];
}

export function createExceptionFilter({ exceptions, findings }: ExceptionList): ExceptionFilter {
  const used = new Set<ListedException>();
  return {
    lets: (rule, entry, path) => {
      if (exceptions.length === 0 || entry === null) return false;
      const record = `${recordFolders[entry.kind]}/${entry.id}`;
      const matching = exceptions.filter(
        (exception) => exception.rule === rule && exception.record === record && covers(exception.path, entry, path),
      );
      for (const exception of matching) used.add(exception);
      return matching.length > 0;
    },
    findings: (ruleIds, dataset) => [
      ...findings,
      ...exceptions.flatMap((exception) => {
        const problem = problemOf(exception, ruleIds, dataset) ?? (used.has(exception) ? null : unneeded(dataset));
        return problem === null ? [] : [finding(exception.position, { found: describe(exception), ...problem })];
      }),
    ],
  };
}

/** A path is written with dots, a claim in it by its id: `claims.investment-2.amount`. It covers what stands below it. */
function covers(wanted: string | null, entry: LoadedRecord, path: Path): boolean {
  if (wanted === null) return true;
  const [first, second, ...rest] = path;
  const claim = first === "claims" && typeof second === "number" ? entry.claims[second]?.claim.id : undefined;
  const written = (claim === undefined ? path : [first, claim, ...rest]).join(".");
  return written === wanted || written.startsWith(`${wanted}.`);
}

function problemOf({ rule, record }: ListedException, ruleIds: ReadonlySet<string>, dataset: Dataset): Problem | null {
  if (!ruleIds.has(rule)) {
    const nearest = findNearest(rule, ruleIds);
    return {
      message: "There is no rule with this id that may have exceptions.",
      suggestion: nearest === null ? "Delete the exception." : `Did you mean ${nearest}?`,
    };
  }
  const [folder = "", id = ""] = record.split("/");
  const kind = recordKinds.find((candidate) => recordFolders[candidate] === folder);
  if (kind !== undefined && dataset.knows(kind, id)) return null;
  return { message: "There is no such record.", suggestion: "Correct the record, or delete the exception." };
}

/** What is missing from broken data cannot be told from what is not needed. */
function unneeded({ isWhole }: Dataset): Problem | null {
  if (!isWhole) return null;
  return {
    message: "This exception is not needed: the record keeps the rule.",
    expected: "a finding that it lets pass",
    suggestion: "Delete it.",
  };
}

const NO_LIST: Problem = { message: "This is no list of exceptions.", expected: "a list, [] where there is none" };

function unsound({ path, message }: z.core.$ZodIssue): Problem {
  return {
    message: `${path.map(String).join(".") || "exception"}: ${message}.`,
    expected: "{ rule, record, path, because, removeWhen }",
  };
}

function describe({ rule, record, path }: ListedException): string {
  return [rule, record, path].filter((part) => part !== null).join(" ");
}

function finding(position: Position, problem: Problem): Finding {
  return createFinding(EXCEPTION, EXCEPTIONS_FILE, position, problem);
}
