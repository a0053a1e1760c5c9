import { describe, expect, inject, it } from "vitest";
import { addressIn, langs, pageTypes } from "./addresses.ts";
import { findInvalidHtml } from "./judge/html.ts";

describe.each(langs)("HTML is valid in %s", (lang) => {
  it.each([...Object.entries(pageTypes), ["a quiz in a frame", "/embed/quiz?sector=energy&n=5&seed=energy"] as const])(
    "on the page %s",
    async (_type, path) => {
      const html = await (await fetch(`${inject("origin")}${addressIn(lang, path)}`)).text();
      expect(await findInvalidHtml(html)).toEqual([]);
    },
  );
});

it("what is not valid is found", async () => {
  const broken = `<!doctype html><html lang="fr"><head><title>x</title></head><body><p><div id="a" id="b"></div></p></body></html>`;
  const found = (await findInvalidHtml(broken)).map((line) => line.split(":")[0]);
  expect(found).toEqual(expect.arrayContaining(["no-dup-attr"]));
});
