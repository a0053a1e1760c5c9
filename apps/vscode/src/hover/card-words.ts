/**
 * The Markdown of a card without the links that run commands of ours, which nothing but a hover can run; its links to sources
 * stay.
 */
export function withoutCommands(card: string): string {
  return card
    .split("\n\n")
    .filter((block) => !block.includes("](command:"))
    .join("\n\n");
}

/** An escaped sign, the address of a link, or a sign of Markdown, whichever stands first. */
const MARKS = /\\([\p{P}\p{S}])|\]\((?:<(?:\\.|[^<>\\])*>)?(?:\\.|[^)\]\\])*\)|\*\*|[*[]/gu;

/** A card as plain words, a line for each of its lines: no signs of Markdown, and of a link its text. */
export function cardInWords(card: string): string {
  return withoutCommands(card)
    .replaceAll(MARKS, (_, sign: string | undefined) => sign ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
