import { readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { run } from "../rig/process.ts";
import { compile, resolutions } from "./compile.ts";
import { fencedExample } from "./fenced-example.ts";
import { nodePrograms } from "./node-versions.ts";

const project = inject("project");
const readExample = (): string =>
  fencedExample(readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8"), "reuse");

test("the README's example has ten lines at most", () => {
  expect(readExample().trimEnd().split("\n").length).toBeLessThanOrEqual(10);
});

test.each(resolutions)("the README's example compiles with moduleResolution %s", async (resolution) => {
  const file = `readme-${resolution}.ts`;
  writeFileSync(join(project, file), readExample());
  expect(await compile(project, file, resolution)).toBe("");
});

test.each(await nodePrograms())("the README's example runs on Node $version and prints something", async (node) => {
  const file = join(project, `readme-${node.version}.js`);
  writeFileSync(file, stripTypeScriptTypes(readExample()));
  const { code, output } = await run(node.path, [file], { cwd: project });
  expect(code, output).toBe(0);
  expect(output.trim()).not.toBe("");
});
