/** Of texts, the one that a mistyped one is nearest to; null where none is near: a third of its letters may be wrong. */
export function nearestText(typed: string, texts: readonly string[]): string | null {
  let most = Math.max(1, typed.length / 3);
  let nearest: string | null = null;
  for (const text of texts) {
    // What is longer or shorter by more letters than may be wrong need not be compared.
    const distance = Math.abs(text.length - typed.length) > most ? Infinity : distanceBetween(typed, text);
    if (distance > most || (nearest !== null && distance === most)) continue;
    most = distance;
    nearest = text;
  }
  return nearest;
}

/** Levenshtein's distance (1966): how many letters must be put in, taken out or changed. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const letter of a) {
    const above = row;
    row = [(above[0] ?? 0) + 1];
    for (const [column, other] of Array.from(b).entries()) {
      row.push(
        Math.min((above[column] ?? 0) + Number(letter !== other), (above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1),
      );
    }
  }
  return row.at(-1) ?? 0;
}
