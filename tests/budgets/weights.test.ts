import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildBareNext } from "./bare-next.ts";
import { budget, findExcess, gzipBytes, type Weight, weightTable } from "./budget.ts";
import { bundleForBrowser } from "./bundle.ts";
import { firstLoadBytes, scriptsOf } from "./first-load.ts";
import { findMarks, linterMarks, packageMarks, runtimeMarks } from "./marks.ts";
import { askNext } from "./next-command.ts";

const folder = import.meta.dirname;
const root = join(folder, "../..");
const site = join(root, "apps/web");
const extensionFolder = join(root, "apps/vscode/dist");
const extensionScripts = globSync(join(extensionFolder, "**/*.{js,cjs,mjs}"));
const siteScripts = globSync(join(site, ".next/static/**/*.js"));

const weights: Weight[] = [];

/** Expects weights to keep to their limits, and adds them to the table that is printed in the end. */
function expectWithin(...found: readonly Weight[]): void {
  weights.push(...found);
  expect(findExcess(found)).toStrictEqual([]);
}

afterAll(() => {
  console.log(`\n${weightTable(weights).join("\n")}\n`);
  mkdirSync(join(folder, "reports"), { recursive: true });
  writeFileSync(join(folder, "reports/weights.json"), `${JSON.stringify(weights, null, 2)}\n`);
});

async function weighSlice(id: string): Promise<number> {
  const code = `import slice from "@choosefr/model/organisations/${id}"; console.log(slice);`;
  return gzipBytes(await bundleForBrowser(code, folder));
}

describe("the model", () => {
  it("gives one organisation for the price of one, whichever it is", async () => {
    const held = budget("model-slice");
    const slices = globSync(join(root, "packages/model/dist/src/generated/organisations/*.js"));
    const weighed = await Promise.all(
      slices.map(async (file) => ({ id: basename(file, ".js"), bytes: await weighSlice(basename(file, ".js")) })),
    );
    const [heaviest] = weighed.toSorted((a, b) => b.bytes - a.bytes);
    expect(weighed.map(({ id }) => id)).toContain("amazon");
    expectWithin({ what: `${held.what}, ${heaviest?.id}`, bytes: heaviest?.bytes ?? 0, budget: held });
    const amazon = weighed.find(({ id }) => id === "amazon");
    weights.push({ what: "  amazon", bytes: amazon?.bytes ?? 0, budget: null });
  });

  it("travels whole in little", () => {
    const held = budget("model-record");
    const bytes = gzipBytes(readFileSync(join(root, "packages/model/dist/record/records.json")));
    expectWithin({ what: held.what, bytes, budget: held });
  });
});

describe("the extension", () => {
  it("is little to read when a document opens", () => {
    const held = budget("extension-script");
    const { size: bytes } = statSync(join(extensionFolder, "extension.cjs"));
    expectWithin({ what: held.what, bytes, budget: held });
  });

  it("is not much when all of it is used", () => {
    const held = budget("extension-scripts");
    const bytes = extensionScripts.reduce((sum, script) => sum + gzipBytes(readFileSync(script)), 0);
    expectWithin({ what: held.what, bytes, budget: held });
  });

  it("is light enough to take along", () => {
    const held = budget("extension-package");
    const packed = join(root, "apps/vscode/dist/choosefr-vscode.vsix");
    expectWithin({ what: held.what, bytes: statSync(packed).size, budget: held });
  });
});

describe("the site", () => {
  it("adds little to what Next asks for", async () => {
    const bareSite = await buildBareNext();
    const bare = firstLoadBytes(bareSite, await askNext(bareSite, "/"));
    weights.push({ what: "a Next page that shows nothing", bytes: bare, budget: null });
    const pages = [
      ["quiz-page", "/fr/quiz"],
      ["check-page", "/fr/verifier"],
      ["search-page", "/fr/recherche"],
    ] as const;
    for (const [name, path] of pages) {
      const held = budget(name);
      const bytes = firstLoadBytes(site, await askNext(site, path));
      weights.push({ what: `${held.what}, with it`, bytes, budget: null });
      expectWithin({ what: held.what, bytes: bytes - bare, budget: held });
    }
  });

  it("asks for the engine that checks a text when a text is checked", () => {
    const held = budget("check-engine");
    // Only the engine says this; what writes reports, asked for with the first, names its rules too.
    const engine = siteScripts.map((script) => readFileSync(script, "utf8")).filter((text) => text.includes(ENGINE));
    expect(engine).toHaveLength(1);
    expectWithin({ what: held.what, bytes: gzipBytes(engine[0] ?? ""), budget: held });
  });

  it("has pictures of its pages that are light to keep", () => {
    const held = budget("site-previews");
    const pictures = globSync(join(site, "public/preview/*.png"));
    expect(pictures.length).toBeGreaterThan(1000);
    const bytes = pictures.reduce((sum, picture) => sum + statSync(picture).size, 0);
    expectWithin({ what: held.what, bytes, budget: held });
  });

  it("asks for what searches, and for what is searched in, when something is searched", async () => {
    const texts = siteScripts.map((script) => readFileSync(script, "utf8"));
    const searching = SEARCH.map((mark) => texts.filter((text) => text.includes(mark)));
    // Each page that may ask for them has them cut its own way: one copy each is asked for.
    const bytes = searching.reduce((sum, copies) => sum + Math.max(...copies.map((text) => gzipBytes(text))), 0);
    const scripts = budget("search-scripts");
    expectWithin({ what: scripts.what, bytes, budget: scripts });
    const page = await askNext(site, "/fr/recherche");
    expect(
      scriptsOf(page).filter((script) => searching.flat().includes(readFileSync(join(site, ".next", script), "utf8"))),
    ).toEqual([]);

    const index = budget("search-index");
    const files = globSync(join(site, "public/search-index/*-*.json")).map((file) => gzipBytes(readFileSync(file)));
    expect(files).toHaveLength(2);
    expectWithin({ what: index.what, bytes: Math.max(...files), budget: index });
  });
});

const SEARCH = ["a and at au aux d de", 'role:"listbox"'] as const;
const ENGINE = "pas celle des sources, qui donnent";

describe("no tool is shipped", () => {
  const marks = [...packageMarks, runtimeMarks, linterMarks(join(root, "packages/model/lint/rules"))];

  it.each([
    ["the site's scripts", siteScripts],
    ["the extension's scripts", extensionScripts],
  ])("in %s", (_, scripts) => {
    expect(scripts.length).toBeGreaterThan(0);
    const found = scripts.flatMap((script) =>
      findMarks(readFileSync(script, "utf8"), marks).map((mark) => `${basename(script)} holds ${mark}`),
    );
    expect(found).toStrictEqual([]);
  });
});
