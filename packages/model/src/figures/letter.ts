import { once } from "../once.ts";

const LETTER = once(() => /\p{L}|\p{M}/u);

/** Whether a unit is a letter of the Latin alphabets of Western Europe, which need no table of Unicode to tell. */
function isWesternLetter(code: number): boolean {
  return code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7;
}

/** Whether a unit is one of the dashes, curly quotes, narrow spaces and currency signs of Unicode. */
function isPunctuation(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x20cf);
}

/** Whether a unit is an ASCII letter. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a unit is a letter, or a mark, which belongs to a letter. */
export function isLetter(code: number): boolean {
  if (isAsciiLetter(code)) return true;
  if (!(code >= 0xaa) || isPunctuation(code)) return false;
  return isWesternLetter(code) || LETTER().test(String.fromCharCode(code));
}

/** Whether a unit is a digit 0–9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a letter (or a mark) stands at the offset; false outside the text. */
export function isLetterAt(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at));
}

/** Whether a digit 0–9 stands at the offset; false outside the text. */
export function isDigitAt(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at));
}

/** Whether a hyphen (not a dash) stands at the offset. */
export function isHyphenAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 45 || code === 0x2010 || code === 0x2011;
}
