import type { DataFile } from "../data-file.ts";
import type { Rule } from "../rule.ts";

const MARK = "# yaml-language-server:";

export const schemaLine: Rule = {
  id: "schema-line",
  description:
    "The first line of a file names the JSON Schema of its kind, so that an editor completes and explains its keys.",
  scope: "record",
  check: ({ file, report }) => {
    const wanted = schemaLineOf(file);
    const first = firstLineOf(file.text);
    if (first === wanted) return;
    report({
      level: "warning",
      message: "The first line does not name the schema.",
      found: first.startsWith(MARK) ? first : "no such line",
      expected: wanted,
      suggestion: "Run pnpm fix: it writes the line.",
    });
  },
  fix: (file) => {
    const wanted = schemaLineOf(file);
    const first = firstLineOf(file.text);
    if (first === wanted) return file.text;
    return first.startsWith(MARK) ? wanted + file.text.slice(first.length) : `${wanted}\n${file.text}`;
  },
};

/** Sources stand under their year, announcements under their edition or year. */
const DEEPER: ReadonlySet<string> = new Set(["announcement", "source"]);

/** The way from where a file belongs up to the room and down to the schema, which the build writes. */
function schemaLineOf({ kind }: DataFile): string {
  const up = DEEPER.has(kind) ? "../../../" : "../../";
  return `${MARK} $schema=${up}dist/json-schema/${kind}.json`;
}

/** A byte order mark before it is left to the rule `plain-yaml`. */
function firstLineOf(text: string): string {
  return /^\uFEFF?([^\r\n]*)/u.exec(text)?.[1] ?? "";
}
