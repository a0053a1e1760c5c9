import { once } from "../once.ts";

const WORD = once(() => /\p{L}|\p{M}|\p{Nd}/u);
const MARK = once(() => /\p{M}/u);

/** Invisible characters that join what stands on their two sides: soft hyphen, joiners. */
function isJoiner(code: number): boolean {
  return code === 0xad || code === 0x200c || code === 0x200d || code === 0x2060;
}

/** Whether an ASCII unit is a letter or a digit. */
export function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Whether an ASCII unit is a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * Whether a letter, mark or decimal digit begins at `at`: what a name may not touch. `²`, `®` and `_` are none of these.
 * False outside the text.
 */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiWord(code);
  if (Number.isNaN(code)) return false;
  // Signs and spaces, with three letters and the soft hyphen among them.
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba || code === 0xad;
  // The Latin letters of French and English; the two signs among them are × and ÷.
  if (code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code <= 0x206f) return isJoiner(code);
  return WORD().test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Whether a letter, mark or decimal digit ends just before `at`. False at the start of the text. */
export function isWordBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return isWordAt(text, isLowSurrogate(code) ? at - 2 : at - 1);
}

/** Whether a unit is the second of the two that make a character beyond the basic plane. */
export function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Whether a combining mark (an accent written apart) stands at `at`. */
export function isMarkAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x300 && (code <= 0x36f || (code > 0x482 && MARK().test(String.fromCharCode(code))));
}

/** Whether a unit is a space of any width or a line break. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2028 ||
    code === 0x3000
  );
}

/** Whether a unit is an apostrophe, straight or curly, or the mark that stands for one. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
}

/** Whether a unit is a hyphen, the one that does not break lines included. Dashes are not. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}
