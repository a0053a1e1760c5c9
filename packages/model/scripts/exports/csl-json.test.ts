import { readFileSync } from "node:fs";
import { join } from "node:path";
import CSL from "citeproc";
import { describe, expect, it } from "vitest";
import { describeDate } from "../../src/describe/date.ts";
import { catalogue } from "../../src/record.ts";
import { printCslJson } from "./csl-json.ts";

interface Item {
  readonly id: string;
}

const items = JSON.parse(printCslJson(catalogue)) as readonly Item[];
const read = (name: string): string => readFileSync(join(import.meta.dirname, "fixture", name), "utf8");

/** The bibliography as citeproc renders it, by id of the source. */
function render(language: "fr-FR" | "en-GB"): ReadonlyMap<string, string> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const system = {
    retrieveLocale: () => read(`locale-${language}.xml`),
    retrieveItem: (id: string) => ({ ...byId.get(id) }),
  };
  const engine = new CSL.Engine(system, read("web-page.csl"), language, true);
  engine.setOutputFormat("text");
  engine.updateItems(items.map(({ id }) => id));
  const [about, entries] = engine.makeBibliography();
  expect(about.bibliography_errors).toEqual([]);
  return new Map(about.entry_ids.map(([id = ""], place) => [id, entries[place]?.trim() ?? ""]));
}

/** Letters and digits alone: a style may change quotes, spaces and apostrophes. */
const letters = (text: string): string => text.normalize("NFC").replaceAll(/[^\p{L}\p{N}]/gu, "");

describe("printCslJson", () => {
  it("has one item a source, by id", () => {
    expect(items.map(({ id }) => id)).toEqual(catalogue.sourceIds);
  });

  it.each([
    ["fr-FR", "fr"],
    ["en-GB", "en"],
  ] as const)(
    "is rendered by citeproc in %s: title, publisher, date and address of every source",
    (language, locale) => {
      const rendered = render(language);
      expect(rendered.size).toBe(items.length);
      for (const id of catalogue.sourceIds) {
        const { title, publisher, published, url } = catalogue.source(id);
        const entry = letters(rendered.get(id) ?? "");
        const parts = [title, publisher?.name, published === null ? null : describeDate(published, locale), url];
        for (const part of parts) if (part) expect(entry).toContain(letters(part));
      }
    },
  );

  it("is rendered with the quotes of the language", () => {
    const id = catalogue.sourceIds.find((source) => /^\p{L}/u.test(catalogue.source(source).title ?? ""))!;
    const initial = catalogue.source(id).title?.[0];
    expect(render("fr-FR").get(id)).toMatch(new RegExp(`^«\u00a0${initial}`, "u"));
    expect(render("en-GB").get(id)).toMatch(new RegExp(`^“${initial}`, "u"));
  });
});
