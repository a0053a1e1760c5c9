/** What an escape of HTML or LaTeX stands for, and how many units it takes. */
export interface Escape {
  readonly character: string;
  readonly length: number;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["quot", '"'],
  ["lt", "<"],
  ["gt", ">"],
  ["rsquo", "\u2019"],
  ["lsquo", "\u2018"],
  ["nbsp", "\u00a0"],
  ["thinsp", "\u2009"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["shy", "\u00ad"],
  ["oelig", "œ"],
  ["OElig", "Œ"],
  ["aelig", "æ"],
  ["AElig", "Æ"],
  ["szlig", "ß"],
  ["oslash", "ø"],
  ["Oslash", "Ø"],
]);

const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["acute", "\u0301"],
  ["grave", "\u0300"],
  ["circ", "\u0302"],
  ["uml", "\u0308"],
  ["tilde", "\u0303"],
  ["cedil", "\u0327"],
]);

const ENTITY = /^&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([A-Za-z]{2,8}));/u;
const LONGEST_ENTITY = 10;

/**
 * The escape that begins at `at` — `&amp;`, `&nbsp;`, `&#39;`, `&rsquo;`, `&eacute;`, LaTeX `\&`, `\,`, `~` — or null
 * if none does. A bare `&` is no escape.
 */
export function readEscape(text: string, at: number): Escape | null {
  const first = text[at];
  if (first === "~") return { character: " ", length: 1 };
  if (first === "\\") {
    const next = text[at + 1];
    if (next === "&") return { character: "&", length: 2 };
    return next === "," || next === " " ? { character: " ", length: 2 } : null;
  }
  if (first !== "&") return null;
  const found = ENTITY.exec(text.slice(at, at + LONGEST_ENTITY));
  if (found === null) return null;
  const character = decode(found[1], found[2], found[3] ?? "");
  return character === null ? null : { character, length: found[0].length };
}

function decode(decimal: string | undefined, hexadecimal: string | undefined, name: string): string | null {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : null;
  const accent = ACCENTS.get(name.slice(1));
  return NAMED.get(name) ?? (accent === undefined ? null : `${name.charAt(0)}${accent}`.normalize("NFC"));
}

/** A text with its escapes read; the text itself if it has none. Offsets are lost: for comparing, not for locating. */
export function unescapeText(text: string): string {
  if (!/[&\\~]/u.test(text)) return text;
  let read = "";
  for (let at = 0; at < text.length; ) {
    const escape = readEscape(text, at);
    read += escape?.character ?? text.charAt(at);
    at += escape?.length ?? 1;
  }
  return read;
}
