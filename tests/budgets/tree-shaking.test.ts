import { readFileSync } from "node:fs";
import { join } from "node:path";
import { source, sourceIds } from "@choosefr/model";
import { afterAll, describe, expect, it } from "vitest";
import { budget, findExcess, gzipBytes, type Weight, weightTable } from "./budget.ts";
import { bundleForBrowser } from "./bundle.ts";

const folder = import.meta.dirname;
const weights: Weight[] = [];

afterAll(() => console.log(`\n${weightTable(weights).join("\n")}\n`));

/** What a page would load that uses these exports of these entries. */
function bundle(...imports: readonly (readonly [names: string, entry: string])[]): Promise<Uint8Array> {
  const code = imports.map(([names, entry]) => `import { ${names} } from "${entry}"; console.log(${names});`);
  return bundleForBrowser(code.join("\n"), folder);
}

/** Addresses of sources: they stand in the record and in no code. */
const marks = sourceIds
  .filter((_, index) => index % 100 === 0)
  .flatMap((id) => source(id).url ?? [])
  .map((url) => url.replace(/^https?:\/\//u, ""));

function findRecord(bundled: Uint8Array): readonly string[] {
  const text = Buffer.from(bundled).toString();
  return marks.filter((mark) => text.includes(mark));
}

const root = "@choosefr/model";
const prose = "@choosefr/prose";

describe("a bundle takes of the model and of prose only what it uses", () => {
  it("knows the record when it sees it", async () => {
    expect(marks.length).toBeGreaterThan(5);
    expect(findRecord(await bundle(["organisation", root]))).toStrictEqual(marks);
  });

  it("takes no fact along with words and figures, and little else", async () => {
    const held = budget("model-words");
    const bundled = await bundle(
      ["describeMoney, compareFigures, foldName", root],
      ["readPrintedFigure", `${root}/figures`],
    );
    expect(findRecord(bundled)).toStrictEqual([]);
    const found: Weight = { what: held.what, bytes: gzipBytes(bundled), budget: held };
    weights.push(found);
    expect(findExcess([found])).toStrictEqual([]);
  });

  it.each([
    ["describeMoney", root],
    ["compareFigures", root],
    ["foldName", root],
    ["foldName", `${root}/names`],
    ["readPrintedFigure", `${root}/figures`],
    ["createCatalogue", root],
    ["ChoosefrError", root],
    ["citeSource, describeCard, judgeFigure, readTogether", root],
  ])("%s of %s brings no fact", async (names, entry) => {
    const bundled = await bundle([names, entry]);
    expect(findRecord(bundled)).toStrictEqual([]);
    weights.push({ what: `  ${names}`, bytes: gzipBytes(bundled), budget: null });
  });

  it.each([
    { name: "prose-engine", names: "createChecker, createNameFinder, findFigures", others: [] },
    {
      name: "prose-plain",
      names: "compileChecker, compileNameFinder, findFigures",
      others: [["listNamed", `${root}/named`]] as const,
    },
    { name: "prose-names", names: "createNameFinder", others: [] },
    { name: "prose-figures", names: "findFigures", others: [] },
  ])("keeps to $name, without a fact", async ({ name, names, others }) => {
    const held = budget(name);
    const bundled = await bundle([names, prose], ...others);
    expect(findRecord(bundled)).toStrictEqual([]);
    const found: Weight = { what: held.what, bytes: gzipBytes(bundled), budget: held };
    weights.push(found);
    expect(findExcess([found])).toStrictEqual([]);
  });

  it("takes nothing where nothing is used", async () => {
    const bundled = await bundleForBrowser(`import "${root}"; import { foldName } from "${root}";`, folder);
    expect(Buffer.from(bundled).toString().trim()).toBe("");
    const unused = await bundleForBrowser(`import "${prose}"; import { createChecker } from "${prose}";`, folder);
    expect(Buffer.from(unused).toString().trim()).toBe("");
  });

  it("finds next to nothing in prose that must run where it is loaded", async () => {
    const built = readFileSync(join(folder, "../../packages/prose/dist/index.js"), "utf8");
    const unused = await bundleForBrowser(built.replace(/export \{[^}]*\};\s*$/u, ""), folder);
    expect(Buffer.from(unused).toString()).not.toMatch(/new Map|new Set|RegExp|\.split\(/u);
    expect(unused.byteLength).toBeLessThan(2000);
  });
});
