/** What of a text is looked at. */
const MOST = 20_000;

const HTML = /^\s*(?:<!doctype html|<html[\s>])|<\/(?:p|div|h[1-6]|li|article|section|td|body)\s*>/iu;
const LATEX = /^\s*\\documentclass|\\begin\{document\}/u;
const MARKDOWN =
  /^#{1,6} \S|^(?:```|~~~)|\[[^\]\n]{1,200}\]\([^)\s]{1,400}\)|\*\*\S|^\|.*\|[ \t]*$|^\[\^[^\]\n]{1,60}\]:/mu;

/** The format that a text seems to be written in, as `readDocument` takes it; plain text where nothing speaks for another. */
export function guessFormat(text: string): "html" | "latex" | "markdown" | "text" {
  const head = text.slice(0, MOST);
  if (HTML.test(head)) return "html";
  if (LATEX.test(head)) return "latex";
  return MARKDOWN.test(head) ? "markdown" : "text";
}
