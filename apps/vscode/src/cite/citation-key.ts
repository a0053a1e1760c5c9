/** A key of a bibliography cited behind what it supports, by the command that a LaTeX document uses most. */
export function citeKeyInLatex(text: string, key: string): string {
  const used = [...text.matchAll(/\\(?<command>cite[pt]?|(?:auto|paren|foot)cite)\b\*?(?=[[{])/gu)].map(
    ({ groups }) => groups?.["command"] ?? "cite",
  );
  const command = mostFrequent(used) ?? "cite";
  return `${command === "footcite" ? "" : "~"}\\${command}{${key}}`;
}

/** The same as Pandoc writes it. */
export function citeKeyInPandoc(key: string): string {
  return ` [@${key}]`;
}

function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
