import type { Region } from "../names/mention.ts";
import { findCodeProse } from "./code-prose.ts";
import { codeSyntaxOf } from "./languages.ts";
import { findMachinery } from "./machinery.ts";
import { COMMENT, type Markup, PLAIN } from "./markup.ts";
import { createSearch, type Search } from "./search.ts";
import { without } from "./without.ts";

const PLAIN_LINE: Markup = { ...PLAIN, isLine: true };
const CODE_LINE: Markup = { ...COMMENT, isLine: true };

/**
 * What of one line is prose, as spans in order, for the editor's language id. Of Markdown, LaTeX, HTML, plain text and
 * languages not known it is the line; of code, only comments and strings of text. Taken out in both cases are URLs,
 * domains, e-mail addresses, paths, packages, identifiers, slugs, `@handles`, inline code, tags and attributes, link
 * targets and citation keys. Block constructs that began on another line (a fence, a docstring) are not seen. Frozen.
 */
export function proseOfLine(line: string, languageId: string): readonly Region[] {
  return Object.freeze(findProse(line, languageId).map((span) => Object.freeze(span)));
}

function findProse(line: string, languageId: string): readonly Region[] {
  const find = createSearch(line);
  const syntax = codeSyntaxOf(languageId);
  if (syntax === null) return withoutMachinery(line, { start: 0, end: line.length }, PLAIN_LINE, find);
  return findCodeProse(line, syntax, find).flatMap((span) => withoutMachinery(line, span, CODE_LINE, find));
}

function withoutMachinery(text: string, span: Region, markup: Markup, find: Search): readonly Region[] {
  return without(span, findMachinery({ ...span, text, markup, known: referenceOf(text, span), find }));
}

/** A line that says where a reference of Markdown leads. */
function referenceOf(line: string, { start, end }: Region): readonly Region[] {
  const found = /^\s{0,3}\[[^[\]]*\]:\s*\S+/u.exec(line.slice(start, end));
  return found === null ? [] : [{ start, end: start + found[0].length }];
}
