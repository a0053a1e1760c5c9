/** Spaces and line breaks, but not the spaces that typography asks for. */
const BLANKS = /[^\S\u00a0\u202f]+/gu;

/** What Markdown takes for markup wherever it stands in a line; a heading ends with numbers' signs. */
const MARKUP =
  /\\(?=[!-/:-@[-`{-~]|$)|[`*~[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|&(?=#?\w+;)|(?<=\s)#(?=#*$)/gu;

/** What it takes for a heading, a quotation, an item, a rule or a table at the head of a line. */
const HEAD = /^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[\s|:=-]+$)|(?<=^\d{1,9})(?=[.)](?:\s|$))/u;

/** A text as one line of Markdown that says it word for word: a sign is escaped only where it would be read as markup. */
export function writeMarkdown(text: string): string {
  return text.replaceAll(BLANKS, " ").trim().replaceAll(MARKUP, "\\$&").replace(HEAD, "\\");
}
