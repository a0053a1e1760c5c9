import { source, sourceIds } from "@choosefr/model";
import { expect, it } from "vitest";
import { langs } from "../language/lang.ts";
import { describeSourcePage } from "./describe-source-page.ts";

it.each(langs)("names the page and its publisher in %s", (lang) => {
  const page = source("latribune-2024-05-ms");
  const { title, description } = describeSourcePage(page, lang);
  expect(title).toContain(page.title);
  expect(title).toContain("La Tribune");
  expect(description).toContain("La Tribune");
});

it.each(langs)("gives pages with different titles different names in %s", (lang) => {
  const titled = sourceIds.map(source).filter(({ title }) => title !== null);
  const names = new Set(titled.map((each) => describeSourcePage(each, lang).title));
  const facts = new Set(titled.map(({ title, publisher, published }) => `${title} ${publisher?.id} ${published}`));
  expect(names.size).toBe(facts.size);
});
