// Source of truth: the docstrings of src/ and the descriptions of schema/. Output: the text of docs/api.md.
import { join } from "node:path";
import * as z from "zod";
import * as schema from "../../schema/index.ts";
import { type Exported, readExports } from "./read-exports.ts";

/** An entry point of package.json, the module behind it, and what a reader looks there for. */
interface Entry {
  readonly specifier: string;
  readonly module: string;
  readonly purpose: string;
}

const ENTRIES: readonly Entry[] = [
  {
    specifier: "@choosefr/model",
    module: "src/index.ts",
    purpose: "The whole record, the algebra of figures, and words in French and English.",
  },
  {
    specifier: "@choosefr/model/figures",
    module: "src/figures/index.ts",
    purpose: "The grammar of printed figures, without the record.",
  },
  {
    specifier: "@choosefr/model/names",
    module: "src/names/fold.ts",
    purpose: "One folding of names, without the record.",
  },
  {
    specifier: "@choosefr/model/named",
    module: "src/named/index.ts",
    purpose: "The names of the whole record, without its facts.",
  },
];

/** The modules that hold one record each: a default export. */
const SLICES: readonly (readonly [specifier: string, type: string])[] = [
  ["@choosefr/model/organisations/<id>", "OrganisationSlice"],
  ["@choosefr/model/editions/<id>", "EditionSlice"],
];

/** The reference of a model folder, in Markdown. The same sources give the same text. */
export function printApi(root: string): string {
  const entries = ENTRIES.map((entry) => ({ ...entry, exported: readExports(join(root, entry.module)) }));
  const types = new Map(entries.flatMap(({ exported }) => exported.map((item) => [item.name, item] as const)));
  return [
    "# API",
    "",
    "Made by `scripts/api.ts` from the docstrings (`pnpm --filter @choosefr/model run docs:api`): change them, not this",
    "page. Every example is compiled and run, on the packed package, by `tests/packages`.",
    ...entries.flatMap(printEntry),
    "",
    "## One record alone",
    ...SLICES.flatMap(([specifier, type]) => printSlice(specifier, types.get(type))),
    ...printSchemas(),
    "",
  ].join("\n");
}

function printEntry({ specifier, purpose, exported }: Entry & { readonly exported: readonly Exported[] }): string[] {
  const types = exported.filter(({ isType }) => isType);
  return [
    "",
    `## \`${specifier}\``,
    "",
    purpose,
    ...exported.filter(({ isType }) => !isType).flatMap(printValue),
    ...(types.length === 0 ? [] : ["", `### Types of \`${specifier}\``, "", "| type | what it is |", "| --- | --- |"]),
    ...types.map(({ name, description }) => `| \`${name}\` | ${inCell(description)} |`),
  ];
}

function printValue({ name, description, signature, example }: Exported): string[] {
  return ["", `### ${name}`, "", description, ...fenced(signature), ...(example === null ? [] : fenced(example))];
}

function printSlice(specifier: string, type: Exported | undefined): string[] {
  if (type === undefined) throw new Error(`No type for ${specifier} is exported.`);
  const { name, description, example } = type;
  return ["", `### \`${specifier}\``, "", `${description} Its type is \`${name}\`.`, ...fenced(example ?? "")];
}

/** The schemas by name: what each describes, and how it is written in a file. */
function printSchemas(): string[] {
  const rows = Object.entries(schema)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => {
      if (value instanceof z.ZodType) {
        const { description, title } = value.meta() ?? {};
        return [`| \`${name}\` | ${inCell(description ?? `${title ?? name}, as it is recorded.`)} |`];
      }
      if (value instanceof RegExp) return [`| \`${name}\` | \`${value.source.replaceAll("|", "\\|")}\` |`];
      return [];
    });
  return [
    "",
    "## `@choosefr/model/schema`",
    "",
    "The Zod schemas of what is written in `data/`; bring your own `zod`. The same as JSON Schema:",
    "`@choosefr/model/schema/<record>.json`.",
    "",
    "| export | what it describes |",
    "| --- | --- |",
    ...rows,
  ];
}

function fenced(code: string): string[] {
  return ["", "```ts", code, "```"];
}

function inCell(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll("|", "\\|");
}
