import type { Region } from "../names/mention.ts";

/** A span that is machinery, not words, and the texts one of which stands in every such span. */
interface Machinery {
  readonly triggers: readonly string[];
  readonly expression: RegExp;
}

/** Machinery in a line of any language. Each expression is linear: no part of it can match in two ways. */
const MARKUP: readonly Machinery[] = [
  {
    // The signs of an HTML comment, whose inside is prose; tags with their attributes; tags that end on a later line.
    triggers: ["<", "-->"],
    expression: /<!--|-->|<[A-Za-z/!?][^<>]*>|<[A-Za-z][\w:-]*\s[^<>=]*=[^<>]*$/gu,
  },
  {
    // Attributes whose tag began on an earlier line.
    triggers: ["="],
    expression: /(?<=[\w-])=(?:"[^"]*"|'[^']*')/gu,
  },
  {
    // Where a Markdown link leads, and the names of references and footnotes.
    triggers: ["]"],
    expression: /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*|\]\[[^[\]]*\]|\[\^[^[\]\s]*\]|^\s{0,3}\[[^[\]]*\]:\s*\S+/gu,
  },
  {
    // LaTeX commands whose argument is a key, a file or an address, then all other command names.
    triggers: ["\\"],
    expression:
      /\\(?:[a-zA-Z]*cite[a-zA-Z]*|[a-zA-Z]*ref|label|url|href|input|include|includegraphics|bibliography|addbibresource|usepackage|documentclass|begin|end|gls|index)\*?(?:\[[^[\]]*\])*\{[^{}]*\}|\\[A-Za-z@]+/gu,
  },
  {
    // What a package manager is told to fetch.
    triggers: [" install ", " add ", " i ", " require "],
    expression:
      /\b(?:npm|pnpm|yarn|pip3?|uv|cargo|gem|brew|composer|apt(?:-get)?)\s+(?:install|add|i|require)\s[^.,;!?]*/gu,
  },
];

/** Machinery in a string or a comment of a program: values put in, and the names of documented parameters and types. */
const PLACEHOLDERS: readonly Machinery[] = [
  { triggers: ["{"], expression: /\$?\{[\w.$[\]()]*\}/gu },
  {
    triggers: ["@"],
    expression: /@(?:param|arg|argument|prop|property|template|typedef)\s+(?:\{[^{}]*\}\s*)?[\w$.[\]-]*/gu,
  },
];

/**
 * Tags, attributes, link targets, citation keys and inline code of a line, and in the text of a program its
 * placeholders. Linear in the line's length.
 */
export function findMarkup(line: string, isInCode: boolean): readonly Region[] {
  const found: Region[] = [...findInlineCode(line)];
  for (const { triggers, expression } of isInCode ? [...MARKUP, ...PLACEHOLDERS] : MARKUP) {
    if (!triggers.some((trigger) => line.includes(trigger))) continue;
    for (const { 0: span, index } of line.matchAll(expression)) {
      found.push({ start: index, end: index + span.length });
    }
  }
  return found;
}

/** Runs of backticks with what they enclose: a run is closed by the next one of its length, as in CommonMark. */
function findInlineCode(line: string): readonly Region[] {
  if (!line.includes("`")) return [];
  const runs = [...line.matchAll(/`+/gu)].map((run) => ({ start: run.index, end: run.index + run[0].length }));
  const nextOfLength = new Map<number, number>();
  const closers = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (run === undefined) continue;
    closers[index] = nextOfLength.get(run.end - run.start) ?? -1;
    nextOfLength.set(run.end - run.start, index);
  }
  const spans: Region[] = [];
  for (let index = 0; index < runs.length; ) {
    const closer = closers[index] ?? -1;
    const open = runs[index];
    const close = runs[closer];
    if (open !== undefined && close !== undefined) spans.push({ start: open.start, end: close.end });
    index = closer < 0 ? index + 1 : closer + 1;
  }
  return spans;
}
