/** Where the prose of a programming language stands: how comments begin, and which quotes hold text. */
export interface CodeSyntax {
  readonly lineComments: readonly string[];
  readonly blockComment: readonly [open: string, close: string] | null;
  readonly quotes: string;
  /** Whether a value without quotes is text, as in YAML. */
  readonly hasPlainValues: boolean;
}

const C: CodeSyntax = { lineComments: ["//"], blockComment: ["/*", "*/"], quotes: '"', hasPlainValues: false };
const SCRIPT: CodeSyntax = { ...C, quotes: "\"'`" };
const HASH: CodeSyntax = { lineComments: ["#"], blockComment: null, quotes: "\"'", hasPlainValues: false };
const DASHES: CodeSyntax = { ...HASH, lineComments: ["--"] };
const PERCENT: CodeSyntax = { ...HASH, lineComments: ["%"] };
const SEMICOLON: CodeSyntax = { ...HASH, lineComments: [";"], quotes: '"' };
const STYLE: CodeSyntax = { ...C, lineComments: [], quotes: "\"'" };

/** Languages by their editor ids, with their syntax. */
const LANGUAGES: readonly (readonly [ids: string, syntax: CodeSyntax])[] = [
  ["typescript typescriptreact javascript javascriptreact", SCRIPT],
  ["java c cpp objective-c csharp fsharp rust kotlin scala swift json jsonc jsonl", C],
  ["go", { ...C, quotes: '"`' }],
  ["dart groovy", { ...C, quotes: "\"'" }],
  ["php", { ...C, lineComments: ["//", "#"], quotes: "\"'" }],
  ["css", STYLE],
  ["scss less", { ...STYLE, lineComments: ["//"] }],
  ["python ruby perl shellscript powershell r julia makefile dockerfile elixir toml", HASH],
  ["properties", { ...HASH, quotes: '"' }],
  ["yaml dockercompose", { ...HASH, hasPlainValues: true }],
  ["sql", { ...DASHES, blockComment: ["/*", "*/"] }],
  ["lua", DASHES],
  ["haskell", { ...DASHES, quotes: '"' }],
  ["matlab prolog", PERCENT],
  ["erlang", { ...PERCENT, quotes: '"' }],
  ["clojure lisp", SEMICOLON],
  ["ini", { ...SEMICOLON, lineComments: [";", "#"] }],
  ["vb", { lineComments: ["'"], blockComment: null, quotes: '"', hasPlainValues: false }],
];

const SYNTAXES: ReadonlyMap<string, CodeSyntax> = new Map(
  LANGUAGES.flatMap(([ids, syntax]) => ids.split(" ").map((id) => [id, syntax] as const)),
);

/** The syntax of a programming language by its editor id; null for a language of prose, and for one not known. */
export function codeSyntaxOf(languageId: string): CodeSyntax | null {
  return SYNTAXES.get(languageId) ?? null;
}
