import { request } from "node:http";
import { createQuiz } from "@choosefr/quiz";
import { describe, expect, inject, it } from "vitest";
import { langs, seed } from "./addresses.ts";
import { visit } from "./browser/visit.ts";
import { plain } from "./plain.ts";
import { expectQuestion } from "./quiz/expect-question.ts";
import { answerAndGoOn } from "./quiz/play-to-the-end.ts";

const titles = { fr: "Page introuvable", en: "Page not found" };

describe.each(langs)("an address that leads nowhere is answered in %s with a way on", (lang) => {
  it.each([
    "/nothing-is-here",
    "/nothing/is/here",
    "/missing.txt",
    "/organisations/amazone",
    "/organisations/amazon/2024",
    "/organisations/constructor",
    "/organisations/__proto__",
    "/organisations/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "/organisations/..%2F..%2Fetc%2Fpasswd",
    "/question/none.such",
    "/question/toString",
    "/question/%F0%9F%A6%84",
    "/quiz/more",
    `/question/${"x".repeat(2000)}`,
  ])("%s", async (path) => {
    const response = await fetch(`${inject("origin")}/${lang}${path}`);
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).toContain(`<html lang="${lang}"`);
    expect(text).toMatch(new RegExp(`<h1[^>]*>${titles[lang]}</h1>`, "u"));
    expect(text).toContain(`href="/${lang}/quiz"`);
    expect(text).not.toContain("<script>alert");
  });

  it("in a browser", async () => {
    await visit({}, async (page) => {
      const response = await page.goto(`/${lang}/question/none.such`);
      expect(response?.status()).toBe(404);
      expect(await page.title()).toContain(titles[lang]);
      const main = page.getByRole("main");
      expect(await main.getByRole("link").count()).toBeGreaterThanOrEqual(3);
      await main.locator(`a[href="/${lang}"]`).click();
      await page.waitForURL(`**/${lang}`);
      expect(await page.locator("fieldset button").count()).toBeGreaterThanOrEqual(2);
    });
  });
});

it("a misspelt name is answered with the right one", async () => {
  await visit({}, async (page) => {
    await page.goto("/fr/organisations/amazone");
    await page.getByRole("main").getByRole("link", { name: "Amazon", exact: true }).click();
    await page.waitForURL("**/fr/organisations/amazon");
    expect(await page.getByRole("main").locator("h1").innerText()).toBe("Amazon");
  });
});

it.each([
  ["fr", "/de"],
  ["fr", "/de/quiz"],
  ["en", "/FR"],
  ["en", "/wp-login.php"],
  ["en", "/.env"],
  ["en", "/missing.txt"],
] as const)("an address without a language of ours is answered in the visitor's: %s, %s", async (lang, path) => {
  const response = await fetch(`${inject("origin")}${path}`, { headers: { "accept-language": lang } });
  expect(response.status).toBe(404);
  const text = await response.text();
  expect(text).toContain(`<html lang="${lang}"`);
  expect(text).toMatch(new RegExp(`<h1[^>]*>${titles[lang]}</h1>`, "u"));
});

it.each(["//evil.example/", "/\\evil.example/", "/%2F%2Fevil.example", "/https:evil.example", "///evil.example"])(
  "%s leads nobody away",
  async (path) => {
    const { status, location } = await ask(path);
    expect(status).toBeLessThan(500);
    expect(new URL(location ?? "/", inject("origin")).origin).toBe(inject("origin"));
  },
);

it.each(["/fr/%", "/fr/organisations/%E0%A4%A", "/fr/question/%FF", "/%00", "/fr/quiz?seed=%"])(
  "%s, which no browser would send, is the visitor's fault and not the server's",
  async (path) => {
    const { status } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(500);
  },
);

/** Sends a path as it is written: a browser, and `fetch`, would tidy it up first. */
function ask(path: string): Promise<{ readonly status: number; readonly location: string | undefined }> {
  const { hostname, port } = new URL(inject("origin"));
  const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof ask>>>();
  const asked = request({ hostname, port, path, agent: false }, (response) => {
    response.resume();
    resolve({ status: response.statusCode ?? 0, location: response.headers.location });
  });
  asked.once("error", reject);
  asked.end();
  return promise;
}

describe("a hostile seed is cleaned or replaced, and the quiz it names can be played", () => {
  it.each([
    ["very long", "a".repeat(5000)],
    ["of emoji", "🦄🇫🇷"],
    ["of markup", "<script>alert(1)</script>"],
    ["of markup in an attribute", `"><img src=x onerror=alert(1)>`],
    ["a path", "../../etc/passwd"],
    ["empty", ""],
    ["of spaces", "   "],
    ["with a null", "a\u0000b"],
    ["a property of every object", "__proto__"],
    ["with the sign that separates", "a&seed=b#c?d"],
  ])("%s", async (_what, hostile) => {
    const response = await fetch(`${inject("origin")}/en/quiz?seed=${encodeURIComponent(hostile)}`);
    expect(response.status).toBe(200);
    const made = new URL(response.url).searchParams.get("seed") ?? "";
    expect(made).toMatch(/^[a-z0-9-]{1,32}$/u);
    const text = await response.text();
    expect(text).not.toMatch(/<script>alert|<img/u);
    const [first] = createQuiz({ seed: made, locale: "en", length: 10 });
    expect(plain(textOf(text))).toContain(plain(first!.stem));
  });

  it("in a browser", async () => {
    await visit({}, async (page) => {
      page.on("dialog", () => expect.unreachable());
      for (const hostile of ["<script>alert(1)</script>", "🦄"]) {
        await page.goto(`/en/quiz?seed=${encodeURIComponent(hostile)}`);
        const made = new URL(page.url()).searchParams.get("seed") ?? "";
        const [first] = createQuiz({ seed: made, locale: "en", length: 10 });
        await expectQuestion(page, first!);
      }
    });
  });

  it("two at once: the first counts", async () => {
    await visit({}, async (page) => {
      await page.goto(`/en/quiz?seed=${seed}&seed=other`);
      expect(new URL(page.url()).search).toBe(`?seed=${seed}`);
      for (const question of createQuiz({ seed, locale: "en", length: 10 }).slice(0, 2)) {
        await expectQuestion(page, question);
        await answerAndGoOn(page);
      }
      expect(new URL(page.url()).search).toBe(`?seed=${seed}`);
    });
  });
});

/** The text of a document without its tags, as far as a question needs it. */
function textOf(html: string): string {
  return html
    .replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>/gu, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}
