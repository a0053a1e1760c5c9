import type { Markup } from "./markup.ts";

/** A text as it is written in a markup, so that nothing of it is read as markup. */
export function writeInMarkup(text: string, markup: Markup): string {
  switch (markup) {
    case "markdown":
    case "mdx":
      return text.replaceAll(/[\\`*_[\]<>{}]/gu, "\\$&");
    case "html":
      return escapeMarkup(text);
    case "latex":
      return escapeLatex(text);
    case "restructuredtext":
      return text.replaceAll(/[\\`*_|]/gu, "\\$&");
    case "asciidoc":
    case "plain":
      return text;
    default:
      return markup satisfies never;
  }
}

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For a text or a quoted value of HTML. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => MARKUP[sign] ?? sign);
}

/** For running text in LaTeX. */
export function escapeLatex(text: string): string {
  return text
    .replaceAll("\\", "\u0000")
    .replaceAll(/[{}$&#_%]/gu, "\\$&")
    .replaceAll("\u0000", "\\textbackslash{}")
    .replaceAll("~", "\\textasciitilde{}")
    .replaceAll("^", "\\textasciicircum{}")
    .replaceAll("\u00a0", "~")
    .replaceAll("\u202f", "\\,");
}
