import { once } from "../once.ts";

/** The apostrophe, the spaces and the hyphens in all their printings. */
const SIGNS: () => ReadonlyMap<string, string> = once(
  () =>
    new Map([
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
    ]),
);

/** How far units are folded by a table: the Latin letters of French and English. */
const LISTED = 0x250;

const TABLE = once(() => Uint16Array.from({ length: LISTED }, (_, code) => foldUnit(String.fromCharCode(code))));

/**
 * The text in small ASCII letters as far as it has such, of the same length: what stands at an offset still stands there.
 * It is for matching words and is never shown.
 */
export function foldText(text: string): string {
  const table = TABLE();
  let folded = "";
  /** Up to where the text has been taken over: what folds to itself is taken over in one piece. */
  let taken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const unit = code < LISTED ? (table[code] ?? code) : foldUnit(text.charAt(at));
    if (unit === code) continue;
    folded += text.slice(taken, at) + String.fromCharCode(unit);
    taken = at + 1;
  }
  return folded + text.slice(taken);
}

/** A letter without its accent, in small; another unit as it is. */
function foldUnit(unit: string): number {
  const sign = SIGNS().get(unit);
  if (sign !== undefined) return sign.charCodeAt(0);
  const lower = unit.toLowerCase();
  const base = lower.normalize("NFD").charCodeAt(0);
  if (lower.length === 1 && base >= 97 && base <= 122) return base;
  return (lower.length === 1 ? lower : unit).charCodeAt(0);
}
