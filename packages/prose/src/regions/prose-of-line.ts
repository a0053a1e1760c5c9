import type { Region } from "../names/mention.ts";
import { findCodeProse } from "./code-prose.ts";
import { codeSyntaxOf } from "./languages.ts";
import { findMarkup } from "./markup.ts";
import { findTechnicalWords } from "./technical-words.ts";

/**
 * What of one line is prose, as spans in order, for the editor's language id. Of Markdown, LaTeX, HTML, plain text and
 * languages not known it is the line; of code, only comments and strings of text. Taken out in both cases are URLs,
 * domains, e-mail addresses, paths, packages, identifiers, slugs, `@handles`, inline code, tags and attributes, link
 * targets and citation keys. Block constructs that began on another line (a fence, a docstring) are not seen.
 */
export function proseOfLine(line: string, languageId: string): readonly Region[] {
  const syntax = codeSyntaxOf(languageId);
  if (syntax === null) return withoutMachinery(line, 0, line.length, false);
  return findCodeProse(line, syntax).flatMap(({ start, end }) => withoutMachinery(line, start, end, true));
}

function withoutMachinery(line: string, start: number, end: number, isInCode: boolean): readonly Region[] {
  const text = line.slice(start, end);
  const holes = [...findMarkup(text, isInCode), ...findTechnicalWords(text)].toSorted((a, b) => a.start - b.start);
  const left: Region[] = [];
  let at = 0;
  for (const hole of holes) {
    if (hole.start > at) left.push({ start: start + at, end: start + hole.start });
    at = Math.max(at, hole.end);
  }
  if (at < text.length) left.push({ start: start + at, end });
  return left;
}
