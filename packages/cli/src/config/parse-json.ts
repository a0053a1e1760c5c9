/** Where a text stops being JSON: the line and column, from 1, and what stands there, "" at the text's end. */
export interface JsonFlaw {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

const MOST_FOUND = 20;

/** What a text of JSON says, a byte order mark left out; or where it stops being JSON. */
export function parseJson(text: string): { readonly value: unknown } | { readonly flaw: JsonFlaw } {
  const bare = text.replace(/^\uFEFF/u, "");
  try {
    return { value: JSON.parse(bare) as unknown };
  } catch {
    const at = findFlaw(bare);
    const before = bare.slice(0, at).split("\n");
    const found = bare.slice(at, at + MOST_FOUND).split("\n")[0] ?? "";
    return { flaw: { line: before.length, column: (before.at(-1) ?? "").length + 1, found: found.trimEnd() } };
  }
}

const TOKEN =
  /[{}[\]:,]|"(?:[ !#-[\]-\u{10FFFF}]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const SPACE = /[ \t\n\r]*/uy;

type Wanted = "value" | "first value" | "name" | "first name" | "colon" | "comma" | "end";

/** The offset of the first thing that cannot stand where it does. Node tells it in some of its messages only. */
export function findFlaw(text: string): number {
  const closers: ("}" | "]")[] = [];
  let wanted: Wanted = "value";
  for (let at = 0; ; ) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return at;
    const next = follow(token, wanted, closers);
    if (next === null) return at;
    wanted = next;
    at += token.length;
  }
}

/** What is wanted after a token; null where it cannot stand. What it opens or closes is noted. */
function follow(token: string, wanted: Wanted, closers: ("}" | "]")[]): Wanted | null {
  const closes = token === closers.at(-1) && (wanted === "comma" || wanted.startsWith("first"));
  if (closes) {
    closers.pop();
    return closers.length === 0 ? "end" : "comma";
  }
  switch (wanted) {
    case "value":
    case "first value":
      if (token === "{" || token === "[") {
        closers.push(token === "{" ? "}" : "]");
        return token === "{" ? "first name" : "first value";
      }
      if (/^[}\]:,]/u.test(token)) return null;
      return closers.length === 0 ? "end" : "comma";
    case "name":
    case "first name":
      return token.startsWith('"') ? "colon" : null;
    case "colon":
      return token === ":" ? "value" : null;
    case "comma":
      if (token !== ",") return null;
      return closers.at(-1) === "}" ? "name" : "value";
    case "end":
      return null;
    default:
      return wanted satisfies never;
  }
}
