// Source of truth: a slice of the record. Output: the text of its module.

/** What a slice's module is called inside, and where its type stands. */
export interface SliceModule {
  readonly name: string;
  readonly type: string;
  /** The path of the type's module below src/. */
  readonly from: string;
}

/** The module of an organisation. */
export const ORGANISATION_MODULE: SliceModule = { name: "organisation", type: "OrganisationSlice", from: "slice.ts" };
/** The module of an edition. */
export const EDITION_MODULE: SliceModule = { name: "edition", type: "EditionSlice", from: "edition-slice.ts" };

/** A slice as a module; each source that it names stands once, before it. */
export function printSlice(slice: object, { name, type, from }: SliceModule, header: string): string {
  const sources: object[] = [];
  const text = JSON.stringify(slice, (key, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if (key === "source") return placeOf(value, sources);
    return key === "sources" ? (value as object[]).map((source) => placeOf(source, sources)) : value;
  });
  const tuple = `readonly [${sources.map(() => "SourceSlice").join(", ")}]`;
  return [
    `${header}import type { ${type} } from "../../${from}";`,
    'import { deepFreeze } from "../../freeze.ts";',
    ...(sources.length > 0
      ? [
          'import type { SourceSlice } from "../../slice.ts";\n',
          `const sources: ${tuple} = ${JSON.stringify(sources)};`,
        ]
      : [""]),
    `const ${name}: ${type} = /* @__PURE__ */ deepFreeze(${text.replaceAll(REFERENCE, "sources[$1]")});`,
    `export default ${name};\n`,
  ].join("\n");
}

/** Stands for a source in the text until the text is JavaScript; no text of the record holds the character. */
const MARK = "\u0000";
const REFERENCE = /"\\u0000(\d+)"/gu;

function placeOf(source: object, sources: object[]): string {
  const known = sources.indexOf(source);
  return `${MARK}${known === -1 ? sources.push(source) - 1 : known}`;
}
