import { isAsciiWord, isSpace } from "../names/letters.ts";
import type { Region } from "../names/mention.ts";
import { findInlineCode } from "./inline-code.ts";
import { findInstalls } from "./installs.ts";
import { readCommand } from "./latex-commands.ts";
import { readFootnoteKey, readLinkTarget } from "./links.ts";
import type { Markup } from "./markup.ts";
import { readParameter, readPlaceholder, readTemplate } from "./placeholders.ts";
import { readReference } from "./references.ts";
import { readRole } from "./roles.ts";
import type { Search } from "./search.ts";
import { bitOfCode, nextSign, OPENS, PARTS, sortOf, TECHNICAL } from "./signs.ts";
import { type Attributes, endOfCode, readTag } from "./tags.ts";
import { isTechnical } from "./technical-words.ts";
import { readUrl } from "./urls.ts";

const TILDE = 126;
const BACKSLASH = 92;

/** Where to look for machinery, and what is known of the place: spans that are no prose, in order and apart. */
export interface MachineryQuery extends Region {
  readonly text: string;
  readonly markup: Markup;
  readonly known: readonly Region[];
  readonly find: Search;
}

/**
 * What of a span of a text is machinery and not words: tags, attributes, link targets, citation keys, inline code,
 * URLs, domains, e-mail addresses, paths, identifiers and slugs, with what is known. In order of their starts; two may
 * overlap. Takes time linear in the span's length, whatever is left open in it.
 */
export function findMachinery(query: MachineryQuery): readonly Region[] {
  const { text, start, end, markup } = query;
  const readOpening = createOpeningReader(query);
  const found: Region[] = [];
  /** Where the last span that was found ends: no piece reaches behind it. */
  let floor = start;
  let at = start;

  const isPart = (code: number): boolean =>
    (sortOf(code) & PARTS) !== 0 || (code === TILDE && markup.commands === "latex");

  const endPiece = (piece: number, to: number, signs: number): void => {
    if (signs === 0 || to <= piece) return;
    const isProgram = text[to] === ">" && text[to - 1] === "-" && isAsciiWord(text.charCodeAt(to - 2));
    if (isProgram || isTechnical(text.slice(piece, to), signs)) found.push({ start: piece, end: to });
  };

  /** Reads the piece around the sign at `at`, and what the sign may open. */
  const readPiece = (limit: number): void => {
    let piece = at;
    let signs = 0;
    while (piece > floor && !isPart(text.charCodeAt(piece - 1))) piece -= 1;
    for (; at < limit; at += 1) {
      const code = text.charCodeAt(at);
      const sort = sortOf(code);
      const hole = (sort & OPENS) === 0 ? null : readOpening(at, piece);
      if (hole !== null && hole.end > at) {
        endPiece(piece, hole.start, signs);
        found.push(hole);
        floor = hole.end;
        at = hole.end;
        return;
      }
      if (isPart(code)) break;
      // A backslash where commands are is read as one.
      if ((sort & TECHNICAL) === 0 || (code === BACKSLASH && markup.commands !== null)) continue;
      if (at + 1 < end && !isSpace(text.charCodeAt(at + 1))) signs |= bitOfCode(code);
    }
    endPiece(piece, Math.min(at, limit), signs);
    at += 1;
  };

  const scanTo = (limit: number): void => {
    for (at = nextSign(text, at, limit); at < limit; at = nextSign(text, at, limit)) readPiece(limit);
  };

  for (const span of knownSpans(query)) {
    if (span.end <= at) continue;
    scanTo(Math.min(span.start, end));
    found.push(span);
    at = Math.max(Math.min(at, span.start), span.end, floor);
    floor = at;
  }
  scanTo(end);
  return found;
}

/** What is known to be no prose before a sign is looked at, in order. */
function knownSpans(query: MachineryQuery): readonly Region[] {
  const installs = findInstalls(query);
  if (installs.length === 0) return query.known;
  return [...query.known, ...installs].toSorted((a, b) => a.start - b.start);
}

/** Reads what a sign may open: a span of machinery from `floor` on, or null. To be asked in the order of the text. */
function createOpeningReader({
  text,
  start,
  end,
  markup,
  find,
}: MachineryQuery): (at: number, floor: number) => Region | null {
  let codes: readonly Region[] | null = null;
  let nextCode = 0;
  let attributes: Attributes = markup.hasBraces ? "braced" : "quoted";

  const readCode = (at: number): Region | null => {
    codes ??= findInlineCode(text, at, end);
    while ((codes[nextCode]?.start ?? end) < at) nextCode += 1;
    const code = codes[nextCode];
    return code?.start === at ? code : null;
  };

  const readAngle = (at: number): Region | null => {
    if (markup.hasReferences) return readReference(text, at, end, find);
    if (!markup.hasTags) return null;
    if (markup.isLine && text.startsWith("<!--", at)) return { start: at, end: at + 4 };
    const tag = readTag(text, at, end, find, attributes);
    if (tag === null) return null;
    if (tag !== "open") return { start: at, end: endOfCode(text, at, tag, end, find) };
    attributes = "plain";
    return markup.isLine && isOpenTag(text.slice(at, end)) ? { start: at, end } : null;
  };

  return (at, floor) => {
    switch (text[at]) {
      case "`":
        if (markup.backticks === "roles") return readRole(text, at, end, floor, find);
        return markup.backticks === "code" ? readCode(at) : null;
      case "<":
        return readAngle(at);
      case ">":
        return markup.isLine && at - floor >= 2 && text.startsWith("--", at - 2)
          ? { start: at - 2, end: at + 1 }
          : null;
      case "]":
        return markup.hasLinks ? readLinkTarget(text, at, end, markup.isLine) : null;
      case "[":
        if (markup.hasReferences && text[at + 1] === "[") return readReference(text, at, end, find);
        return markup.hasLinks ? readFootnoteKey(text, at, end) : null;
      case "\\":
        if (markup.hasEscapes) return readStringEscape(text, at);
        return markup.commands === null ? null : readCommand(text, at, end);
      case ":":
        return text.startsWith("//", at + 1) ? readUrl(text, at, end, floor, markup) : null;
      case "{":
        if (markup.hasTemplates) return readTemplate(text, at, end, find);
        return markup.hasPlaceholders || markup.hasReferences ? readPlaceholder(text, at, end, floor) : null;
      case "=":
        return markup.isLine ? readAttribute(text, at, end, floor, find) : null;
      case "$":
        return markup.commands === "latex" ? readMath(text, at, end, start, find) : null;
      case "(":
        return text[at + 1] === ")" && at + 1 < end && at > floor ? { start: floor, end: at + 2 } : null;
      case "@":
        return markup.hasPlaceholders ? readParameter(text, at, end) : null;
      default:
        return null;
    }
  };
}

/** A tag with an attribute, which ends on a later line. */
function isOpenTag(rest: string): boolean {
  return /^<[A-Za-z][\w:-]*\s[^<>=]*=/u.test(rest);
}

/** An attribute whose tag began on an earlier line. */
function readAttribute(text: string, at: number, end: number, floor: number, find: Search): Region | null {
  const quote = text[at + 1];
  if ((quote !== '"' && quote !== "'") || !(isAsciiWord(text.charCodeAt(at - 1)) || text[at - 1] === "-")) return null;
  const close = find(quote, at + 2);
  return close < end ? { start: floor, end: close + 1 } : null;
}

/** The escape of a character that parts words. */
function readStringEscape(text: string, at: number): Region | null {
  const escaped = text[at + 1];
  return escaped === "n" || escaped === "r" || escaped === "t" ? { start: at, end: at + 2 } : null;
}

/** Math between dollar signs, one or two; a dollar sign behind a backslash is one of money. */
function readMath(text: string, at: number, end: number, start: number, find: Search): Region | null {
  if (at > start && text[at - 1] === "\\") return null;
  const sign = text[at + 1] === "$" ? "$$" : "$";
  let close = find(sign, at + sign.length);
  while (close < end && text[close - 1] === "\\") close = find(sign, close + 1);
  return close < end ? { start: at, end: close + sign.length } : null;
}
