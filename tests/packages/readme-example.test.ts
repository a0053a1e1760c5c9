import { globSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { run } from "../rig/process.ts";
import { compile, resolutions } from "./compile.ts";
import { countClaims, withAssertions } from "./doc-example.ts";
import { fencedExample, listExamples } from "./fenced-example.ts";
import { nodePrograms } from "./node-versions.ts";

const project = inject("project");
const root = join(import.meta.dirname, "..", "..");
const readmes = ["README.md", ...globSync("packages/*/README.md", { cwd: root }).toSorted()];
const read = (readme: string): string => readFileSync(join(root, readme), "utf8");

const programs = await nodePrograms();
const examples = readmes.flatMap((readme) =>
  listExamples(read(readme)).map((name) => ({
    readme,
    name,
    code: fencedExample(read(readme), name),
    file: `readme-${readme.replaceAll(/\W/gu, "-")}-${name}`,
  })),
);

test.each(readmes)("all code in TypeScript in %s is an example that is run", (readme) => {
  const blocks = read(readme).match(/^```ts$/gmu) ?? [];
  expect(listExamples(read(readme))).toHaveLength(blocks.length);
});

test("the README's example has ten lines at most", () => {
  expect(fencedExample(read("README.md"), "reuse").trimEnd().split("\n").length).toBeLessThanOrEqual(10);
});

// One run of the compiler for all: it spends its time on the declarations that they share.
test.each(resolutions)("the examples compile with moduleResolution %s", async (resolution) => {
  for (const { file, code } of examples) writeFileSync(join(project, `${file}.ts`), code);
  const all = `readme-examples-${resolution}.ts`;
  writeFileSync(join(project, all), examples.map(({ file }) => `import "./${file}.js";\n`).join(""));
  expect(await compile(project, all, resolution)).toBe("");
});

describe.each(examples)("the example $name of $readme", ({ code, file, readme }) => {
  test.each(programs)("gives what it says on Node $version, and prints something or says so", async (node) => {
    const path = join(project, `${file}.mjs`);
    writeFileSync(path, withAssertions(stripTypeScriptTypes(code)));
    const { code: exitCode, output } = await run(node.path, [path], { cwd: project });
    expect(exitCode, output).toBe(0);
    expect(output.trim() !== "" || countClaims(code) > 0, readme).toBe(true);
  });
});
