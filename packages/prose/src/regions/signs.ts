import { isSpace } from "../names/letters.ts";

/** How a character parts words, and whether it may begin markup: bits of `sortAt`. */
export const PARTS = 1;
export const TECHNICAL = 2;
export const OPENS = 4;

/** Signs that only a technical word has inside it or at its head, each with a bit of its own. */
const TECHNICAL_SIGNS = "@=_\\/$%:.-";

const SORTS: Uint8Array = createSorts();
const BITS: Uint16Array = createBits();

// @__NO_SIDE_EFFECTS__
function createSorts(): Uint8Array {
  const sorts = new Uint8Array(128);
  for (const part of '\t\n\v\f\r "<>|()[]{}`,;!?') sorts[part.charCodeAt(0)] = PARTS;
  for (const sign of TECHNICAL_SIGNS) sorts[sign.charCodeAt(0)] = TECHNICAL;
  for (const opening of "`<>[](\\:{=$@~") sorts[opening.charCodeAt(0)] = (sorts[opening.charCodeAt(0)] ?? 0) | OPENS;
  return sorts;
}

// @__NO_SIDE_EFFECTS__
function createBits(): Uint16Array {
  const bits = new Uint16Array(128);
  for (let index = 0; index < TECHNICAL_SIGNS.length; index += 1) bits[TECHNICAL_SIGNS.charCodeAt(index)] = 1 << index;
  return bits;
}

/** What sort a unit is of; 0 for what words are made of. What parts a text leaves pieces that are words or technical. */
export function sortOf(code: number): number {
  if (code < 128) return SORTS[code] ?? 0;
  if (code < 0x2000) return code === 0xa0 || code === 0xab || code === 0xbb || code === 0x1680 ? PARTS : 0;
  return code === 0x201c || code === 0x201d || code === 0x2026 || code === 0xfeff || isSpace(code) ? PARTS : 0;
}

/** The bit of a technical sign. */
// @__NO_SIDE_EFFECTS__
export function bitOf(sign: string): number {
  return BITS[sign.charCodeAt(0)] ?? 0;
}

/** The bit of the technical sign that a unit is, 0 for any other. */
export function bitOfCode(code: number): number {
  return BITS[code] ?? 0;
}

/**
 * Where the next sign stands, from `from` on and before `limit`, that may open something, or that is technical and not
 * followed by a space; `limit` if there is none. Most of a text is skipped here, so it calls nothing for a letter.
 */
export function nextSign(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 128) continue;
    const sort = SORTS[code] ?? 0;
    if (sort >= OPENS || (sort === TECHNICAL && !isSpace(text.charCodeAt(at + 1)))) return at;
  }
  return limit;
}
