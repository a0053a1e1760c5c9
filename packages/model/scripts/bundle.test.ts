import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle } from "./bundle.ts";

let root = "";

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "choosefr-bundle-"));
  for (const folder of ["figures", "names"]) mkdirSync(join(root, "src", folder), { recursive: true });
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(
    join(root, "src/index.ts"),
    "export const isVowel = (text: string): boolean => /^[aéœ’𝑎]$/u.test(text);\n",
  );
  writeFileSync(join(root, "src/names/fold.ts"), 'export const quote: string = "l’œuvre";\n');
  await bundle(root);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const read = async (file: string): Promise<unknown> => import(pathToFileURL(join(root, "dist/src", file)).href);

describe("bundle", () => {
  it("writes one byte a letter, in texts and in patterns", () => {
    const files = readdirSync(join(root, "dist/src"), { recursive: true, encoding: "utf8" });
    const scripts = files.filter((file) => file.endsWith(".js"));
    expect(scripts.toSorted()).toEqual(["index.js", "names/fold.js"]);
    for (const file of scripts) expect(readFileSync(join(root, "dist/src", file), "utf8")).toMatch(/^[\0-\x7f]*$/u);
  });

  it("changes neither what texts say nor what patterns match", async () => {
    const { isVowel } = (await read("index.js")) as { readonly isVowel: (text: string) => boolean };
    expect(["a", "é", "œ", "’", "𝑎", "u"].map(isVowel)).toEqual([true, true, true, true, true, false]);
    expect(await read("names/fold.js")).toMatchObject({ quote: "l’œuvre" });
  });
});
