import { once } from "../once.ts";

/** Spaces, apostrophes and letters in the escapes of HTML, LaTeX and AsciiDoc. */
const SPACES: () => readonly string[] = once(() =>
  "&nbsp; &thinsp; &ensp; &#160; &#8239; &#8201; &#xa0; &#xA0; &#x202f; &#x202F; {nbsp}".split(" "),
);
const APOSTROPHES: () => readonly string[] = once(() =>
  "&rsquo; &#39; &apos; &#8217; &#x27; &#x2019; &#039;".split(" "),
);

const LETTER = /^(?:&([a-zA-Z])(acute|grave|circ|uml|cedil);|\\(['`^"])(?:\{([a-zA-Z])\}|([a-zA-Z]))|\\c\{([cC])\})/u;
const LONGEST_LETTER = 9;
const MARKS: ReadonlyMap<string, string> = new Map([
  ["acute", "\u0301"],
  ["'", "\u0301"],
  ["grave", "\u0300"],
  ["`", "\u0300"],
  ["circ", "\u0302"],
  ["^", "\u0302"],
  ["uml", "\u0308"],
  ['"', "\u0308"],
]);

const AMPERSAND = 38;
const BACKSLASH = 92;
const BRACE = 123;

/** How many units the escaped space at the offset takes; 0 where there is none. */
export function escapedSpaceLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === BACKSLASH) return at + 1 < text.length && ",;: ".includes(text.charAt(at + 1)) ? 2 : 0;
  return code === AMPERSAND || code === BRACE ? lengthOf(SPACES(), text, at) : 0;
}

/** How many units the escaped space before the offset takes; 0 where there is none. */
export function escapedSpaceLengthBefore(text: string, end: number): number {
  const last = text.charAt(end - 1);
  if (last === ";" || last === "}") {
    const length = SPACES().find((escape) => text.endsWith(escape, end))?.length ?? 0;
    if (length > 0) return length;
  }
  return text.charCodeAt(end - 2) === BACKSLASH && ",;: ".includes(last) ? 2 : 0;
}

/** How many units the apostrophe at the offset takes, curly, straight or escaped; 0 where there is none. */
export function apostropheLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 39 || code === 0x2019 || code === 0x2bc) return 1;
  if (code === BACKSLASH) return text.charCodeAt(at + 1) === 39 ? 2 : 0;
  return code === AMPERSAND ? lengthOf(APOSTROPHES(), text, at) : 0;
}

/** How many units the apostrophe before the offset takes; 0 where there is none. */
export function apostropheLengthBefore(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  if (code === 39) return text.charCodeAt(end - 2) === BACKSLASH ? 2 : 1;
  if (code === 0x2019 || code === 0x2bc) return 1;
  return code === 59 ? (APOSTROPHES().find((escape) => text.endsWith(escape, end))?.length ?? 0) : 0;
}

/** The accented letter that an escape at the offset stands for ("&eacute;", "\'e"), and its length; null for no escape. */
export function readEscapedLetter(
  text: string,
  at: number,
): { readonly letter: string; readonly length: number } | null {
  const code = text.charCodeAt(at);
  if (code !== AMPERSAND && code !== BACKSLASH) return null;
  const found = LETTER.exec(text.slice(at, at + LONGEST_LETTER));
  if (found === null) return null;
  const letter = found[1] ?? found[4] ?? found[5] ?? found[6] ?? "";
  const mark = MARKS.get(found[2] ?? found[3] ?? "") ?? "\u0327";
  return { letter: `${letter}${mark}`.normalize("NFC"), length: found[0].length };
}

function lengthOf(escapes: readonly string[], text: string, at: number): number {
  return escapes.find((escape) => text.startsWith(escape, at))?.length ?? 0;
}
