import { hostLanguageOf } from "@choosefr/prose/host-language";
import type { TextDocument } from "vscode";

/** The lines of a document, as far as a directive has to know them. */
export type Lines = Pick<TextDocument, "languageId" | "lineCount" | "lineAt">;

/** A text to insert, by line and character from 0. */
export interface Insertion {
  readonly line: number;
  readonly character: number;
  readonly text: string;
}

/** Markup in which a comment on a line of its own would cut a paragraph, list or table in two. */
const CUT_BY_COMMENTS: ReadonlySet<string> = new Set(["markdown", "quarto", "rmd", "mdx", "html", "xml"]);
/** Markup in which a comment is a block of its own. */
const SET_APART: ReadonlySet<string> = new Set(["restructuredtext"]);

const TABLE_ROW = /\|\s*$/u;
/** A line that belongs to the one before it: an item, a row, a heading. */
const PART_OF_LIST = /^\s*(?:[-*+]\s|\d+[.)]\s|\||#|>|<t[dhr]\b|<li\b)/u;

/**
 * The directive that silences one line, in the comments of the document's language: on a line of its own above, or at the
 * line's end where that would cut a paragraph, list or table in two. Null where the language has no comments, or none
 * that could stand there.
 */
export function silenceLine(document: Lines, line: number): Insertion | null {
  const { comment } = hostLanguageOf(document.languageId);
  if (comment === null) return null;
  const [open, close] = comment;
  const { text } = document.lineAt(line);
  const isFirst = line === 0 || document.lineAt(line - 1).text.trim() === "";
  if (CUT_BY_COMMENTS.has(document.languageId) && (!isFirst || PART_OF_LIST.test(text))) {
    const character = TABLE_ROW.test(text) ? text.lastIndexOf("|") : text.trimEnd().length;
    const space = text.charAt(character - 1) === " " ? "" : " ";
    return {
      line,
      character,
      text: `${space}${open}choosefr-ignore-line${close}${character < text.length ? " " : ""}`,
    };
  }
  if (SET_APART.has(document.languageId)) {
    return isFirst ? { line, character: 0, text: `${open}choosefr-ignore-next-line${close}\n\n` } : null;
  }
  const indent = /^\s*/u.exec(text)?.[0] ?? "";
  return { line, character: 0, text: `${indent}${open}choosefr-ignore-next-line${close}\n` };
}

/** The directive that silences one organisation, by its id, or all of them in the whole file; null as above. */
export function silenceFile(document: Lines, entity: string | null): Insertion | null {
  const { comment, kind } = hostLanguageOf(document.languageId);
  if (comment === null) return null;
  const [open, close] = comment;
  const directive = entity === null ? "choosefr-ignore-file" : `choosefr-ignore: ${entity}`;
  const line = firstLineOf(document);
  const isGlued = kind === "prose" && line < document.lineCount && document.lineAt(line).text.trim() !== "";
  return { line, character: 0, text: `${open}${directive}${close}\n${isGlued ? "\n" : ""}` };
}

/** What has to stay on top of a file. */
const HEAD = /^(?:#!|<\?xml|<!doctype|%!|# -\*-)/iu;
const FENCE = /^(?:---|\+\+\+)\s*$/u;

/** The first line below what has to stay on top: front matter, an interpreter, a document type. */
function firstLineOf(document: Lines): number {
  if (!FENCE.test(document.lineAt(0).text)) return HEAD.test(document.lineAt(0).text) ? 1 : 0;
  for (let line = 1; line < document.lineCount; line += 1) {
    if (FENCE.test(document.lineAt(line).text)) return line + 1;
  }
  return 0;
}
