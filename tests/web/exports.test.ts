import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createExactQuiz } from "@choosefr/quiz";
import { describe, expect, inject, it } from "vitest";
import { kinds, langs, questionOf } from "./addresses.ts";
import { phone, visit } from "./browser/visit.ts";

/** One question of every kind. */
const ids = kinds.map((kind) => questionOf(kind, "fr").id);
const query = `q=${ids.join("~")}&seed=exports`;

/** The formats in the order in which they are offered, and what a file of each is called and declared to be. */
const formats = [
  ["moodle", "choosefr-quiz.moodle.xml", "application/xml; charset=utf-8"],
  ["gift", "choosefr-quiz.gift", "text/plain; charset=utf-8"],
  ["qti", "choosefr-quiz.qti.zip", "application/zip"],
  ["csv", "choosefr-quiz.csv", "text/csv; charset=utf-8"],
  ["anki", "choosefr-quiz.anki.txt", "text/tab-separated-values; charset=utf-8"],
] as const;

describe.each(langs)("a quiz for other programs, in %s", (lang) => {
  const { questions } = createExactQuiz(ids, { seed: "exports", locale: lang });

  it.each([
    ["the sheet", `/sheet?${query}`],
    ["the page for a class", "/class?seed=exports&n=5"],
  ])("is offered on %s in every format, and can be saved", async (_where, path) => {
    await visit({ ...phone, acceptDownloads: true }, async (page) => {
      await page.goto(`/${lang}${path}`);
      const links = page.locator('[aria-labelledby="exports"]').getByRole("link");
      const names: string[] = [];
      for (const link of await links.all()) {
        const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
        names.push(download.suggestedFilename());
        const file = join(await mkdtemp(join(tmpdir(), "export-")), download.suggestedFilename());
        await download.saveAs(file);
        expect((await readFile(file)).length).toBeGreaterThan(1000);
      }
      expect(names).toEqual(formats.map(([, name]) => name));
    });
  });

  it.each(formats)("as %s holds every question, and is a file", async (format, name, type) => {
    const answer = await fetch(`${inject("origin")}/${lang}/export?format=${format}&${query}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
    expect(answer.headers.get("x-robots-tag")).toBe("noindex");
    const text = await answer.text();
    for (const { id } of questions) expect(text).toContain(id);
    for (const { url } of questions.flatMap(({ explanation }) => explanation.sources)) {
      const host = url === null ? "" : new URL(url).host;
      expect(text).toContain(host);
    }
  });

  it.each([
    ["no question", "format=csv", "/class"],
    ["no question that there is", "format=csv&q=choice.investment.nobody-1900", "/class"],
    ["a format that there is not", `format=pdf&q=${ids[0]}`, "/sheet"],
    ["no format", `q=${ids[0]}`, "/sheet"],
  ])("leads to where one is made or offered, for %s", async (_what, asked, where) => {
    const { status, headers } = await fetch(`${inject("origin")}/${lang}/export?${asked}`, { redirect: "manual" });
    expect(status).toBe(307);
    expect(new URL(headers.get("location") ?? "", inject("origin")).pathname).toBe(`/${lang}${where}`);
  });
});
