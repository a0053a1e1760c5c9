import { matchesWith } from "./wildcard.ts";

/** A compiled pattern of paths; separators are `/`. */
export interface Glob {
  readonly matches: (path: string) => boolean;
}

/** How a pattern is read. */
export interface GlobOptions {
  /** Whether `*`, `?` and `**` also stand for names that begin with a dot. */
  readonly takesDots: boolean;
}

/** More alternatives than this are a slip of the hand: they would take minutes to compare. */
const MOST_ALTERNATIVES = 1000;

/**
 * Compiles a pattern: `*` and `?` inside a name, `**` for any number of folders, `[a-z]` and `[!a-z]`, `{a,b}`, `\` before
 * a sign that stands for itself. It never throws: what is not closed stands for itself.
 */
export function compileGlob(pattern: string, { takesDots }: GlobOptions): Glob {
  const alternatives = expandBraces(pattern).map((one) => one.split("/").map(readName));
  return {
    matches: (path) => {
      const names = path.split("/");
      return alternatives.some((parts) =>
        matchesWith(parts, names, {
          isWildcard: ({ kind }) => kind === "folders",
          mayTake: (name) => takesDots || !name.startsWith("."),
          fits: (part, name) => part.kind === "name" && fitsName(part.signs, name, takesDots),
        }),
      );
    },
  };
}

/** Whether a text asks to be read as a pattern. */
export function isGlob(text: string): boolean {
  return /[*?[\]{}]/u.test(text);
}

/** The folders that a pattern names before its first wildcard: where to look for what it matches. */
export function literalFolderOf(pattern: string): string {
  const names = pattern.split("/");
  const first = names.findIndex((name) => isGlob(name) || name.includes("\\"));
  return names.slice(0, first === -1 ? -1 : first).join("/");
}

type NamePattern = { readonly kind: "folders" } | { readonly kind: "name"; readonly signs: readonly Sign[] };

type Sign =
  | { readonly kind: "any" | "one" }
  | { readonly kind: "is"; readonly character: string }
  | { readonly kind: "among"; readonly ranges: readonly (readonly [string, string])[]; readonly isNot: boolean };

function readName(text: string): NamePattern {
  return text === "**" ? { kind: "folders" } : { kind: "name", signs: readSigns(text) };
}

function readSigns(text: string): readonly Sign[] {
  const characters = Array.from(text);
  const signs: Sign[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? "";
    const close = character === "[" ? closingBracket(characters, at) : -1;
    if (close !== -1) {
      signs.push(readClass(characters.slice(at + 1, close)));
      at = close;
    } else if (character === "\\" && at + 1 < characters.length) {
      at += 1;
      signs.push({ kind: "is", character: characters[at] ?? "" });
    } else {
      signs.push(character === "*" ? { kind: "any" } : character === "?" ? { kind: "one" } : { kind: "is", character });
    }
  }
  return signs;
}

function closingBracket(characters: readonly string[], open: number): number {
  const isNot = characters[open + 1] === "!" || characters[open + 1] === "^";
  // A bracket that comes first belongs to the class.
  return characters.indexOf("]", open + (isNot ? 3 : 2));
}

function readClass(characters: readonly string[]): Sign {
  const isNot = characters[0] === "!" || characters[0] === "^";
  const members = isNot ? characters.slice(1) : characters;
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const from = members[at] ?? "";
    const to = members[at + 1] === "-" ? members[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return { kind: "among", ranges, isNot };
}

function fitsName(signs: readonly Sign[], name: string, takesDots: boolean): boolean {
  const [first] = signs;
  if (!takesDots && name.startsWith(".") && !(first?.kind === "is" && first.character === ".")) return false;
  return matchesWith(signs, Array.from(name), {
    isWildcard: ({ kind }) => kind === "any",
    mayTake: () => true,
    fits: fitsCharacter,
  });
}

function fitsCharacter(sign: Sign, character: string): boolean {
  switch (sign.kind) {
    case "any":
    case "one":
      return true;
    case "is":
      return sign.character === character;
    case "among":
      return sign.ranges.some(([from, to]) => from <= character && character <= to) !== sign.isNot;
    default:
      return sign satisfies never;
  }
}

/** The patterns that one with braces stands for; itself where no brace is closed or too many would come of it. */
function expandBraces(pattern: string): readonly string[] {
  let patterns: readonly string[] = [pattern];
  for (let isDone = false; !isDone; ) {
    isDone = true;
    const next = patterns.flatMap((one) => {
      const group = firstBraces(one);
      if (group === null) return [one];
      isDone = false;
      return group.choices.map((choice) => one.slice(0, group.start) + choice + one.slice(group.end));
    });
    if (next.length > MOST_ALTERNATIVES) return [pattern];
    patterns = next;
  }
  return patterns;
}

interface Braces {
  readonly start: number;
  readonly end: number;
  readonly choices: readonly string[];
}

/** The first innermost group with a comma. */
function firstBraces(pattern: string): Braces | null {
  const match = /\{(?<choices>[^{},]*,[^{}]*)\}/u.exec(pattern);
  if (match === null) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    choices: (match.groups?.["choices"] ?? "").split(","),
  };
}
