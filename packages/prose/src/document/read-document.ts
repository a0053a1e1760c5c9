import type { Region } from "../names/mention.ts";
import { type CodeSyntax, codeSyntaxOf } from "../regions/languages.ts";
import { finish, type Steps } from "../steps.ts";
import type { DocumentReading, ReadingOptions } from "./document.ts";
import { createDraft, type Draft } from "./draft.ts";
import { codeIdOf, type Format, formatOfId } from "./format.ts";
import { readAsciidoc } from "./formats/asciidoc.ts";
import { readCode } from "./formats/code.ts";
import { readCsv } from "./formats/csv.ts";
import { readHtml } from "./formats/html.ts";
import { readJson } from "./formats/json.ts";
import { readLatex } from "./formats/latex.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readPlainText } from "./formats/plain-text.ts";
import { readRestructuredText } from "./formats/restructured-text.ts";
import { readYaml } from "./formats/yaml.ts";

/**
 * What of a text is prose, how it is divided, and what its author told us to leave alone. `format` is an editor's
 * language id ("markdown", "html", "latex", "typescript" …) or a short name of one ("md", "tex", "rst", "py"); a text of
 * a format not known is plain text, one of a bibliography holds no prose. Frozen; never throws; takes time linear in
 * the text's length, whatever is left open in it. Comments of markup are no prose, unless they are asked for.
 *
 * What a block's reading depends on, for a caller that keeps what it knows of the blocks of an edited text: its regions,
 * counted from its start, depend on its kind, its characters and its cells, and on nothing else. Which blocks there are
 * depends on what is open where a line begins (a fence, a comment, an element, a list, an environment, a string), so on
 * the text before; on the line right below, which may underline a heading or head a table; and on whether what is opened
 * in a block is closed anywhere behind it. Silences depend on the whole text.
 *
 * @example
 * import { readDocument } from "@choosefr/prose";
 * const text = "# Amazon\n\nVoir [le plan](https://amazon.fr).";
 * readDocument(text, "markdown").regions.map(({ start, end }) => text.slice(start, end)); // => ["Amazon", "Voir [le plan", "."]
 */
export function readDocument(text: string, format: string, options: ReadingOptions = {}): DocumentReading {
  return finish(readDocumentInSteps(text, format, options));
}

/** The same in steps that are short however long the text is; what was read comes at the end. */
export function* readDocumentInSteps(
  text: string,
  format: string,
  { comments = false }: ReadingOptions = {},
): Steps<DocumentReading> {
  const id = format.toLowerCase();
  const syntax = codeSyntaxOf(codeIdOf(id));
  const known = formatOfId(id) ?? (syntax === null ? "plaintext" : "code");
  const draft = createDraft(text, comments || WITH_PROSE_IN_COMMENTS.has(known));
  yield* READERS[known](draft, { start: 0, end: text.length }, syntax);
  return draft.finish();
}

/** In programs and data there is hardly any prose but in comments. */
const WITH_PROSE_IN_COMMENTS: ReadonlySet<Format> = new Set(["code", "json", "yaml"]);

type Reader = (draft: Draft, span: Region, syntax: CodeSyntax | null) => Steps;

const READERS: Readonly<Record<Format, Reader>> = {
  asciidoc: readAsciidoc,
  *code(draft, span, syntax) {
    if (syntax !== null) yield* readCode(draft, span, syntax);
  },
  csv: readCsv,
  html: (draft, span) => readHtml(draft, span),
  json: readJson,
  latex: readLatex,
  markdown: (draft, span) => readMarkdown(draft, span),
  mdx: (draft, span) => readMarkdown(draft, span, true),
  none: (draft) => readPlainText(draft, { start: 0, end: 0 }),
  plaintext: readPlainText,
  restructuredtext: readRestructuredText,
  xml: (draft, span) => readHtml(draft, span, true),
  yaml: readYaml,
};
