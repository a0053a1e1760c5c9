import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { compile, resolutions } from "./compile.ts";

const project = inject("project");
/** The packages that can be imported: one that is a command only has nothing to. */
const libraries = inject("packed").filter(({ specifiers }) => specifiers.length > 0);
const fixtures = join(import.meta.dirname, "fixtures");

describe.each(resolutions)("with moduleResolution %s", (resolution) => {
  test("every entry of every package has types", async () => {
    const specifiers = libraries.flatMap((library) => library.specifiers);
    const lines = specifiers.map(
      (specifier, index) => `export * as entry${index} from ${JSON.stringify(specifier)};\n`,
    );
    const file = `entries-${resolution}.ts`;
    writeFileSync(join(project, file), lines.join(""));
    expect(await compile(project, file, resolution)).toBe("");
  });

  test.each(readdirSync(fixtures))("what a consumer writes compiles: %s", async (fixture) => {
    const file = `${resolution}-${fixture}`;
    copyFileSync(join(fixtures, fixture), join(project, file));
    expect(await compile(project, file, resolution)).toBe("");
  });
});
