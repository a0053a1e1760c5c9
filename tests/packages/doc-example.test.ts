import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { run } from "../rig/process.ts";
import { compile, resolutions } from "./compile.ts";
import { countClaims, docExamples, withAssertions } from "./doc-example.ts";
import { nodePrograms } from "./node-versions.ts";

const project = inject("project");
const model = join(project, "node_modules", "@choosefr", "model", "dist", "src");
const examples = globSync("**/*.d.ts", { cwd: model, exclude: ["generated"] })
  .toSorted()
  .flatMap((file) => docExamples(readFileSync(join(model, file), "utf8")));
const folder = join(project, "examples");

/** Whatever these entries export but types. */
const entries = ["@choosefr/model", "@choosefr/model/figures", "@choosefr/model/names"];

describe("docExamples", () => {
  test("takes what follows @example in the docstring of an export", () => {
    const text =
      '/** Gives one.\n *\n * @example\n * import { one } from "x";\n * one(); // => 1\n */\nexport declare function one(): 1;\n';
    expect(docExamples(text)).toStrictEqual([{ name: "one", code: 'import { one } from "x";\none(); // => 1\n' }]);
    expect(docExamples("/** Nothing. */\nexport declare const two: 2;\n")).toStrictEqual([]);
  });

  test("what a line says that it gives is checked", () => {
    const code = "const a = 1 + 1; // => 2\nvoid a;\n";
    expect(withAssertions(code)).toContain("const a = gives(1 + 1, (2));\nvoid a;");
    expect(countClaims(code)).toBe(1);
  });
});

test("every value that can be imported by name has an example", async () => {
  const print = `
    const names = [];
    for (const entry of process.argv.slice(1)) names.push(...Object.keys(await import(entry)));
    console.log(JSON.stringify([...new Set(names)].sort()));`;
  const args = ["--input-type=module", "--eval", print, "--", ...entries];
  const { stdout, output, code } = await run(process.execPath, args, { cwd: project });
  expect(code, output).toBe(0);
  const names = new Set(examples.map(({ name }) => name));
  expect((JSON.parse(stdout) as string[]).filter((name) => !names.has(name))).toStrictEqual([]);
});

test("every example says what it gives", () => {
  expect(examples.filter(({ code }) => countClaims(code) === 0).map(({ name }) => name)).toStrictEqual([]);
});

test.each(resolutions)("the examples compile with moduleResolution %s", async (resolution) => {
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of examples) writeFileSync(join(folder, `${name}.ts`), code);
  const all = `examples-${resolution}.ts`;
  writeFileSync(join(project, all), examples.map(({ name }) => `import "./examples/${name}.js";\n`).join(""));
  expect(await compile(project, all, resolution)).toBe("");
});

test.each(await nodePrograms())("the examples give what they say on Node $version", async ({ path }) => {
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of examples) {
    writeFileSync(join(folder, `${name}.mjs`), withAssertions(stripTypeScriptTypes(code)));
  }
  const runAll = `
    const failed = [];
    for (const name of process.argv.slice(1))
      await import("./examples/" + name + ".mjs").catch((error) => failed.push(name + ": " + error.message));
    console.log(failed.join("\\n"));`;
  const names = examples.map(({ name }) => name);
  const { stdout, output, code } = await run(path, ["--input-type=module", "--eval", runAll, "--", ...names], {
    cwd: project,
  });
  expect(code, output).toBe(0);
  expect(stdout.trim()).toBe("");
});
