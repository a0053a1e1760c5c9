import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";
import { run } from "../rig/process.ts";

const packed = inject("packed");
/** The packages that can be imported: one that is a command only has nothing to. */
const libraries = packed.filter(({ specifiers }) => specifiers.length > 0);
const attw = join(import.meta.dirname, "node_modules", ".bin", "attw");

test.each(packed)("publint finds nothing in $name", async ({ tarball }) => {
  const { buffer } = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toStrictEqual([]);
});

test.each(libraries)("the types of $name resolve as its code does", async ({ tarball, specifiers, name }) => {
  // A pattern's files are all made alike: the first stands for them.
  const slices = ["organisations", "editions"].flatMap(
    (folder) => specifiers.find((specifier) => specifier.startsWith(`${name}/${folder}/`)) ?? [],
  );
  const entries =
    slices.length === 0 ? [] : ["--include-entrypoints", ...slices.map((one) => `.${one.slice(name.length)}`)];
  const args = [tarball, "--profile", "esm-only", "--no-color", "--no-emoji", ...entries];
  const { code, output } = await run(attw, args, { cwd: import.meta.dirname });
  expect(code, output).toBe(0);
});
