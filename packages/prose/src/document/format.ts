import { once } from "../once.ts";

/** How a text is read. */
export type Format =
  | "asciidoc"
  | "code"
  | "csv"
  | "html"
  | "json"
  | "latex"
  | "markdown"
  | "mdx"
  | "none"
  | "plaintext"
  | "restructuredtext"
  | "xml"
  | "yaml";

/** The formats by the editor's ids of languages that are read by them, and by the short names in common use. */
const IDS: Readonly<Record<Exclude<Format, "code" | "plaintext">, string>> = {
  asciidoc: "asciidoc adoc",
  csv: "csv tsv csv-semicolon csv-pipe",
  html: "html xhtml vue vue-html svelte astro handlebars django-html jinja-html jinja erb ejs razor twig blade aspnetcorerazor",
  json: "json jsonc jsonl json5 geojson",
  latex: "latex tex doctex rsweave latex-expl3 context",
  markdown: "markdown md quarto rmd rmarkdown juliamarkdown pandoc markdown-math github-issues",
  mdx: "mdx",
  none: "bibtex bibtex-style biblatex",
  restructuredtext: "restructuredtext rst",
  xml: "xml xsl svg dita rss",
  yaml: "yaml yml dockercompose github-actions-workflow",
};

/** Ids by which programs are known outside of editors. */
const CODE_ALIASES =
  "ts:typescript tsx:typescriptreact js:javascript jsx:javascriptreact py:python rb:ruby rs:rust sh:shellscript bash:shellscript zsh:shellscript shell:shellscript kt:kotlin cs:csharp";

const FORMATS = once(
  (): ReadonlyMap<string, Format> =>
    new Map(
      Object.entries(IDS).flatMap(([format, ids]) => ids.split(" ").map((each) => [each, format as Format] as const)),
    ),
);
const ALIASES = once(() => mapOf(CODE_ALIASES));

/** The format of an editor's language id that is no program's; null for one that may be. */
export function formatOfId(id: string): Format | null {
  return FORMATS().get(id) ?? null;
}

/** The editor's id of a program's language, by that or by its short name. */
export function codeIdOf(id: string): string {
  return ALIASES().get(id) ?? id;
}

/** Editor ids by the endings of files. */
const ENDINGS =
  "md:markdown markdown:markdown mdown:markdown mkd:markdown mdx:mdx qmd:quarto rmd:rmd html:html htm:html xhtml:html vue:vue svelte:svelte astro:astro hbs:handlebars erb:erb ejs:ejs twig:twig xml:xml svg:xml rss:xml xsl:xml tex:latex sty:latex cls:latex ltx:latex bib:bibtex rst:restructuredtext adoc:asciidoc asciidoc:asciidoc asc:asciidoc txt:plaintext text:plaintext csv:csv tsv:tsv yaml:yaml yml:yaml json:json jsonc:jsonc jsonl:jsonl ndjson:jsonl json5:json5 geojson:json ts:typescript mts:typescript cts:typescript tsx:typescriptreact js:javascript mjs:javascript cjs:javascript jsx:javascriptreact java:java c:c h:c cpp:cpp cc:cpp cxx:cpp hpp:cpp m:objective-c mm:objective-cpp cs:csharp fs:fsharp fsx:fsharp rs:rust kt:kotlin kts:kotlin scala:scala swift:swift go:go dart:dart groovy:groovy gradle:groovy php:php css:css scss:scss sass:sass less:less py:python pyi:python jl:julia ex:elixir exs:elixir toml:toml rb:ruby pl:perl pm:perl sh:shellscript bash:shellscript zsh:shellscript fish:fish ps1:powershell r:r tf:terraform graphql:graphql gql:graphql properties:properties env:dotenv sql:sql lua:lua hs:haskell elm:elm ml:ocaml mli:ocaml pas:pascal erl:erlang clj:clojure cljs:clojure lisp:lisp el:lisp scm:scheme ini:ini cfg:ini bat:bat cmd:bat f90:fortran vb:vb po:po pot:po proto:protobuf cmake:cmake mk:makefile nix:nix sol:solidity zig:zig coffee:coffeescript ml4:ocaml adb:ada vhd:vhdl";

/** Editor ids by whole names of files, in small letters. */
const FILE_NAMES =
  "makefile:makefile dockerfile:dockerfile gemfile:ruby rakefile:ruby vagrantfile:ruby cmakelists.txt:cmake .env:dotenv .gitignore:gitignore .editorconfig:ini";

const BY_ENDING = once(() => mapOf(ENDINGS));
const BY_NAME = once(() => mapOf(FILE_NAMES));

/**
 * The format of a file by its path, as an editor's language id: by its name, else by its ending, whatever its capitals.
 * "plaintext" for any other. The file is not read.
 */
export function formatOfPath(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
  const dot = name.lastIndexOf(".");
  return BY_NAME().get(name) ?? (dot < 0 ? undefined : BY_ENDING().get(name.slice(dot + 1))) ?? "plaintext";
}

function mapOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs.split(" ").map((pair) => {
      const [key = "", value = ""] = pair.split(":");
      return [key, value] as const;
    }),
  );
}
