import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { explainUnbuilt } from "./built.ts";

const root = join(import.meta.dirname, "../..");
const signs = [
  "packages/model/dist/src/index.js",
  "apps/web/.next/BUILD_ID",
  "apps/vscode/dist/choosefr-vscode.vsix",
] as const;
let house = "";

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), "choosefr-built-"));
});

afterEach(() => rmSync(house, { recursive: true }));

function plant(paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), "");
  }
}

it("names all that is missing, and the command that builds it", () => {
  const explanation = explainUnbuilt(house);
  for (const sign of signs) expect(explanation).toContain(`there is no ${sign}\n`);
  expect(explanation).toContain("Run `pnpm build` in the root of the repository");
});

it.each(signs)("names %s alone where the others are there", (missing) => {
  plant(signs.filter((sign) => sign !== missing));
  expect(explainUnbuilt(house)?.match(/there is no .+/gu)).toStrictEqual([`there is no ${missing}`]);
});

it("says nothing of what is built", () => {
  plant(signs);
  expect(explainUnbuilt(house)).toBeNull();
  expect(explainUnbuilt(root)).toBeNull();
});
