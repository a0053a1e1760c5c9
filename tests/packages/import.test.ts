import { describe, expect, inject, test } from "vitest";
import { run } from "../rig/process.ts";
import { nodePrograms } from "./node-versions.ts";

const project = inject("project");
const packed = inject("packed");
/** The packages that can be imported: one that is a command only has nothing to. */
const libraries = packed.filter(({ specifiers }) => specifiers.length > 0);

const importAll = `
  const counts = {};
  for (const specifier of process.argv.slice(1)) counts[specifier] = Object.keys(await import(specifier)).length;
  console.log(JSON.stringify({ node: process.versions.node, counts }));
`;

describe.each(await nodePrograms())("on Node $version", ({ version, path }) => {
  test.each(libraries)("$name: every entry can be imported and exports something", async ({ specifiers }) => {
    const args = ["--input-type=module", "--eval", importAll, "--", ...specifiers];
    const { code, stdout, output } = await run(path, args, { cwd: project });
    expect(code, output).toBe(0);
    const { node, counts } = JSON.parse(stdout) as { node: string; counts: Record<string, number> };
    expect(node).toBe(version);
    expect(Object.keys(counts)).toStrictEqual([...specifiers]);
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toStrictEqual([]);
  });

  const commands = packed.flatMap((one) => one.commands);
  test.runIf(commands.length > 0).each(commands)("%s --help tells how to use it", async (command) => {
    const { code, stdout, output } = await run(path, [`node_modules/.bin/${command}`, "--help"], { cwd: project });
    expect(code, output).toBe(0);
    expect(stdout).toContain(command);
  });
});
