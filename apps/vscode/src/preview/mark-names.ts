import type { Mention, Region } from "@choosefr/prose";

/** A token of markdown-it, as far as names in it are marked. */
export interface PreviewToken {
  readonly type: string;
  readonly markup: string;
  content: string;
  children: PreviewToken[] | null;
  meta: unknown;
}

/** Makes a token, as markdown-it's own class does. */
export type MakeToken = (type: string, tag: string, nesting: -1 | 0 | 1) => PreviewToken;

/** The types of the tokens around a name, for each of which the renderer has a rule. */
export const NAME_OPEN = "choosefr_name_open";
export const NAME_CLOSE = "choosefr_name_close";

/** What the tokens around a name carry. */
export interface MarkedName {
  /** The name as recorded. */
  readonly name: string;
  readonly id: string;
  /** What is said of it, as plain text. */
  readonly facts: string;
  /** Whether the keyboard reaches it by itself. */
  readonly isReachable: boolean;
}

/** What names are found with, and what is said of them. */
export interface NameMarker {
  readonly find: (text: string, regions: readonly Region[]) => readonly Mention[];
  /** What is said of a name, in plain words; null for nothing. */
  readonly describe: (mention: Mention) => string | null;
}

/**
 * Marks the names in the prose of a document's tokens: text, link texts and headings, never code, addresses or images. Each
 * can be reached by keyboard, but inside a link, which can be reached itself.
 */
export function markNames(tokens: readonly PreviewToken[], marker: NameMarker, make: MakeToken): void {
  let count = 0;
  const createId = (): string => {
    count += 1;
    return `choosefr-facts-${count}`;
  };
  for (const token of tokens) {
    if (token.type === "inline" && token.children !== null) {
      token.children = markInline(token.children, marker, make, createId);
    }
  }
}

function markInline(
  children: PreviewToken[],
  { find, describe }: NameMarker,
  make: MakeToken,
  createId: () => string,
): PreviewToken[] {
  const { text, spans } = readProse(children);
  if (spans.length === 0) return children;
  const mentions = find(text, spans);
  if (mentions.length === 0) return children;
  const marked: PreviewToken[] = [];
  let links = 0;
  for (const child of children) {
    if (child.type === "link_open") links += 1;
    if (child.type === "link_close") links -= 1;
    const span = spans.find(({ token }) => token === child);
    const inside =
      span === undefined ? [] : mentions.filter(({ start, end }) => span.start <= start && end <= span.end);
    if (span === undefined || inside.length === 0) {
      marked.push(child);
      continue;
    }
    let at = span.start;
    const takeText = (to: number): void => {
      if (to > at) marked.push(textToken(make, text.slice(at, to)));
      at = to;
    };
    for (const mention of inside) {
      const facts = describe(mention);
      if (facts === null) continue;
      takeText(mention.start);
      const meta: MarkedName = { name: mention.name, id: createId(), facts, isReachable: links === 0 };
      const [open, close] = [make(NAME_OPEN, "dfn", 1), make(NAME_CLOSE, "dfn", -1)];
      open.meta = meta;
      close.meta = meta;
      marked.push(open);
      takeText(mention.end);
      marked.push(close);
    }
    takeText(span.end);
  }
  return marked;
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

/** The markup that begins a name. */
export function openName({ id, isReachable }: MarkedName): string {
  return `<dfn class="choosefr-name"${isReachable ? ' tabindex="0"' : ""} aria-describedby="${escape(id)}">`;
}

/** The markup that ends a name: the facts on it, hidden until it is pointed at or has the focus. */
export function closeName({ id, facts }: MarkedName): string {
  return `<span class="choosefr-facts" role="tooltip" id="${escape(id)}" hidden>${escape(facts)}</span></dfn>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => MARKUP[sign] ?? sign);
}
