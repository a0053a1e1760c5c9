import type { Region } from "../names/mention.ts";
import type { Search } from "../regions/search.ts";
import type { BlockKind, Silence } from "./document.ts";

const KEYWORD = "choosefr-";

type Order = "ignore-next-line" | "ignore-line" | "ignore-file" | "ignore" | "disable" | "enable";

/** What an author told us in a text, and whom it is about; `names` null for all. */
interface Directive extends Region {
  readonly order: Order;
  readonly names: readonly string[] | null;
}

const DIRECTIVE =
  /^choosefr-(ignore-next-line|ignore-line|ignore-file|ignore|disable|enable)(?![\w-])(?:[ \t]{0,8}:[ \t]{0,8}([^\n]*))?/u;

/** What ends a comment on its line. */
const CLOSING = /-->|\*\/|\*\)|--%?>|[#%]\}|"{3}|'{3}|-\}|#>/u;

/** How a comment begins, or a line of one: the last thing before a directive. */
const OPENING = /(?:<!--|\/\/+!?|\/\*+!?|#+!?|%+|--+\|?|;+|!|\*|\.\.|"{3}|'{1,3}|\{-|\(\*|<#|REM|::|>)$/iu;

/** What only a comment begins with: after it a reason may follow a directive. */
const COMMENT_OPENING = /(?:<!--|\/\/+!?|\/\*+!?|%+|\{-|\(\*|<#)$/u;

/** A line with nothing on it but the end of a comment. */
const LONE_CLOSING = /^(?:-->|\*\/\}?|\*\)|"{3}|'{3}|-\}|#>)?$/u;

const LONGEST_LEAD = 80;
const LONGEST_LIST = 2000;

/** Reads the directives of a text, block by block in its order. */
export interface DirectiveReader {
  /** The spans of the directives inside a block. */
  readIn(block: Region, kind: BlockKind): readonly Region[];
  /** What all those that were read ask for, in order of their starts. */
  silences(): readonly Silence[];
}

export function createDirectiveReader(text: string, find: Search): DirectiveReader {
  const read: Directive[] = [];
  let last = 0;
  return {
    readIn(block, kind) {
      const spans: Region[] = [];
      // The text of a value is its reader's, not ours.
      if (kind === "value") return spans;
      let at = find(KEYWORD, Math.max(last, block.start));
      while (at < block.end) {
        const directive = readDirective(text, at, block, kind);
        if (directive !== null) {
          read.push(directive);
          spans.push(directive);
        }
        last = directive?.end ?? at + KEYWORD.length;
        at = find(KEYWORD, last);
      }
      return spans;
    },
    silences: () => silencesOf(text, read, find),
  };
}

function readDirective(text: string, at: number, block: Region, kind: BlockKind): Directive | null {
  const found = DIRECTIVE.exec(text.slice(at, Math.min(block.end, at + LONGEST_LIST)));
  if (found === null) return null;
  const order = found[1] as Order;
  const list = found[2]?.split(CLOSING)[0] ?? null;
  const names = list === null ? null : namesIn(list);
  if (order === "ignore" && (names === null || names.length === 0)) return null;
  const lead = leadOf(text, at);
  if (lead !== "" && !OPENING.test(lead)) return null;
  const listEnd = found.index + found[0].length - (found[2]?.length ?? 0) + (list?.length ?? 0);
  const end = at + listEnd;
  const mayHaveReason = kind === "comment" || COMMENT_OPENING.test(lead);
  return mayHaveReason || LONE_CLOSING.test(lineFrom(text, end)) ? { order, names, start: at, end } : null;
}

/** What stands before a directive on its line, as far as it matters. */
function leadOf(text: string, at: number): string {
  const from = Math.max(0, at - LONGEST_LEAD);
  const before = text.slice(from, at);
  const line = before.slice(before.lastIndexOf("\n") + 1).trimEnd();
  return line === "" && from > 0 && !before.includes("\n") ? "…" : line.trimStart();
}

/** What follows on the line, as far as it matters. */
function lineFrom(text: string, from: number): string {
  const rest = text.slice(from, from + LONGEST_LEAD);
  const lineEnd = rest.indexOf("\n");
  return (lineEnd < 0 ? rest : rest.slice(0, lineEnd)).trim();
}

function namesIn(list: string): readonly string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function silencesOf(text: string, directives: readonly Directive[], find: Search): readonly Silence[] {
  const silences: Silence[] = [];
  const silence = ({ start, end }: Region, names: readonly string[] | null): void => {
    if (end <= start) return;
    for (const entity of names ?? [null]) silences.push(Object.freeze({ start, end, entity }));
  };
  let disabled: Directive[] = [];
  let lineStart = 0;
  for (const directive of directives) {
    const { order, names } = directive;
    switch (order) {
      case "ignore-file":
      case "ignore":
        silence({ start: 0, end: text.length }, names);
        break;
      case "ignore-line":
        for (let feed = find("\n", lineStart); feed < directive.start; feed = find("\n", lineStart)) {
          lineStart = feed + 1;
        }
        silence({ start: lineStart, end: find("\n", directive.end) }, names);
        break;
      case "ignore-next-line":
        silence(nextLine(text, directive.end, find), names);
        break;
      case "disable":
        disabled.push(directive);
        break;
      case "enable":
        for (const { end, names: off } of disabled) silence({ start: end, end: directive.start }, off);
        disabled = [];
        break;
      default:
        order satisfies never;
    }
  }
  for (const { end, names } of disabled) silence({ start: end, end: text.length }, names);
  return Object.freeze(silences.toSorted((a, b) => a.start - b.start || a.end - b.end));
}

/** The line below that holds more than the end of a comment; an empty span at the text's end if there is none. */
function nextLine(text: string, from: number, find: Search): Region {
  let start = find("\n", from) + 1;
  while (start < text.length) {
    const end = find("\n", start);
    if (!LONE_CLOSING.test(text.slice(start, end).trim())) return { start, end };
    start = end + 1;
  }
  return { start: text.length, end: text.length };
}
