import { citeSource, source } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addToBibliography, bibliographiesOf } from "./bibliography.ts";

const page = { ...source("latribune-2024-05-ms"), url: "https://example.org/a" };
const BIBTEX = citeSource(page, "bibtex", "en");

function add(text: string, form: "bibtex" | "csl-json"): { readonly key: string; readonly text: string } | null {
  const entry = addToBibliography(text, page, form);
  if (entry === null) return null;
  const { key, insertion } = entry;
  if (insertion === null) return { key, text };
  return { key, text: text.slice(0, insertion.offset) + insertion.text + text.slice(insertion.offset) };
}

describe("the bibliographies of a document", () => {
  it.each([
    ["\\bibliography{a, refs/b}", ["a.bib", "refs/b.bib"]],
    ["\\addbibresource[datatype=bibtex]{c.bib}", ["c.bib"]],
    ["% \\bibliography{gone}\n100\\% \\bibliography{here}", ["here.bib"]],
    ["\\addbibresource{https://example.org/x.bib}\\bibliography{\\name}", []],
    ["---\ntitle: T\nbibliography: refs.bib\n---\nTexte", ["refs.bib"]],
    ['---\nbibliography: ["a.bib", b.json]\n---\n', ["a.bib", "b.json"]],
    ["---\nbibliography:\n  - a.bib\n  - b.json\nlang: fr\n---\n", ["a.bib", "b.json"]],
    ["Texte\n\n---\nbibliography: a.bib\n---\n", []],
    ["", []],
  ])("are those that it names: %j", (text, names) => {
    expect(bibliographiesOf(text)).toEqual(names);
  });
});

describe("a source in a bibliography", () => {
  it.each([
    ["", `${BIBTEX}\n`],
    ["@book{a,\n  title = {T},\n}\n", `@book{a,\n  title = {T},\n}\n\n${BIBTEX}\n`],
    ["@book{a,\n  title = {T},\n}", `@book{a,\n  title = {T},\n}\n\n${BIBTEX}\n`],
  ])("of BibTeX stands last: %j", (text, after) => {
    expect(add(text, "bibtex")).toEqual({ key: "latribune-2024-05-ms", text: after });
  });

  it.each([
    ["bibtex", "", "latribune-2024-05-ms"],
    ["csl-json", "[]", "latribune-2024-05-ms"],
  ] as const)("of %s is put there once", (form, text, key) => {
    const once = add(text, form);
    expect(add(once?.text ?? "", form)).toEqual({ key, text: once?.text });
  });

  it("keeps the key that it has there", () => {
    const mine =
      "@comment{x}\n@online{b,\n url = {https://example.org/a/b},\n}\n@online{mine,\n url = {https://example.org/a},\n}\n";
    expect(add(mine, "bibtex")).toEqual({ key: "mine", text: mine });
    const items = '[{"id": "mine", "URL": "https://example.org/a"}]';
    expect(add(items, "csl-json")).toEqual({ key: "mine", text: items });
  });

  it.each(["", "[]", "[\n]\n", '[{"id": 1}]', '[\n  {\n    "id": "a"\n  }\n]\n'])("of CSL stands last: %j", (text) => {
    const { text: after } = add(text, "csl-json")!;
    const before = JSON.parse(text === "" ? "[]" : text) as unknown[];
    expect(JSON.parse(after)).toEqual([...before, JSON.parse(citeSource(page, "csl-json", "en"))]);
    expect(after).toMatch(/\n {2}\}\n\]\n?$/u);
  });

  it.each(["{}", "[", "[1,", "null", "rien"])("leaves a file alone that is no list: %j", (text) => {
    expect(add(text, "csl-json")).toBeNull();
  });

  it("keeps whatever a bibliography holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const after = add(text, "bibtex")!.text;
        expect(after.startsWith(text.trimEnd())).toBe(true);
        expect(after).toContain(BIBTEX);
      }),
    );
  });
});
