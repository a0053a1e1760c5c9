import { once } from "../once.ts";
import type { Search } from "./search.ts";

/** A tag: where it ends, its name in small letters ("" for a declaration), and whether it closes an element. */
export interface Tag {
  readonly end: number;
  readonly name: string;
  readonly isClosing: boolean;
}

/** Elements whose inside is no prose, whatever stands in it. */
const CODE_ELEMENTS: () => ReadonlySet<string> = once(
  () => new Set("script style pre code kbd samp var tt textarea svg math iframe object canvas".split(" ")),
);

/** Of those, the ones that swallow the rest of a text if they are never closed. */
const RAW_ELEMENTS: ReadonlySet<string> = new Set(["script", "style"]);

const LONGEST_NAME = 64;

/** How the attributes of a tag are read: in quotes only, in braces too, or as if none could hold a sign of its own. */
export type Attributes = "quoted" | "braced" | "plain";

/**
 * The tag that begins with the `<` at `at`; null if none does; "open" if it goes on to `end` and perhaps beyond. After
 * an open one, a scanner reads the attributes of all others as "plain", so that it need not look as far again.
 */
export function readTag(
  text: string,
  at: number,
  end: number,
  find: Search,
  attributes: Attributes,
): Tag | "open" | null {
  const isClosing = text[at + 1] === "/";
  const nameStart = isClosing ? at + 2 : at + 1;
  let nameEnd = nameStart;
  while (nameEnd < end && nameEnd - nameStart < LONGEST_NAME && isNameUnit(text.charCodeAt(nameEnd))) nameEnd += 1;
  if (nameEnd === nameStart && !isClosing && text[at + 1] !== "!" && text[at + 1] !== "?") return null;
  const name = text.slice(nameStart, nameEnd);
  if (name !== "" && !/^[A-Za-z]/u.test(name)) return null;

  for (let from = nameEnd; from < end; from += 1) {
    const sign = text[from];
    if (sign === ">") return { end: from + 1, name: name.toLowerCase(), isClosing };
    if (sign === "<") return null;
    if (sign !== "=" || attributes === "plain") continue;
    const value = skipSpaces(text, from + 1, end);
    const close = closeOfValue(text, value, find, attributes === "braced");
    if (close >= end) return "open";
    if (close > value) from = close;
  }
  return "open";
}

function isNameUnit(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 58 ||
    code === 46 ||
    code === 95
  );
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === " " || text[at] === "\n")) at += 1;
  return at;
}

/** Where the value closes that opens at `at`; `at` itself if it stands without quotes and braces. */
function closeOfValue(text: string, at: number, find: Search, hasBraces: boolean): number {
  const sign = text[at];
  if (sign === '"' || sign === "'") return find(sign, at + 1);
  return sign === "{" && hasBraces ? find("}", at + 1) : at;
}

/** Where the element ends that `tag`, begun at `at`, opens, if its inside is code; where the tag ends if it is not. */
export function endOfCode(text: string, at: number, tag: Tag, end: number, find: Search): number {
  if (tag.isClosing || !CODE_ELEMENTS().has(tag.name) || text[tag.end - 2] === "/") return tag.end;
  // As it is written: an element opened in capitals is closed in capitals.
  const close = find(`</${text.slice(at + 1, at + 1 + tag.name.length)}`, tag.end);
  if (close >= end) return RAW_ELEMENTS.has(tag.name) ? end : tag.end;
  const closed = find(">", close);
  return closed < end ? closed + 1 : end;
}
