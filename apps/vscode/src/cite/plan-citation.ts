import type { Language, Source } from "@choosefr/model";
import * as vscode from "vscode";
import { addToBibliography } from "./bibliography.ts";
import { type BibliographyFile, findBibliography } from "./bibliography-file.ts";
import { citeKeyInLatex, citeKeyInPandoc } from "./citation-key.ts";
import type { CitationStyle } from "./citation-style.ts";
import { linkMarkup } from "./copied-citation.ts";
import { planFootnote } from "./footnotes.ts";
import { citeInMarkup } from "./inline-citation.ts";
import { markupOf } from "./markup.ts";
import type { TextInsertion } from "./text-insertion.ts";

/** What citing a source puts into a document and, where it takes one, into a bibliography. */
export interface PlannedCitation {
  /** What to put into the document: the first stands where the source is cited. */
  readonly insertions: readonly TextInsertion[];
  /** What to put into the bibliography; null where that is nothing. */
  readonly entry: { readonly file: BibliographyFile; readonly insertion: TextInsertion } | null;
}

/** Why a source cannot be cited by key: there is no place for a bibliography yet, or what is in it cannot be read. */
export type CitationObstacle =
  | { readonly why: "no-place" }
  | { readonly why: "unreadable"; readonly file: BibliographyFile };

/** Plans to cite a source at an offset of a document. Nothing is changed. */
export async function planCitation(
  document: vscode.TextDocument,
  offset: number,
  source: Source,
  style: CitationStyle,
  locale: Language,
): Promise<PlannedCitation | CitationObstacle> {
  return style === "latex" || style === "key"
    ? planKey(document, offset, source, style)
    : planInText(document.getText(), document.languageId, offset, source, style, locale);
}

/**
 * Plans to cite a source where nobody can be asked, in a style that is told with it: where a bibliography is still to be
 * made, or cannot be read, it stays as it is and the source is named in the document instead.
 */
export async function planWithoutAsking(
  document: vscode.TextDocument,
  offset: number,
  source: Source,
  style: CitationStyle,
  locale: Language,
): Promise<PlannedCitation & { readonly style: CitationStyle }> {
  const plan = await planCitation(document, offset, source, style, locale);
  if (!("why" in plan) && plan.entry?.file.document !== null) return { ...plan, style };
  const inText = style === "latex" ? "footnote" : "link";
  return { ...planInText(document.getText(), document.languageId, offset, source, inText, locale), style: inText };
}

/** Plans to cite a source in a text by a style that needs no bibliography. */
export function planInText(
  text: string,
  languageId: string,
  offset: number,
  source: Source,
  style: Exclude<CitationStyle, "latex" | "key">,
  locale: Language,
): PlannedCitation {
  switch (style) {
    case "footnote":
      return { insertions: planFootnote(text, offset, source, markupOf(languageId), locale), entry: null };
    case "link":
    case "html":
    case "text": {
      const markup = style === "link" ? linkMarkup(languageId) : style === "html" ? "html" : "plain";
      return { insertions: [{ offset, text: citeInMarkup(source, markup, locale) }], entry: null };
    }
    default:
      return style satisfies never;
  }
}

async function planKey(
  document: vscode.TextDocument,
  offset: number,
  source: Source,
  style: "latex" | "key",
): Promise<PlannedCitation | CitationObstacle> {
  const file = await findBibliography(document, style);
  if (file === null) return { why: "no-place" };
  const entry = addToBibliography(file.document?.getText() ?? "", source, file.form);
  if (entry === null) return { why: "unreadable", file };
  const text = style === "latex" ? citeKeyInLatex(document.getText(), entry.key) : citeKeyInPandoc(entry.key);
  return {
    insertions: [{ offset, text }],
    entry: entry.insertion === null ? null : { file, insertion: entry.insertion },
  };
}

/**
 * All that a planned citation changes, as one edit: one undo takes it back. A text takes the place of a range that ends
 * where the source is cited.
 */
export function editOf(
  document: vscode.TextDocument,
  range: vscode.Range,
  before: string,
  { insertions: [mark, ...others], entry }: PlannedCitation,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, `${before}${mark?.text ?? ""}`);
  for (const { offset, text } of others) edit.insert(document.uri, document.positionAt(offset), text);
  if (entry === null) return edit;
  const { file, insertion } = entry;
  if (file.document === null) {
    edit.createFile(file.uri, { ignoreIfExists: true, contents: new TextEncoder().encode(insertion.text) });
  } else {
    edit.insert(file.uri, file.document.positionAt(insertion.offset), insertion.text);
  }
  return edit;
}
