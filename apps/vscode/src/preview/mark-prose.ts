import type { Mention, Region } from "@choosefr/prose";
import { createFigureSeeker, type DrawnFigure, type SeekFigures } from "./seek-figures.ts";

/** A token of markdown-it, as far as prose in it is marked. */
export interface PreviewToken {
  readonly type: string;
  readonly markup: string;
  /** The lines that it stands on, from 0, the end not included; null of most that stand inside a line. */
  readonly map: readonly [number, number] | null;
  content: string;
  children: PreviewToken[] | null;
  meta: unknown;
}

/** Makes a token, as markdown-it's own class does. */
export type MakeToken = (type: string, tag: string, nesting: -1 | 0 | 1) => PreviewToken;

/** The types of the tokens around what is marked, for each of which the renderer has a rule. */
export const MARK_OPEN = "choosefr_mark_open";
export const MARK_CLOSE = "choosefr_mark_close";

/** What the tokens around a name or a figure carry. */
export interface Marked {
  readonly kind: "name" | DrawnFigure["verdict"];
  /** The name as recorded; of a figure, of whom it is. */
  readonly name: string;
  readonly id: string;
  /** What is said of it, as plain text. */
  readonly facts: string;
  /** Whether the keyboard reaches it by itself. */
  readonly isReachable: boolean;
}

/** What is marked: names that are found in the prose, and figures that were found in its source. */
export interface Marker {
  readonly find: (text: string, regions: readonly Region[]) => readonly Mention[];
  /** What is said of a name, in plain words; null for nothing. */
  readonly describe: (mention: Mention) => string | null;
  readonly figures: readonly DrawnFigure[];
}

/**
 * Marks the names and figures in the prose of a document's tokens, whose source is given: text, link texts and headings,
 * never code, addresses or images. Each can be reached by keyboard, but inside a link, which can be reached itself.
 */
export function markProse(tokens: readonly PreviewToken[], source: string, marker: Marker, make: MakeToken): void {
  let count = 0;
  const createId = (): string => {
    count += 1;
    return `choosefr-facts-${count}`;
  };
  const seek = createFigureSeeker(source, marker.figures);
  // A cell of a table has no lines of its own, its row has.
  let lines: PreviewToken["map"] = null;
  for (const token of tokens) {
    lines = token.map ?? lines;
    if (token.type === "inline" && token.children !== null) {
      token.children = markInline(token.children, lines, marker, seek, make, createId);
    }
  }
}

interface Mark extends Region, Pick<Marked, "kind" | "name" | "facts"> {}

function markInline(
  children: PreviewToken[],
  lines: PreviewToken["map"],
  marker: Marker,
  seek: SeekFigures,
  make: MakeToken,
  createId: () => string,
): PreviewToken[] {
  const { text, spans } = readProse(children);
  const marks = [...nameMarks(text, spans, marker), ...(lines === null ? [] : seek(text, lines))].toSorted(
    (a, b) => a.start - b.start,
  );
  if (marks.length === 0) return children;
  const marked: PreviewToken[] = [];
  const spanOf = new Map(spans.map((span) => [span.token, span]));
  const takeMarks = createMarkTaker(marks);
  let links = 0;
  for (const child of children) {
    if (child.type === "link_open") links += 1;
    if (child.type === "link_close") links -= 1;
    const span = spanOf.get(child);
    const inside = span === undefined ? [] : takeMarks(span);
    if (span === undefined || inside.length === 0) {
      marked.push(child);
      continue;
    }
    let at = span.start;
    const takeText = (to: number): void => {
      if (to > at) marked.push(textToken(make, text.slice(at, to)));
      at = to;
    };
    for (const { start, end, kind, name, facts } of inside) {
      if (start < at) continue;
      takeText(start);
      const meta: Marked = { kind, name, id: createId(), facts, isReachable: links === 0 };
      const [open, close] = [make(MARK_OPEN, "span", 1), make(MARK_CLOSE, "span", -1)];
      open.meta = meta;
      close.meta = meta;
      marked.push(open);
      takeText(end);
      marked.push(close);
    }
    takeText(span.end);
  }
  return marked;
}

/** Gives the marks inside of one span after the other, each looked at once: a paragraph may be a whole book. */
function createMarkTaker(marks: readonly Mark[]): (span: Region) => readonly Mark[] {
  let next = 0;
  return (span) => {
    const inside: Mark[] = [];
    for (let mark = marks[next]; mark !== undefined && mark.start < span.end; mark = marks[next]) {
      if (span.start <= mark.start && mark.end <= span.end) inside.push(mark);
      next += 1;
    }
    return inside;
  };
}

function nameMarks(text: string, spans: readonly Span[], { find, describe }: Marker): readonly Mark[] {
  if (spans.length === 0) return [];
  return find(text, spans).flatMap((mention) => {
    const facts = describe(mention);
    return facts === null ? [] : [{ ...mention, kind: "name" as const, facts }];
  });
}

interface Span extends Region {
  readonly token: PreviewToken;
}

/** The text of a paragraph as one reads it, and which spans of it are prose. */
function readProse(children: readonly PreviewToken[]): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = "";
  let isAddress = false;
  for (const token of children) {
    if (token.type === "link_open") isAddress = token.markup === "linkify" || token.markup === "autolink";
    if (token.type === "link_close") isAddress = false;
    const start = text.length;
    text += wordsOf(token);
    if (token.type === "text" && !isAddress && token.content !== "") spans.push({ token, start, end: text.length });
  }
  return { text, spans };
}

/** What stands in the place of a token that is no text: something that no name runs through. */
function wordsOf({ type, content }: PreviewToken): string {
  switch (type) {
    case "text":
      return content;
    case "softbreak":
    case "hardbreak":
      return "\n";
    case "code_inline":
    case "image":
    case "math_inline":
      return "\u{FFFC}";
    default:
      return "";
  }
}

function textToken(make: MakeToken, content: string): PreviewToken {
  const token = make("text", "", 0);
  token.content = content;
  return token;
}

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The element of a name or a figure, by which the style sheet knows what it is. */
const ELEMENTS: Readonly<Record<Marked["kind"], readonly [tag: string, classes: string]>> = {
  name: ["dfn", "choosefr-mark choosefr-name"],
  contradicts: ["mark", "choosefr-mark choosefr-contradicts"],
  sources_disagree: ["mark", "choosefr-mark choosefr-disagree"],
};

/** The markup that begins what is marked. */
export function openMark({ kind, id, isReachable }: Marked): string {
  const [tag, classes] = ELEMENTS[kind];
  return `<${tag} class="${classes}"${isReachable ? ' tabindex="0"' : ""} aria-describedby="${escape(id)}">`;
}

/** The markup that ends it: the facts on it, hidden until it is pointed at or has the focus. */
export function closeMark({ kind, id, facts }: Marked): string {
  return `<span class="choosefr-facts" role="tooltip" id="${escape(id)}" hidden>${escape(facts)}</span></${ELEMENTS[kind][0]}>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => MARKUP[sign] ?? sign);
}
