import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { source, sourceIds } from "@choosefr/model";
import { createQuiz } from "@choosefr/quiz";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleForBrowser } from "./bundle.ts";
import { scriptsOf } from "./first-load.ts";
import { findMarks, type Marks, packageMarks, schedulerMarks, wordingOf } from "./marks.ts";
import { askNext } from "./next-command.ts";

const folder = import.meta.dirname;
const site = join(folder, "../../apps/web");
const scripts = globSync(join(site, ".next/static/**/*.js")).map((file) => ({
  name: basename(file),
  text: readFileSync(file, "utf8"),
}));

/** What a browser would load for some exports of an entry of ours, minified. */
async function bundle(names: string, entry: string): Promise<string> {
  const code = `import { ${names} } from "${entry}"; console.log(${names});`;
  return Buffer.from(await bundleForBrowser(code, folder)).toString();
}

/** Addresses of sources and long titles: they stand in the record, and on pages, but in no code. */
const record: Marks = {
  of: "the record",
  texts: sourceIds.flatMap((id) => {
    const { url, title } = source(id);
    return [url ?? "", title ?? ""].filter((text) => text.length >= 30 && /^[ -~]+$/u.test(text));
  }),
};

let prose: Marks = wordingOf("", "");
let drafting: Marks = wordingOf("", "");

beforeAll(async () => {
  const reader = await bundle("createChecker, createNameFinder, findFigures", "@choosefr/prose");
  prose = wordingOf("the prose engine", reader);
  const all = wordingOf("the drafting of questions", await bundle("createQuiz", "@choosefr/quiz"));
  // A browser scores, schedules and judges by itself, and words what a checked text is judged by; what these say is theirs.
  const played = await Promise.all([
    Promise.resolve(reader),
    bundle("createCatalogue, describeSource, describeRankReason", "@choosefr/model"),
    bundle("scoreAnswer", "@choosefr/quiz/score"),
    bundle("explainNext", "@choosefr/quiz/schedule"),
    bundle("describeLevel", "@choosefr/quiz/calibration"),
  ]);
  drafting = { ...all, texts: all.texts.filter((text) => !played.some((script) => script.includes(text))) };
});

describe("what a browser loads of the site, at once or later,", () => {
  it("holds no record and no tool", () => {
    expect(scripts.length).toBeGreaterThan(20);
    const found = scripts.flatMap(({ name, text }) =>
      findMarks(text, [record, drafting, ...packageMarks]).map((mark) => `${name} holds ${mark}`),
    );
    expect(found).toStrictEqual([]);
  });

  it.each([
    ["the scheduler", () => schedulerMarks],
    ["the engine that reads prose", () => prose],
  ])("holds %s in scripts that no page asks for by itself", async (_what, marks) => {
    const holding = scripts.filter(({ text }) => findMarks(text, [marks()]).length > 0).map(({ name }) => name);
    expect(holding).not.toEqual([]);
    for (const page of ["", "/quiz", "/review", "/progress", "/calibration", "/calibration?seed=x", "/verifier"]) {
      const first = scriptsOf(await askNext(site, `/fr${page}`)).map((script) => basename(script));
      expect(first.filter((name) => holding.includes(name))).toStrictEqual([]);
    }
  });
});

describe("what we look for is found where it is", () => {
  it("in code that drafts a question", async () => {
    const drawn = findMarks(await bundle("createExactQuiz", "@choosefr/quiz"), [drafting, record]);
    expect(drawn.filter((mark) => mark.startsWith("the drafting")).length).toBeGreaterThan(50);
    expect(drawn.filter((mark) => mark.startsWith("the record")).length).toBeGreaterThan(500);
    // These words are those of questions, not of a library that comes along.
    const asked = createQuiz({ seed: "x", locale: "en", length: 20 }).map((question) => JSON.stringify(question));
    expect(findMarks(asked.join(""), [drafting])).not.toEqual([]);
  });

  it("in code that reads prose", async () => {
    expect(findMarks(await bundle("findFigures", "@choosefr/prose"), [prose]).length).toBeGreaterThan(50);
  });

  it("in code that schedules", async () => {
    const found = findMarks(await bundle("review", "@choosefr/quiz/schedule"), [schedulerMarks]);
    expect(found).toHaveLength(schedulerMarks.texts.length);
  });
});
