/** A text of at most so many characters: whole, or broken off between words, no small word left hanging, with an ellipsis behind. */
export function shortenText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const words = cut.split(" ");
  // The last may be broken off itself.
  if (words.length > 1) words.pop();
  while (words.length > 1 && (words.at(-1) ?? "").length <= SMALL) words.pop();
  return `${words.join(" ").replace(/[,;:.]$/u, "")}…`;
}

/** Words that lead to another: "à", "de", "for", "and". */
const SMALL = 3;
