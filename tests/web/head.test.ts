import { createFirstQuestion, createQuestion } from "@choosefr/quiz";
import { describe, expect, inject, it } from "vitest";
import { addressIn, langs, pageTypes, someIds } from "./addresses.ts";
import { plain } from "./plain.ts";

describe.each(langs)("what search engines read in %s", (lang) => {
  const other = lang === "fr" ? "en" : "fr";
  const unlisted = ["missing", "challenge", "sheet", "report", "offline", "outcomes, chosen"];
  const listed = Object.entries(pageTypes).filter(([type]) => !unlisted.includes(type));

  it.each(listed)("is right on the page %s", async (_type, path) => {
    const head = await readHead(addressIn(lang, path));
    expect(head.lang).toBe(lang);
    expect(head.canonical).toEqual([addressIn(lang, path)]);
    expect(new Map(head.alternates)).toEqual(
      new Map([
        [lang, addressIn(lang, path)],
        [other, addressIn(other, path)],
        ["x-default", addressIn("fr", path)],
      ]),
    );
    expect(head.title).toMatch(/^.{3,}· choosefr$/u);
    expect(head.description.length).toBeGreaterThan(20);
    expect(head.robots).not.toContain("noindex");
    const translated = await readHead(addressIn(other, path));
    expect(translated.description).not.toBe(head.description);
  });

  it("gives each page a title and a description of its own", async () => {
    // Two questions may ask the same in two ways.
    const questions = new Map(someIds.map((id) => [`/question/${id}`, createQuestion(id, lang)!]));
    const paths = [...new Set([...listed.map(([, path]) => path), ...questions.keys()])];
    const heads = await Promise.all(paths.map((path) => readHead(addressIn(lang, path))));
    expect(questions.size).toBeGreaterThan(10);
    expect(paths.length).toBeGreaterThan(20);
    const titles = new Map(paths.map((path, index) => [path, plain(heads[index]!.title)]));
    for (const [path, question] of questions) expect(titles.get(path)?.startsWith(plain(question.stem))).toBe(true);
    expect(heads.filter(({ status }) => status !== 200)).toEqual([]);
    expect(new Set(titles.values()).size).toBe(paths.length);
    expect(new Set(heads.map(({ description }) => description)).size).toBe(paths.length);
  });

  it.each(["challenge", "sheet", "report", "outcomes, chosen"])(
    "keeps the page %s out, which anybody's link makes",
    async (type) => {
      const head = await readHead(`/${lang}${pageTypes[type]}`);
      expect(head.robots).toContain("noindex");
      expect(head.title).toMatch(/^.{3,}· choosefr$/u);
    },
  );

  it("keeps a missing page out", async () => {
    const head = await readHead(`/${lang}${pageTypes["missing"]}`);
    expect(head.canonical).toEqual([]);
    expect(head.robots).toContain("noindex");
  });

  it("names the organisation on its own page", async () => {
    const { title, description } = await readHead(`/${lang}${pageTypes["organisation"]}`);
    expect([title, description].filter((text) => !text.includes("Amazon"))).toEqual([]);
  });

  it("names the question on its own page", async () => {
    const question = createFirstQuestion(lang)!;
    const head = await readHead(`/${lang}/question/${question.id}`);
    expect(plain(head.title)).toBe(plain(`${question.stem} · choosefr`));
  });
});

interface Head {
  readonly status: number;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly robots: string;
  readonly canonical: readonly string[];
  readonly alternates: readonly (readonly [string, string])[];
}

/** Reads the head of a page as a search engine does, without running anything. */
async function readHead(path: string): Promise<Head> {
  const response = await fetch(`${inject("origin")}${path}`);
  const html = await response.text();
  const tags = (name: string): readonly Readonly<Record<string, string>>[] =>
    [...html.matchAll(new RegExp(`<${name} ([^>]*?)/?>`, "gu"))].map(([, text = ""]) =>
      Object.fromEntries(
        [...text.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, key, value = ""]) => [key!.toLowerCase(), decode(value)]),
      ),
    );
  const meta = (name: string): string => tags("meta").find((tag) => tag["name"] === name)?.["content"] ?? "";
  const links = tags("link");
  return {
    status: response.status,
    lang: /<html lang="(\w+)"/u.exec(html)?.[1] ?? "",
    title: decode(/<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? ""),
    description: meta("description"),
    robots: meta("robots"),
    canonical: links.filter(({ rel }) => rel === "canonical").map(({ href = "" }) => href),
    alternates: links
      .filter(({ rel, hreflang }) => rel === "alternate" && hreflang !== undefined)
      .map(({ hreflang = "", href = "" }) => [hreflang, href]),
  };
}

function decode(text: string): string {
  return text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");
}
