/** A span of a text, in UTF-16 units, its end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A value of JSON and where it stands. An object's members are a list: no key of a text is ever one of an object's. */
export type JsonNode = Place &
  (
    | { readonly kind: "object"; readonly members: readonly JsonMember[] }
    | { readonly kind: "array"; readonly items: readonly JsonNode[] }
    | { readonly kind: "string"; readonly value: string }
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "null" }
  );

/** A key of an object with its value. */
export interface JsonMember {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: JsonNode;
}

/** Why a text cannot be read as JSON: what was found is not JSON, or it is nested deeper than is read. */
export interface JsonFault extends Place {
  readonly kind: "no-json" | "too-deep";
}

/** So many objects and lists may stand in each other. */
export const MOST_DEPTH = 32;

/** Reads JSON, and nothing but JSON; a fault tells where it ends to be that. Takes time linear in the text's length. */
export function readJson(text: string): JsonNode | JsonFault {
  try {
    return readWhole(text);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const start = Math.min(error.at, Math.max(0, text.length - 1));
    return { kind: error.kind, start, end: Math.min(text.length, start + 1) };
  }
}

/** Whether a text was read. */
export function isRead(result: JsonNode | JsonFault): result is JsonNode {
  return result.kind !== "no-json" && result.kind !== "too-deep";
}

/** What stands under a key of an object; the last, where it stands there twice; undefined where nothing does. */
export function memberOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === "object" ? node.members.findLast((member) => member.key === key)?.value : undefined;
}

class Stop extends Error {
  readonly kind: JsonFault["kind"];
  readonly at: number;

  constructor(kind: JsonFault["kind"], at: number) {
    super(kind);
    this.kind = kind;
    this.at = at;
  }
}

function readWhole(text: string): JsonNode {
  let at = text.startsWith("\uFEFF") ? 1 : 0;

  const createTaker = (pattern: RegExp) => {
    const here = new RegExp(pattern, "uy");
    return (): string | null => {
      here.lastIndex = at;
      const found = here.exec(text)?.[0];
      if (found === undefined) return null;
      at += found.length;
      return found;
    };
  };
  const takeSpace = createTaker(/[\t\n\r ]*/u);
  const takeNumber = createTaker(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/u);
  const takeWord = createTaker(/(?:true|false|null)(?![\w$])/u);

  const takeSign = (sign: string): boolean => {
    takeSpace();
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };

  const expectSign = (sign: string): void => {
    if (!takeSign(sign)) throw new Stop("no-json", at);
  };

  const readString = (): string => {
    const start = at;
    if (text[start] !== '"') throw new Stop("no-json", start);
    let end = start + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
    at = end + 1;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      throw new Stop("no-json", start);
    }
  };

  /** Reads what stands between brackets, set apart by commas. */
  const readRow = (depth: number, open: string, close: string, readOne: () => void): void => {
    if (depth >= MOST_DEPTH) throw new Stop("too-deep", at);
    expectSign(open);
    if (takeSign(close)) return;
    do readOne();
    while (takeSign(","));
    expectSign(close);
  };

  const readValue = (depth: number): JsonNode => {
    takeSpace();
    const start = at;
    switch (text[start]) {
      case "{":
        return { kind: "object", members: readMembers(depth), start, end: at };
      case "[":
        return { kind: "array", items: readItems(depth), start, end: at };
      case '"':
        return { kind: "string", value: readString(), start, end: at };
      default:
        return readWord(start);
    }
  };

  const readWord = (start: number): JsonNode => {
    const digits = takeNumber();
    if (digits !== null) return { kind: "number", value: Number(digits), start, end: at };
    const name = takeWord();
    if (name === null) throw new Stop("no-json", at);
    return name === "null"
      ? { kind: "null", start, end: at }
      : { kind: "boolean", value: name === "true", start, end: at };
  };

  const readItems = (depth: number): readonly JsonNode[] => {
    const items: JsonNode[] = [];
    readRow(depth, "[", "]", () => items.push(readValue(depth + 1)));
    return items;
  };

  const readMembers = (depth: number): readonly JsonMember[] => {
    const members: JsonMember[] = [];
    readRow(depth, "{", "}", () => {
      takeSpace();
      const start = at;
      const key = readString();
      const keyPlace = { start, end: at };
      expectSign(":");
      members.push({ key, keyPlace, value: readValue(depth + 1) });
    });
    return members;
  };

  const root = readValue(0);
  takeSpace();
  if (at < text.length) throw new Stop("no-json", at);
  return root;
}
