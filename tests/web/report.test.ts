import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { langs, questionOf } from "./addresses.ts";
import { visit } from "./browser/visit.ts";
import { plain } from "./plain.ts";

const words = {
  fr: { mail: "Préparer un courriel", copy: "Copier en Markdown", copied: "Texte copié." },
  en: { mail: "Prepare an e-mail", copy: "Copy as Markdown", copied: "Text copied." },
};
const source = "Le Monde, 12/05/2024";
const wrong = "1,3 & not 1,2\n# it *was* <b>so</b>";

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("Source").fill(source);
  await page.locator("form textarea").first().fill(wrong);
}

describe.each(langs)("a mistake is reported in %s", (lang) => {
  const question = questionOf("choice", lang);
  const report = `/${lang}/report?q=${question.id}`;

  it("with all that is known filled in", async () => {
    await visit({}, async (page) => {
      await page.goto(report);
      const shown = plain(await page.getByRole("main").innerText());
      const address = `${inject("origin")}/${lang}/question/${question.id}`;
      const known = [question.stem, question.id, address, ...question.claims].map(plain);
      expect(question.claims.length).toBeGreaterThan(0);
      expect(known.filter((text) => !shown.includes(text))).toEqual([]);
      expect(shown).toMatch(/\d+\.\d+\.\d+ (?:du|of) \d/u);
    });
  });

  it("not without a source", async () => {
    await visit({}, async (page) => {
      await page.goto(report);
      await page.locator("form textarea").first().fill(wrong);
      for (const name of [words[lang].mail, words[lang].copy]) {
        await page.getByRole("button", { name }).click();
        expect(await page.evaluate(() => document.activeElement?.matches("input:invalid"))).toBe(true);
      }
      expect(await page.getByRole("main").locator("textarea").count()).toBe(1);
    });
  });

  it("as a mail that nobody sends but the reader", async () => {
    const before = (): void => {
      const asked: string[] = [];
      Object.defineProperty(window, "asked", { value: asked });
      navigation?.addEventListener("navigate", (event) => {
        // What the page does with its own address while it wakes is nothing a reader asked for.
        if (event.destination.url.startsWith(location.origin)) return;
        asked.push(event.destination.url);
        event.preventDefault();
      });
    };
    await visit({}, async (page) => {
      await page.goto(report);
      await page.evaluate(before);
      await fillIn(page);
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.getByRole("button", { name: words[lang].mail }).click();
      const asked = (): Promise<readonly string[]> =>
        page.evaluate(() => (window as unknown as { asked: readonly string[] }).asked);
      await expect.poll(async () => (await asked()).length).toBe(1);
      const [mail = ""] = await asked();
      const parts = new Map(
        mail
          .slice(mail.indexOf("?") + 1)
          .split("&")
          .map((part) => part.split("=").map(decodeURIComponent) as [string, string]),
      );
      expect(mail).toMatch(/^mailto:\?/u);
      expect(parts.get("subject")).toContain(question.id);
      const lines = (parts.get("body") ?? "").split("\r\n");
      expect(lines).toEqual(
        expect.arrayContaining([
          expect.stringContaining(question.claims.join(", ")),
          expect.stringMatching(new RegExp(`^Source.{1,3}${source}$`, "u")),
          ...wrong.split("\n"),
        ]),
      );
      expect(requests.filter((url) => !url.startsWith("mailto:"))).toEqual([]);
    });
  });

  it("as the text of an issue", async () => {
    await visit({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.goto(report);
      await fillIn(page);
      await page.getByRole("button", { name: words[lang].copy }).click();
      await expect.poll(() => page.getByRole("main").getByRole("status").innerText()).toBe(words[lang].copied);
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toContain(`\`${question.claims.join(", ")}\``);
      expect(text).toContain(`- **Source** \`${source}\``);
      expect(text).toContain("> \\# it \\*was\\* \\<b\\>so\\</b\\>");
      expect(await page.getByRole("main").locator("textarea[readonly]").inputValue()).toBe(text);
    });
  });

  it("of a page that is no question, and of a question that is none", async () => {
    await visit({}, async (page) => {
      await page.goto(`/${lang}/report`);
      expect(await page.locator("form input[type=text]").count()).toBe(2);
      await page.goto(`/${lang}/report?q=none.such`);
      expect(plain(await page.getByRole("main").innerText())).toContain("none.such");
      await page.goto(`/${lang}/report?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
      expect(await page.locator("form input[type=text]").count()).toBe(2);
    });
  });
});

it("without JavaScript the form itself opens the mail, with a line for each thing", async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    const question = questionOf("choice", "fr");
    const response = await page.goto(`/fr/report?q=${question.id}`);
    expect(response?.headers()["content-security-policy"]).toContain("form-action 'self' mailto:;");
    const form = page.locator("main form");
    expect(await form.getAttribute("action")).toMatch(/^mailto:\?subject=/u);
    expect(await form.getAttribute("method")).toBe("post");
    expect(await form.getAttribute("enctype")).toBe("text/plain");
    const fields = await form
      .locator("[name]")
      .evaluateAll((all) => all.map((field) => [field.getAttribute("name"), field.getAttribute("value") ?? ""]));
    expect(fields).toEqual(
      expect.arrayContaining([
        ["Identifiant", question.id],
        ["Affirmations", question.claims.join(", ")],
        ["Source", ""],
        ["Ce qui est faux", ""],
      ]),
    );
    expect(await page.getByRole("button").count()).toBe(1);
    await page.getByRole("button").click();
    expect(await page.locator("input:invalid").count()).toBe(1);
  });
});
