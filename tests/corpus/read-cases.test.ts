import { describe, expect, it } from "vitest";
import { isHeldOut, type Kind } from "./case.ts";
import { parseCases } from "./read-cases.ts";

const NAME = {
  id: "n-fr-001",
  lang: "fr",
  format: "text",
  tags: ["elision"],
  text: "D’Amazon à Amazon.",
  expect: [
    { text: "Amazon", nth: 2, entity: "amazon" },
    { text: "Amazon", entity: "amazon" },
  ],
};

const FIGURE = {
  id: "f-fr-001",
  lang: "fr",
  format: "text",
  tags: ["range"],
  text: "De 10 à 20 postes.",
  expect: [
    { text: "10 à 20 postes", kind: "count", value: 10, valueMax: 20, currency: null, unit: "jobs", bound: "range" },
  ],
};

function errorsOf(kind: Kind, ...lines: readonly unknown[]): readonly string[] {
  const content = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  return parseCases(kind, "fr", `${content}\n`, "file").errors;
}

describe("parseCases", () => {
  it("tells where each expected item stands, in order", () => {
    const { cases, errors } = parseCases("names", "fr", JSON.stringify(NAME), "file");
    expect(errors).toStrictEqual([]);
    expect(cases).toStrictEqual([
      {
        ...NAME,
        languageId: null,
        expect: [
          { start: 2, end: 8, entity: "amazon" },
          { start: 11, end: 17, entity: "amazon" },
        ],
      },
    ]);
  });

  it("counts occurrences that overlap", () => {
    const { cases } = parseCases(
      "names",
      "fr",
      JSON.stringify({ ...NAME, text: "ANANA", expect: [{ text: "ANA", nth: 2, entity: "x" }] }),
      "file",
    );
    expect(cases[0]?.expect).toStrictEqual([{ start: 2, end: 5, entity: "x" }]);
  });

  it("takes the language of code", () => {
    const { id, lang, tags, text, expect: items } = NAME;
    const code = { id, lang, format: "code", languageId: "python", tags, text, expect: items };
    expect(parseCases("names", "fr", JSON.stringify(code), "file").cases[0]?.languageId).toBe("python");
  });

  it.each([
    ["no JSON", "names", "{", "file:1: "],
    ["an empty line", "names", "", "file:1: "],
    ["an unknown key", "names", { ...NAME, note: "" }, 'Unrecognized key: "note"'],
    [
      "a key in another place",
      "names",
      Object.fromEntries(Object.entries(NAME).toReversed()),
      "the keys must stand in the order id, lang",
    ],
    ["another kind", "names", { ...NAME, id: "f-fr-001" }, "the id must be n-fr- and a number"],
    ["another language", "names", { ...NAME, lang: "en" }, "the language is en in a file of fr"],
    ["no tag", "names", { ...NAME, tags: [] }, "tags: "],
    ["a tag twice", "names", { ...NAME, tags: ["a", "a"] }, "a tag stands twice"],
    ["an unknown format", "names", { ...NAME, format: "word" }, "format: "],
    ["code without its language", "names", { ...NAME, format: "code" }, "a case in code names its languageId"],
    [
      "a part that is not there",
      "names",
      { ...NAME, expect: [{ text: "Pfizer", entity: "pfizer" }] },
      "“Pfizer” does not stand in the text",
    ],
    [
      "a third of two",
      "names",
      { ...NAME, expect: [{ text: "Amazon", nth: 3, entity: "amazon" }] },
      "does not stand 3 times",
    ],
    [
      "two on one place",
      "names",
      { ...NAME, expect: [NAME.expect[1], { text: "azon à", entity: "x" }] },
      "“Amazon” and “azon à” overlap",
    ],
    [
      "a range without its end",
      "figures",
      { ...FIGURE, expect: [{ ...FIGURE.expect[0], valueMax: null }] },
      "must have a valueMax above its value",
    ],
    [
      "a count with a currency",
      "figures",
      { ...FIGURE, expect: [{ ...FIGURE.expect[0], currency: "EUR" }] },
      "must have a currency if it is money",
    ],
    [
      "a number in words",
      "figures",
      { ...FIGURE, expect: [{ ...FIGURE.expect[0], value: "dix" }] },
      "expect.0.value: ",
    ],
  ] as const)("reports %s", (_, kind, line, message) => {
    expect(errorsOf(kind, line)).toStrictEqual([expect.stringContaining(message)]);
  });

  it("names file and line, and goes on", () => {
    const errors = errorsOf("names", NAME, { ...NAME, lang: "en", id: "n-fr-002" }, NAME);
    expect(errors).toStrictEqual([
      "file:2: the language is en in a file of fr",
      "file:3: the id n-fr-001 stands on line 1 too",
    ]);
  });
});

describe("isHeldOut", () => {
  it("keeps every third case aside", () => {
    const ids = ["n-fr-001", "n-fr-002", "n-fr-003", "v-en-1200", "v-en-1201"];
    expect(ids.filter((id) => isHeldOut({ id }))).toStrictEqual(["n-fr-003", "v-en-1200"]);
  });
});
