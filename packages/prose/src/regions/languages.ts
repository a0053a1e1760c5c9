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

const SYNTAXES: ReadonlyMap<string, CodeSyntax> = new Map(
  Object.entries({
    typescript: SCRIPT,
    typescriptreact: SCRIPT,
    javascript: SCRIPT,
    javascriptreact: SCRIPT,
    go: { ...C, quotes: '"`' },
    java: C,
    c: C,
    cpp: C,
    "objective-c": C,
    csharp: C,
    fsharp: C,
    rust: C,
    kotlin: C,
    scala: C,
    swift: C,
    dart: { ...C, quotes: "\"'" },
    groovy: { ...C, quotes: "\"'" },
    php: { ...C, lineComments: ["//", "#"], quotes: "\"'" },
    json: { ...C, quotes: '"' },
    jsonc: C,
    jsonl: C,
    css: STYLE,
    scss: { ...STYLE, lineComments: ["//"] },
    less: { ...STYLE, lineComments: ["//"] },
    python: HASH,
    ruby: HASH,
    perl: HASH,
    shellscript: HASH,
    powershell: HASH,
    r: HASH,
    julia: HASH,
    makefile: HASH,
    dockerfile: HASH,
    elixir: HASH,
    toml: HASH,
    properties: { ...HASH, quotes: '"' },
    yaml: { ...HASH, hasPlainValues: true },
    dockercompose: { ...HASH, hasPlainValues: true },
    sql: { ...DASHES, blockComment: ["/*", "*/"] },
    lua: DASHES,
    haskell: { ...DASHES, quotes: '"' },
    matlab: PERCENT,
    erlang: { ...PERCENT, quotes: '"' },
    prolog: PERCENT,
    clojure: SEMICOLON,
    lisp: SEMICOLON,
    ini: { ...SEMICOLON, lineComments: [";", "#"] },
    vb: { lineComments: ["'"], blockComment: null, quotes: '"', hasPlainValues: false },
  } satisfies Record<string, CodeSyntax>),
);

/** The syntax of a programming language by its editor id; null for a language of prose, and for one not known. */
export function codeSyntaxOf(languageId: string): CodeSyntax | null {
  return SYNTAXES.get(languageId) ?? null;
}
