import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleForNode } from "./bundle.ts";
import { findMarks, linterMarks, packageMarks } from "./marks.ts";

const folder = import.meta.dirname;
const linter = join(folder, "../../packages/model/lint");

async function bundle(code: string): Promise<string> {
  return Buffer.from(await bundleForNode(code, folder)).toString();
}

describe("what we look for is left by what it stands for", () => {
  it.each([
    ["zod", 'import * as z from "zod"; console.log(z.string().safeParse(1));'],
    ["zod", 'import * as z from "zod/mini"; console.log(z.string().safeParse(1));'],
    ["yaml", 'import { parse } from "yaml"; console.log(parse("a: 1"));'],
  ])("%s in %s", async (name, code) => {
    const [found] = findMarks(await bundle(code), packageMarks);
    expect(found).toContain(`${name}: `);
  });

  it("the linter", async () => {
    const marks = linterMarks(join(linter, "rules"));
    const found = findMarks(await bundle(`export * from ${JSON.stringify(join(linter, "run.ts"))};`), [marks]);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toHaveLength(marks.texts.length);
  });
});
