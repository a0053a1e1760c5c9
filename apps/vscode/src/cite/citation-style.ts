import { hostLanguageOf } from "@choosefr/prose/host-language";
import { type Markup, markupOf } from "./markup.ts";

/**
 * How a source is cited: in a footnote; by a link in the document's own markup, or in Markdown where it has none; by a link
 * in HTML; by a key of a bibliography, as LaTeX or as Pandoc writes it; or in plain words.
 */
export type CitationStyle = "footnote" | "link" | "html" | "latex" | "key" | "text";

const STYLES: readonly CitationStyle[] = ["footnote", "link", "html", "latex", "key", "text"];

/** Whether a value is the name of a style. */
export function isCitationStyle(value: unknown): value is CitationStyle {
  return STYLES.some((style) => style === value);
}

/** The styles that can be had in a document, the one that it uses itself first. */
export function stylesFor(text: string, languageId: string): readonly CitationStyle[] {
  const likely = likelyStyle(text, languageId);
  const possible = STYLES.filter((style) => style !== "footnote" || hasFootnotes(languageId));
  return [likely, ...possible.filter((style) => style !== likely)];
}

/** The style that a document uses already, or else that is usual in its language. */
export function likelyStyle(text: string, languageId: string): CitationStyle {
  const [usual, signs] = HABITS[markupOf(languageId)];
  const used = signs.find(([style, sign]) => (style !== "footnote" || hasFootnotes(languageId)) && sign.test(text));
  return used?.[0] ?? usual;
}

/** A footnote at the end of a program would break it. */
function hasFootnotes(languageId: string): boolean {
  return hostLanguageOf(languageId).kind === "prose" && markupOf(languageId) !== "html";
}

type Habit = readonly [usual: CitationStyle, signs: readonly (readonly [CitationStyle, RegExp])[]];

const MARKDOWN: Habit = [
  "footnote",
  [
    ["key", /\[(?:[^[\]\n@]*[\s;-])?@[\p{L}\d_][^[\]\n]*\](?!\()|^bibliography:\s*\S/mu],
    ["footnote", /\[\^[^[\]\s]+\]/u],
    ["latex", /\\(?=\w*cite)\w+\{/u],
    ["link", /[^!]\[[^[\]\n]+\]\(<?https?:/u],
    ["html", /<a\s[^<>]*href=/iu],
  ],
];

const HABITS: Readonly<Record<Markup, Habit>> = {
  markdown: MARKDOWN,
  mdx: MARKDOWN,
  html: ["html", []],
  latex: [
    "latex",
    [
      ["latex", /\\(?=\w*cite)\w+\*?[[{]|\\(?:bibliography|addbibresource)\b/u],
      ["footnote", /\\footnote\b/u],
    ],
  ],
  restructuredtext: ["link", [["footnote", /\[#?\w[\w-]*\]_/u]]],
  asciidoc: ["link", [["footnote", /footnote:/u]]],
  plain: ["text", [["footnote", /^\[\d+\] /mu]]],
};
