/** Letters of French and English that decompose into two, one, and the apostrophe and spaces in all their printings. */
const SINGLES: ReadonlyMap<string, string> = new Map([
  ["’", "'"],
  ["ʼ", "'"],
  ["\u00a0", " "],
  ["\u202f", " "],
  ["\u2009", " "],
  ["\t", " "],
  ["\n", " "],
  ["\r", " "],
  ["‑", "-"],
  ["‐", "-"],
  ["~", " "],
]);

/**
 * The text in small ASCII letters as far as it has such, of the same length: what stands at an offset still stands there.
 * It is for matching words and is never shown.
 */
export function foldText(text: string): string {
  return text.toLowerCase().length === text.length
    ? text.toLowerCase().replaceAll(/[^\u0021-\u007d]/gu, foldCharacter)
    : text.replaceAll(/[^\u0021-\u007d]|[A-Z]/gu, (character) => foldCharacter(lowerOne(character)));
}

function lowerOne(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

function foldCharacter(character: string): string {
  const single = SINGLES.get(character);
  if (single !== undefined) return single;
  const base = character.normalize("NFD").charAt(0);
  return character.length === 1 && base >= "a" && base <= "z" ? base : character;
}
