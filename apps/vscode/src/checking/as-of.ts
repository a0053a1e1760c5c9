import { hostLanguageOf } from "@choosefr/prose/host-language";
import type { TextDocument } from "vscode";
import type { Settings } from "../settings.ts";
import { BY_DOCUMENT } from "./day.ts";

/** A line of front matter that says by whose knowledge to judge, whatever is set. */
const AS_OF = /^choosefr-as-of\s*[:=]\s*["']?(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?!\d)/iu;
/** A line of front matter that says when the document was written. */
const DATED = /^(?:pubdate|date|published)\s*[:=]\s*["']?(\d{4}-\d{2}(?:-\d{2})?)(?!\d)/iu;
const FENCE = /^(?:---|\+\+\+)\s*$/u;
/** So many lines of front matter are read. */
const MOST_LINES = 100;

/**
 * The day by whose knowledge a document is judged (ISO 8601, as far as given): the `choosefr-as-of` of its front matter,
 * else what is set; null for all that is known.
 */
export function asOfDay(document: TextDocument, { asOf }: Settings): string | null {
  const own = findInFrontMatter(document, AS_OF);
  if (own !== null) return own;
  return asOf === BY_DOCUMENT ? findInFrontMatter(document, DATED) : asOf;
}

function findInFrontMatter(document: TextDocument, wanted: RegExp): string | null {
  if (hostLanguageOf(document.languageId).kind !== "prose") return null;
  if (document.lineCount < 2 || !FENCE.test(document.lineAt(0).text)) return null;
  for (let line = 1; line < Math.min(document.lineCount, MOST_LINES); line += 1) {
    const { text } = document.lineAt(line);
    if (FENCE.test(text)) return null;
    const [, day] = wanted.exec(text) ?? [];
    if (day !== undefined) return day;
  }
  return null;
}
