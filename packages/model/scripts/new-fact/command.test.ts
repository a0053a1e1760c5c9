import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkData } from "../../lint/check.ts";
import { goodTexts } from "../../lint/fixture.ts";
import { runNewFact } from "./command.ts";

let room: string;
let dataDir: string;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "choosefr-data-"));
  dataDir = join(room, "data");
  for (const { path, text } of goodTexts) {
    mkdirSync(dirname(join(room, path)), { recursive: true });
    writeFileSync(join(room, path), text);
  }
});

afterEach(() => rmSync(room, { recursive: true }));

async function run(args: readonly string[], answers: readonly string[] = [], isTyped = true, cwd = room) {
  const open = [...answers];
  let output = "";
  const print = (text: string): void => {
    output += text;
  };
  const ask = (prompt: string): Promise<string | null> => {
    output += prompt;
    return Promise.resolve(open.shift() ?? null);
  };
  const code = await runNewFact({ dataDir, args, cwd, isTyped, ask, print });
  return { code, output, isAnswered: open.length === 0 };
}

/** The checks must find no error in the folder once the new record stands in it. */
function expectSound(): void {
  expect(checkData(dataDir).findings.filter(({ level }) => level === "error")).toStrictEqual([]);
}

const read = (path: string): string => readFileSync(join(room, path), "utf8");

const SOURCE = [
  "--kind",
  "source",
  "--id",
  "latribune-2024-05-13",
  "--publisher",
  "la-tribune",
  "--language",
  "fr",
  "--source-kind",
  "press",
];
const ANNOUNCEMENT = [
  "--kind",
  "announcement",
  "--id",
  "mistral-ai-2025",
  "--organisations",
  "mistral-ai,microsoft",
  "--announced",
  "2025-02",
  "--subject-fr",
  "Centre de données",
  "--subject-en",
  "Data centre",
  "--source",
  "clubic-2024-05-ms",
];

it.each(["--help", "-h"])("says with %s how it is used, and writes nothing", async (flag) => {
  const { code, output } = await run([flag]);
  expect(code).toBe(0);
  expect(output).toMatch(/^Usage: pnpm new:fact/u);
});

describe("runNewFact with flags", () => {
  it("writes a source with a null for all that is not given", async () => {
    const { code, output } = await run([...SOURCE, "--published", "2024-05-13"]);
    expect(code).toBe(0);
    expect(read("data/sources/2024/latribune-2024-05-13.yml")).toBe(
      "# yaml-language-server: $schema=../../../dist/json-schema/source.json\nid: latribune-2024-05-13\npublisher: la-tribune\ntitle: null\nurl: null\npublished: 2024-05-13\npublishedAt: null\naccessed: null\nlanguage: fr\nkind: press\nrelayOf: unknown\nlowGrade: null\n",
    );
    expect(output).toContain("Wrote data/sources/2024/latribune-2024-05-13.yml.\nNext:");
    expectSound();
  });

  it("puts a source without a date among the undated", async () => {
    expect((await run(SOURCE)).code).toBe(0);
    expect(read("data/sources/undated/latribune-2024-05-13.yml")).toContain("published: null\n");
    expectSound();
  });

  it("writes a publisher", async () => {
    expect(
      (await run(["--kind", "publisher", "--id", "reuters", "--name", "Reuters", "--publisher-kind", "agency"])).code,
    ).toBe(0);
    expect(read("data/publishers/reuters.yml")).toBe(
      "# yaml-language-server: $schema=../../dist/json-schema/publisher.json\nid: reuters\nname: Reuters\ncountry: null\nkind: agency\nclaims: []\n",
    );
    expectSound();
  });

  it.each([
    [
      "plus de 1,2 milliard d’euros",
      "kind: investment\n    amount: 1200000000\n    amountMax: null\n    currency: EUR\n    bound: more_than\n",
    ],
    [
      "3 000 emplois",
      "kind: jobs\n    count: 3000\n    countMax: null\n    unit: jobs\n    bound: exact\n    jobType: null\n",
    ],
    [
      "un million de personnes",
      "kind: training\n    count: 1000000\n    countMax: null\n    unit: people\n    bound: exact\n",
    ],
    [
      "2 500 start-up",
      "kind: startups_supported\n    count: 2500\n    countMax: null\n    unit: startups\n    bound: exact\n",
    ],
  ])("writes an announcement and reads its figure “%s”", async (figure, claim) => {
    expect((await run([...ANNOUNCEMENT, "--figure", figure])).code).toBe(0);
    expect(read("data/announcements/2025/mistral-ai-2025.yml")).toContain(claim);
    expectSound();
  });

  it("sets the subject as its language sets it", async () => {
    const answers = ANNOUNCEMENT.map((answer) => (answer === "Centre de données" ? "Données : l'Alsace" : answer));
    expect((await run([...answers, "--topic", "data-centres"])).code).toBe(0);
    expect(read("data/announcements/2025/mistral-ai-2025.yml")).toContain("Données\u00A0: l’Alsace");
    expectSound();
  });

  it("writes an announcement without a figure, at an edition", async () => {
    const atEdition = ANNOUNCEMENT.map(
      (answer) =>
        new Map([
          ["mistral-ai,microsoft", "mistral-ai"],
          ["2025-02", "2024-05"],
        ]).get(answer) ?? answer,
    );
    expect((await run([...atEdition, "--topic", "data-centres", "--edition", "choose-france-2024"])).code).toBe(0);
    expect(read("data/announcements/choose-france-2024/mistral-ai-2025.yml")).toContain("topic: data-centres\n");
    expectSound();
  });

  it("names what it wrote by the way from where the person stands", async () => {
    const { output } = await run([...ANNOUNCEMENT, "--topic", "data-centres"], [], true, dirname(room));
    expect(output).toContain(`Wrote ${basename(room)}/data/announcements/2025/mistral-ai-2025.yml.\n`);
    expect(output).toContain(`; ${basename(room)}/docs/guidelines.md shows how.\n  3. pnpm lint:data\n`);
  });

  it("never overwrites", async () => {
    const path = "data/sources/undated/latribune-2024-05-13.yml";
    writeFileSync(join(room, path), "# Not a record yet.\n");
    const { code, output } = await run(SOURCE);
    expect(code).not.toBe(0);
    expect(output).toContain("there is a source latribune-2024-05-13 already.");
    expect(read(path)).toBe("# Not a record yet.\n");
  });

  it.each([
    ["a figure that is not read", [...ANNOUNCEMENT, "--figure", "beaucoup"], "“beaucoup” is not read"],
    ["a number of projects", [...ANNOUNCEMENT, "--figure", "56 projets"], "“56 projets” is not read"],
    ["neither figure nor topic", ANNOUNCEMENT, "Give a figure, or a topic"],
  ])("writes nothing for %s", async (_what, args, message) => {
    const { code, output } = await run(args);
    expect(code).toBe(1);
    expect(output).toContain(message);
    expect(output).toContain("Nothing was written.");
  });

  it.each([
    [
      "an unknown publisher",
      ["--kind", "source", "--id", "x", "--publisher", "la-tribun", "--language", "fr", "--source-kind", "press"],
      "Did you mean la-tribune?",
    ],
    [
      "a taken id",
      ["--kind", "source", "--id", "clubic-2024-05-ms", "--language", "fr", "--source-kind", "press"],
      "there is a source clubic-2024-05-ms already.",
    ],
    ["a missing answer", ["--kind", "source", "--id", "x"], "--language: Language: an answer is needed."],
    ["an id that cannot be one", ["--kind", "publisher", "--id", "Le Figaro"], "expected the id of a publisher"],
    ["a way out of the folder", ["--kind", "publisher", "--id", "../../x"], "expected the id of a publisher"],
    ["a day that does not exist", [...SOURCE, "--published", "2024-02-30"], "expected a month and a day that exist"],
    ["a flag of another kind", [...SOURCE, "--topic", "security"], "--topic is not asked for a source."],
    ["a flag of no kind", ["--colour", "red"], "--colour"],
    ["no kind", ["--id", "x"], "--kind is one of publisher, source, announcement."],
  ])("explains itself for %s", async (_what, args, message) => {
    const { code, output } = await run(args);
    expect(code).toBe(2);
    expect(output).toContain(message);
    expect(output).toContain("Usage:");
  });
});

describe("runNewFact with questions", () => {
  it("asks until each answer is right, with the words of the schema", async () => {
    const { code, output, isAnswered } = await run(
      [],
      [
        "person",
        "source",
        "clubic-2024-05-ms",
        "lefigaro-2024-05-12",
        "figaro",
        "le-figaro",
        "",
        "",
        "12 mai",
        "2024-05-12",
        "",
        "fr",
        "press",
        "",
      ],
    );
    expect(code).toBe(0);
    expect(isAnswered).toBe(true);
    expect(output).toContain("Null where the page does not say who publishes it. Empty if it is not known.");
    expect(output).toContain("One of: government, company, press, agency, trade, blog.");
    expect(output).toContain("there is no publisher figaro. Did you mean le-figaro?");
    expect(output).toContain("expected 2024, 2024-05 or 2024-05-13");
    expect(read("data/sources/2024/lefigaro-2024-05-12.yml")).toContain("publisher: le-figaro\n");
    expectSound();
  });

  it("does not ask for a topic where there is a figure", async () => {
    const { code, output } = await run(
      [],
      [
        "announcement",
        "mistral-ai-2025",
        "mistral-ai",
        "",
        "2025",
        "Centre de données",
        "Data centre",
        "clubic-2024-05-ms",
        "plusieurs milliards d’euros",
      ],
    );
    expect(code).toBe(0);
    expect(output).not.toContain("What it is for");
    expect(read("data/announcements/2025/mistral-ai-2025.yml")).toContain("amount: null\n");
    expectSound();
  });

  it("writes nothing when the person leaves", async () => {
    const { code, output } = await run([], ["source", "lefigaro-2024-05-12"]);
    expect(code).toBe(1);
    expect(output).toContain("Nothing was written.");
    expect(checkData(dataDir).findings).toStrictEqual([]);
  });
});

describe("runNewFact with answers from elsewhere", () => {
  it("says at which question they end", async () => {
    const { code, output } = await run([], ["source", "lefigaro-2024-05-12"], false);
    expect(code).toBe(1);
    expect(output).toContain("The answers end before “Publisher”: nothing was written.\n");
    expect(output).toContain("Give one line for each question");
    expect(checkData(dataDir).findings).toStrictEqual([]);
  });

  it.each([
    ["kind", ["person", "source"], "It is one of publisher, source, announcement.", "What do you add"],
    ["answer", ["publisher", "Le Monde", "le-monde", "Le Monde", ""], "expected the id of a publisher", "Id of the"],
  ])("takes no other line for a wrong %s", async (_, answers, problem, question) => {
    const { code, output, isAnswered } = await run([], answers, false);
    expect({ code, isAnswered }).toStrictEqual({ code: 1, isAnswered: false });
    expect(output).toContain(problem);
    expect(output).toContain(`Mend the line that answers “${question}`);
    expect(checkData(dataDir).findings).toStrictEqual([]);
  });
});
