import { once } from "../once.ts";

/** Where the prose of a programming language stands: how comments begin, and which quotes hold text. */
export interface CodeSyntax {
  readonly lineComments: readonly string[];
  readonly blockComment: readonly [open: string, close: string] | null;
  /** Quotes of a string that ends on its line. */
  readonly quotes: string;
  /** Whether three quotes begin a string of many lines. */
  readonly hasTripleQuotes: boolean;
  /** The quote of a string of many lines, with `${…}` for values put in; "" if there is none. */
  readonly longQuote: string;
  /** Whether a slash may begin a regular expression. */
  readonly hasExpressions: boolean;
  /** Whether a value without quotes is text, as in YAML. */
  readonly hasPlainValues: boolean;
}

/** Languages by their editor ids, with their syntax. */
const SYNTAXES = once((): ReadonlyMap<string, CodeSyntax> => {
  const C: CodeSyntax = {
    lineComments: ["//"],
    blockComment: ["/*", "*/"],
    quotes: '"',
    hasTripleQuotes: false,
    longQuote: "",
    hasExpressions: false,
    hasPlainValues: false,
  };
  const C_TRIPLE = { ...C, hasTripleQuotes: true };
  const SCRIPT = { ...C, quotes: "\"'", longQuote: "`", hasExpressions: true };
  const HASH = { ...C, lineComments: ["#"], blockComment: null, quotes: "\"'" };
  const HASH_TRIPLE = { ...HASH, hasTripleQuotes: true };
  const DASHES = { ...HASH, lineComments: ["--"] };
  const PERCENT = { ...HASH, lineComments: ["%"] };
  const SEMICOLON = { ...HASH, lineComments: [";"], quotes: '"' };
  const STYLE = { ...C, lineComments: [], quotes: "\"'" };

  const languages: readonly (readonly [ids: string, syntax: CodeSyntax])[] = [
    ["typescript typescriptreact javascript javascriptreact", SCRIPT],
    ["c cpp objective-c objective-cpp cuda-cpp rust json jsonc jsonl json5 solidity protobuf glsl zig", C],
    ["java csharp kotlin scala swift", C_TRIPLE],
    ["go", { ...C, longQuote: "`" }],
    ["dart groovy", { ...C_TRIPLE, quotes: "\"'" }],
    ["php", { ...C, lineComments: ["//", "#"], quotes: "\"'" }],
    ["css", STYLE],
    ["scss less sass stylus", { ...STYLE, lineComments: ["//"] }],
    ["python julia elixir toml coffeescript gdscript starlark", HASH_TRIPLE],
    ["ruby perl perl6 shellscript shell r makefile dockerfile cmake nix crystal tcl fish awk po gitignore", HASH],
    ["powershell", { ...HASH, blockComment: ["<#", "#>"] }],
    ["terraform hcl graphql", { ...HASH, lineComments: ["#", "//"], blockComment: ["/*", "*/"], quotes: '"' }],
    ["properties dotenv", { ...HASH, quotes: '"' }],
    ["yaml dockercompose", { ...HASH, hasPlainValues: true }],
    ["sql", { ...DASHES, blockComment: ["/*", "*/"] }],
    ["lua", { ...DASHES, blockComment: ["--[[", "]]"] }],
    ["haskell elm", { ...DASHES, quotes: '"', blockComment: ["{-", "-}"] }],
    ["ada vhdl", { ...DASHES, quotes: '"' }],
    ["ocaml fsharp pascal", { ...C, blockComment: ["(*", "*)"] }],
    ["matlab octave prolog", PERCENT],
    ["erlang", { ...PERCENT, quotes: '"' }],
    ["clojure lisp scheme racket", SEMICOLON],
    ["ini", { ...SEMICOLON, lineComments: [";", "#"] }],
    ["bat", { ...SEMICOLON, lineComments: ["REM ", "rem ", "::"] }],
    ["fortran-modern fortran", { ...PERCENT, lineComments: ["!"] }],
    ["vb", { ...SEMICOLON, lineComments: ["'"] }],
  ];

  return new Map(languages.flatMap(([ids, syntax]) => ids.split(" ").map((id) => [id, syntax] as const)));
});

/** The syntax of a programming language by its editor id; null for a language of prose, and for one not known. */
export function codeSyntaxOf(languageId: string): CodeSyntax | null {
  return SYNTAXES().get(languageId) ?? null;
}
