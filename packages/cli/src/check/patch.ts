import { createLines, type Lines } from "@choosefr/prose/report";
import { applyEdits, type Edit } from "./fix.ts";

const CONTEXT = 3;

interface Change {
  /** Lines from 1, both ends included. */
  readonly first: number;
  readonly last: number;
  readonly edits: readonly Edit[];
}

/**
 * The edits of a text as a unified diff that `patch` and `git apply` take; "" without edits. Edits are those that
 * `chooseEdits` gives. Line ends stay as they are.
 */
export function writePatch(path: string, text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return "";
  const lines = createLines(text);
  // What stands after the last line end is a line only if there is something.
  const count = text.endsWith("\n") || text === "" ? lines.count - 1 : lines.count;
  const pieces = [`--- a/${path}\n+++ b/${path}\n`];
  let grown = 0;
  for (const hunk of groupChanges(changesOf(lines, edits))) {
    const from = Math.max(1, (hunk[0]?.first ?? 1) - CONTEXT);
    const to = Math.min(count, (hunk.at(-1)?.last ?? 1) + CONTEXT);
    const body = writeHunk(text, lines, hunk, from, to);
    const before = to - from + 1;
    pieces.push(`@@ -${from},${before} +${from + grown},${before + body.grown} @@\n`, body.text);
    grown += body.grown;
  }
  return pieces.join("");
}

/** Edits with the lines they touch; those on one line are one change. */
function changesOf(lines: Lines, edits: readonly Edit[]): readonly Change[] {
  const changes: Change[] = [];
  for (const edit of edits) {
    const { line: first, endLine: last } = lines.placeOf(edit.start, edit.end);
    const previous = changes.at(-1);
    if (previous !== undefined && previous.last >= first) {
      changes[changes.length - 1] = { first: previous.first, last, edits: [...previous.edits, edit] };
    } else {
      changes.push({ first, last, edits: [edit] });
    }
  }
  return changes;
}

function groupChanges(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const hunk = hunks.at(-1);
    if (hunk !== undefined && change.first - (hunk.at(-1)?.last ?? 0) <= 2 * CONTEXT) hunk.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function writeHunk(
  text: string,
  lines: Lines,
  changes: readonly Change[],
  from: number,
  to: number,
): { readonly text: string; readonly grown: number } {
  const pieces: string[] = [];
  let grown = 0;
  let next = from;
  for (const { first, last, edits } of changes) {
    pieces.push(mark(" ", slice(text, lines, next, first - 1)));
    const old = slice(text, lines, first, last);
    const { start } = lines.spanOf(first);
    const shifted = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const changed = applyEdits(old, shifted);
    pieces.push(mark("-", old), mark("+", changed));
    grown += linesIn(changed) - linesIn(old);
    next = last + 1;
  }
  pieces.push(mark(" ", slice(text, lines, next, to)));
  return { text: pieces.join(""), grown };
}

/** Whole lines with what ends them. */
function slice(text: string, lines: Lines, first: number, last: number): string {
  if (last < first) return "";
  return text.slice(lines.spanOf(first).start, last >= lines.count ? text.length : lines.spanOf(last + 1).start);
}

function linesIn(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

function mark(sign: string, text: string): string {
  if (text === "") return "";
  const isWhole = text.endsWith("\n");
  const body = (isWhole ? text.slice(0, -1) : text).replaceAll("\n", `\n${sign}`);
  return `${sign}${body}\n${isWhole ? "" : "\\ No newline at end of file\n"}`;
}
