import { json } from "node:stream/consumers";
import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { addressIn, type Lang, langs, takeTurns } from "./addresses.ts";
import { phone, type Visitor, visit } from "./browser/visit.ts";
import { findAxeViolations } from "./judge/axe.ts";
import { findLayoutFaults } from "./judge/layout.ts";
import { plain } from "./plain.ts";

const words = {
  fr: {
    check: "Vérifier",
    example: "Essayer un exemple",
    clear: "Effacer",
    edit: "Modifier le texte",
    copy: "Copier le texte annoté",
    saveJson: "Exporter en JSON",
    saveSarif: "Exporter en SARIF",
    copied: "Copié, en Markdown avec des notes.",
    retry: "Réessayer",
    next: "Suivant",
    contradicts: "contredit",
    agrees: "concorde",
    disagrees: "les sources divergent",
    unread: "non lu",
    nothing: "Aucun chiffre à comparer",
  },
  en: {
    check: "Check",
    example: "Try an example",
    clear: "Clear",
    edit: "Edit the text",
    copy: "Copy the annotated text",
    saveJson: "Export as JSON",
    saveSarif: "Export as SARIF",
    copied: "Copied, as Markdown with footnotes.",
    retry: "Try again",
    next: "Next",
    contradicts: "contradicted",
    agrees: "agrees",
    disagrees: "sources disagree",
    unread: "not read",
    nothing: "No figure to compare",
  },
} as const;

// What is kept for later would answer in the place of the network.
const ALONE: Visitor = { keepsPages: false };
const RECORD = "**/records*.json";

/** Opens the page and waits until React has taken over. */
async function openDesk(page: Page, lang: Lang): Promise<void> {
  await page.goto(addressIn(lang, "/check"));
  await page.waitForFunction(() => {
    const field = document.querySelector("main textarea");
    return field !== null && Object.keys(field).some((key) => key.startsWith("__reactProps"));
  });
}

const field = (page: Page) => page.locator("main form textarea");
const alarm = (page: Page) => page.locator("main [role='alert']");
const marks = (page: Page) => page.locator("[data-side='text'] mark");
const entries = (page: Page) => page.locator("main ol > li");

async function checkText(page: Page, lang: Lang, text: string): Promise<void> {
  await field(page).fill(text);
  await page.getByRole("button", { name: words[lang].check, exact: true }).click();
  await page.locator("[data-side='text']").waitFor();
}

/** What was found: each figure as written with the word of its verdict. */
async function foundOn(page: Page): Promise<readonly string[]> {
  return (await entries(page).all()).reduce<Promise<string[]>>(async (told, entry) => {
    const [verdict, figure] = [await entry.locator("p").first().innerText(), await entry.locator("h3").innerText()];
    return [...(await told), `${plain(figure)}: ${plain(verdict)}`];
  }, Promise.resolve([]));
}

const sentences: readonly (readonly [lang: Lang, text: string, found: readonly string[]])[] = [
  ["fr", "Microsoft investira 6 milliards d’euros en France d’ici 2027.", ["6 milliards d’euros: contredit"]],
  ["fr", "Microsoft investira 4 milliards d’euros en France d’ici 2027.", ["4 milliards d’euros: concorde"]],
  ["fr", "Microsoft investira 5 milliards d’euros en France.", ["5 milliards d’euros: les sources divergent"]],
  ["fr", "Amazon a promis 1,2 milliard de dollars.", ["1,2 milliard de dollars: contredit"]],
  ["fr", "Amazon créera plus de 3 000 emplois en France.", ["3 000 emplois: concorde"]],
  ["fr", "Amazon créera 30 000 emplois en France.", ["30 000 emplois: contredit"]],
  [
    "fr",
    "Choose France 2024 : 56 projets, 15 milliards d’euros",
    ["56 projets: concorde", "15 milliards d’euros: concorde"],
  ],
  [
    "fr",
    "Choose France 2024 : 56 projets, 13 milliards d’euros",
    ["56 projets: concorde", "13 milliards d’euros: contredit"],
  ],
  ["en", "Microsoft will invest €6 billion in France by 2027.", ["€6 billion: contradicted"]],
  ["en", "Microsoft will invest €4 billion in France by 2027.", ["€4 billion: agrees"]],
  ["en", "Amazon promised France $1.2 billion.", ["$1.2 billion: contradicted"]],
  ["en", "Microsoft will invest several billion dollars in France.", ["several billion dollars: not read"]],
];

describe("a sentence is judged as in the editor and on the command line", () => {
  it.each(langs)("in %s", async (lang) => {
    await visit({}, async (page) => {
      await openDesk(page, lang);
      for (const [, text, found] of sentences.filter(([of]) => of === lang)) {
        await checkText(page, lang, text);
        expect(await foundOn(page)).toEqual(found);
        await page.getByRole("button", { name: words[lang].edit }).click();
      }
    });
  });
});

const turn = takeTurns();

describe("a text is checked", () => {
  it.each(turn())("in an article, each figure by itself, with its sources and its one address, in %s", async (lang) => {
    const told = words[lang];
    await visit({}, async (page) => {
      await openDesk(page, lang);
      await page.getByRole("button", { name: told.example }).click();
      await marks(page).first().waitFor();
      const found = await foundOn(page);
      for (const verdict of [told.contradicts, told.agrees, told.disagrees, told.unread]) {
        expect(found.some((line) => line.endsWith(`: ${verdict}`))).toBe(true);
      }
      expect(await marks(page).count()).toBe(found.length);
      const [first] = await entries(page).all();
      const links = await first!
        .locator("details a")
        .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
      expect(links).toContain(`/${lang}/announcements/microsoft-2024#investment`);
      expect(links.some((href) => href.startsWith("https://"))).toBe(true);
      const inside = links.filter((href) => href.startsWith("/"));
      const pages = await Promise.all(inside.map((href) => page.request.get(href)));
      expect(pages.map((response) => response.status())).toEqual(inside.map(() => 200));
      expect(await findAxeViolations(page)).toEqual([]);
      // Tried again with a finding chosen.
      await page.keyboard.press("F8");
      expect(await findAxeViolations(page)).toEqual([]);
    });
  });

  it.each(turn())(
    "what is chosen in the text is shown in the list, and the other way round, by keys too, in %s",
    async (lang) => {
      const told = words[lang];
      await visit({}, async (page) => {
        await openDesk(page, lang);
        await page.getByRole("button", { name: told.example }).click();
        const address = page.url();
        const current = () => page.locator("main a[aria-current='true']");
        await marks(page).nth(1).locator("a").click();
        await expect.poll(() => current().count()).toBe(2);
        expect(await entries(page).nth(1).locator("h3 a").getAttribute("aria-current")).toBe("true");
        expect(
          await entries(page)
            .nth(1)
            .locator("h3 a")
            .evaluate((link) => link === document.activeElement),
        ).toBe(true);
        await entries(page).nth(2).locator("h3 a").click();
        await expect
          .poll(() =>
            marks(page)
              .nth(2)
              .locator("a")
              .evaluate((link) => link === document.activeElement),
          )
          .toBe(true);
        await page.keyboard.press("F8");
        await expect.poll(() => marks(page).nth(3).locator("a").getAttribute("aria-current")).toBe("true");
        await page.keyboard.press("Shift+F8");
        await expect.poll(() => marks(page).nth(2).locator("a").getAttribute("aria-current")).toBe("true");
        await page.getByRole("button", { name: told.next }).click();
        await expect.poll(() => entries(page).nth(3).locator("h3 a").getAttribute("aria-current")).toBe("true");
        // What is left out of the list is left out of the steps.
        await page.getByRole("button", { name: told.contradicts }).click();
        expect((await foundOn(page)).every((line) => line.endsWith(told.contradicts))).toBe(true);
        expect(page.url()).toBe(address);
      });
    },
  );

  it.each(turn())(
    "from a file that is dropped or opened, and from one that is no text not at all, in %s",
    async (lang) => {
      const told = words[lang];
      await visit({}, async (page) => {
        await openDesk(page, lang);
        const [, text, found] = sentences.find(([of]) => of === lang)!;
        await dropFile(page, "note.md", `# Note\n\n${text}`);
        await page.locator("[data-side='text']").waitFor();
        expect(await foundOn(page)).toEqual(found);
        expect(plain(await page.getByRole("main").innerText())).toContain("note.md");
        await page.getByRole("button", { name: told.clear }).click();
        expect(await field(page).inputValue()).toBe("");
        await page.locator("input[type='file']").setInputFiles({
          name: "page.html",
          mimeType: "text/html",
          buffer: Buffer.from(`<p>${text}</p><!-- ${text} -->`),
        });
        await page.locator("[data-side='text']").waitFor();
        expect(await foundOn(page)).toEqual(found);
        await page.getByRole("button", { name: told.edit }).click();
        for (const name of ["note.docx", "note.odt"]) {
          await dropFile(page, name, "PK");
          await page.getByRole("alert").filter({ hasText: name }).waitFor();
        }
        expect(await field(page).inputValue()).toContain("<p>");
      });
    },
  );

  it.each(turn())("from a Word document, in %s", async (lang) => {
    await visit({}, async (page) => {
      await openDesk(page, lang);
      const [, text, found] = sentences.find(([of]) => of === lang)!;
      const paragraphs = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
      await page.locator("input[type='file']").setInputFiles({
        name: "note.docx",
        mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        buffer: Buffer.from(zipSync({ "word/document.xml": strToU8(`<w:document>${paragraphs}</w:document>`) })),
      });
      await page.locator("[data-side='text']").waitFor();
      expect(await foundOn(page)).toEqual(found);
    });
  });

  it.each(turn())("and copied with its notes, in %s", async (lang) => {
    const told = words[lang];
    await visit({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await openDesk(page, lang);
      const [, text] = sentences.find(([of]) => of === lang)!;
      await checkText(page, lang, text);
      await page.getByRole("button", { name: told.copy }).click();
      await page.getByText(told.copied).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain("[^choosefr-1]");
      expect(copied).toMatch(/^\[\^choosefr-1\]: \*\*\S+.*\]\(<https:\/\/[^>]+>\)/mu);
    });
  });

  it.each(turn())("and saved as the command writes it, in %s", async (lang) => {
    const told = words[lang];
    await visit({ acceptDownloads: true }, async (page) => {
      await openDesk(page, lang);
      await page.getByRole("button", { name: told.example }).click();
      await marks(page).first().waitFor();
      const text = await field(page).inputValue();
      const found = await entries(page).count();
      const report = (await save(page, told.saveJson)) as SavedReport;
      expect(report.files.map(({ remarks }) => remarks.length)).toEqual([found]);
      expect(report.summary.warnings).toBeGreaterThan(0);
      for (const remark of report.files[0]!.remarks) expect(text.slice(remark.start, remark.end)).toBe(remark.text);
      const sarif = (await save(page, told.saveSarif)) as SavedLog;
      expect(sarif.version).toBe("2.1.0");
      expect(sarif.runs[0]!.results.map(({ ruleId }) => ruleId)).toEqual(
        report.files[0]!.remarks.map(({ rule }) => rule),
      );
      const prints = sarif.runs[0]!.results.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints));
      expect(new Set(prints).size).toBe(found);
    });
  });

  it.each(turn())("and says so where there is nothing to compare, or no text yet, in %s", async (lang) => {
    const told = words[lang];
    await visit({}, async (page) => {
      await openDesk(page, lang);
      await page.getByRole("button", { name: told.check, exact: true }).click();
      await alarm(page).waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
      await checkText(page, lang, "Amazon employs 22,000 people. L’été est doux.");
      expect(await page.locator("main h2").first().innerText()).toContain(told.nothing);
      expect(plain(await page.getByRole("main").innerText())).toContain("Amazon");
      expect(await findAxeViolations(page)).toEqual([]);
    });
  });

  it.each(turn())("but not without script, which it says, in %s", async (lang) => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(addressIn(lang, "/check"));
      expect(await page.getByRole("main").innerText()).toContain("JavaScript");
      expect(await field(page).isVisible()).toBe(false);
    });
  });
});

it("the address of one language leads to the other’s word for it", async () => {
  const ask = async (path: string) => {
    const response = await fetch(`${inject("origin")}${path}`, { redirect: "manual" });
    return [response.status, response.headers.get("location")];
  };
  expect(await ask("/fr/check")).toEqual([308, "/fr/verifier"]);
  expect(await ask("/en/verifier")).toEqual([308, "/en/check"]);
});

it("nothing is asked for but the engine, once, and nothing is sent or kept", async () => {
  await visit(ALONE, async (page) => {
    await openDesk(page, "fr");
    await page.waitForLoadState("networkidle");
    const asked: { readonly method: string; readonly url: string; readonly body: string | null }[] = [];
    page
      .context()
      .on("request", (request) =>
        asked.push({ method: request.method(), url: request.url(), body: request.postData() }),
      );
    const address = page.url();
    const [, text] = sentences[0]!;
    await checkText(page, "fr", text);
    expect(asked.length).toBeGreaterThan(0);
    for (const { method, url, body } of asked) {
      expect(method).toBe("GET");
      expect(url.startsWith(`${inject("origin")}/_next/static/`)).toBe(true);
      expect(body).toBeNull();
    }
    const before = asked.length;
    await page.getByRole("button", { name: words.fr.edit }).click();
    await checkText(page, "fr", "Amazon a promis 1,2 milliard de dollars.");
    await marks(page).first().click();
    expect(asked.slice(before)).toEqual([]);
    expect(page.url()).toBe(address);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    expect(kept).toEqual([0, 0, 0, 0]);
    await page.reload();
    expect(await field(page).inputValue()).toBe("");
  });
});

it("markup in a text is shown, and never becomes markup of the page", async () => {
  await visit({}, async (page) => {
    page.on("dialog", () => expect.unreachable());
    await openDesk(page, "fr");
    const hostile = [
      "<script>alert(1)</script><img src=x onerror=alert(2)>",
      "<p onclick=alert(3)>Microsoft investira <b>6 milliards d’euros</b> en France d’ici 2027.</p>",
      "[x](javascript:alert(4)) </textarea></div><style>*{display:none}</style> \u202Eabc",
      "<iframe srcdoc='<script>alert(5)</script>'></iframe>",
    ].join("\n");
    await checkText(page, "fr", hostile);
    expect(await page.locator("[data-side='text']").innerText()).toContain("<script>alert(1)</script>");
    expect(await page.locator("main :is(script, img, iframe, style, b, [onclick])").count()).toBe(0);
    expect(await foundOn(page)).toEqual(["6 milliards d’euros: contredit"]);
  });
});

it("a text of a megabyte is drawn in blocks, of which only those in sight are marked", async () => {
  await visit({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await openDesk(page, "fr");
    const paragraph = `${sentences[0]![1]} Amazon a promis 1,2 milliard de dollars. ${"Le reste ne dit rien. ".repeat(30)}\n\n`;
    const text = paragraph.repeat(Math.ceil(1_000_000 / paragraph.length));
    const figures = 2 * (text.length / paragraph.length);
    // As a reader pastes it: typed in, a browser takes a megabyte apart for half a minute.
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await field(page).press("ControlOrMeta+v");
    await page.getByRole("button", { name: words.fr.check, exact: true }).click();
    await marks(page).first().waitFor();
    expect(plain(await page.locator("main h2").first().innerText())).toContain(
      plain(new Intl.NumberFormat("fr").format(figures)).replaceAll(" ", ""),
    );
    const drawn = await page.locator("[data-side='text']").evaluate((side) => ({
      length: side.textContent.length,
      blocks: [...(side.firstElementChild?.children ?? [])].map((block) => getComputedStyle(block).contentVisibility),
      marks: side.querySelectorAll("mark").length,
    }));
    expect(drawn.blocks.length).toBeGreaterThan(100);
    expect(new Set(drawn.blocks)).toEqual(new Set(["auto"]));
    expect(drawn.length).toBeGreaterThanOrEqual(text.length);
    expect(drawn.marks).toBeLessThan(200);
    expect(await entries(page).count()).toBeLessThanOrEqual(50);
    // The last figure is far below: whoever goes there finds it marked and listed.
    await page.locator("[data-side='list'] button").first().focus();
    await page.keyboard.press("Shift+F8");
    await expect.poll(() => page.locator(`#figure-${figures - 1} a`).getAttribute("aria-current")).toBe("true");
    expect(await page.locator(`#figure-${figures - 1}`).evaluate((mark) => mark.checkVisibility())).toBe(true);
  });
});

it("a text that is changed while it is checked is not judged by what it was", async () => {
  await visit(ALONE, async (page) => {
    await openDesk(page, "fr");
    const { promise: come, resolve: letCome } = Promise.withResolvers<null>();
    await page.route(RECORD, async (route) => {
      await come;
      await route.continue();
    });
    const [asked] = await Promise.all([
      page.context().waitForEvent("request", (request) => request.url().includes("/records")),
      field(page)
        .fill(sentences[0]![1])
        .then(() => page.getByRole("button", { name: words.fr.check, exact: true }).click()),
    ]);
    await field(page).fill("Amazon a promis 1,2 milliard de dollars.");
    letCome(null);
    await (await asked.response())?.finished();
    await page.getByRole("button", { name: words.fr.check, exact: true }).click();
    await page.locator("[data-side='text']").waitFor();
    expect(await foundOn(page)).toEqual(["1,2 milliard de dollars: contredit"]);
  });
});

describe("where the engine or the record does not come, the page says what to do, and the next try may work", () => {
  it.each([
    ["the record", RECORD],
    ["the engine", "**/*worker*.js"],
  ])("%s", async (_, files) => {
    await visit(ALONE, async (page) => {
      await openDesk(page, "fr");
      await page.route(files, (route) => route.abort());
      await field(page).fill(sentences[0]![1]);
      await page.getByRole("button", { name: words.fr.check, exact: true }).click();
      await alarm(page).waitFor();
      expect(await field(page).inputValue()).toBe(sentences[0]![1]);
      await page.unroute(files);
      await page.getByRole("button", { name: words.fr.retry }).click();
      await page.locator("[data-side='text']").waitFor();
      expect(await foundOn(page)).toEqual(["6 milliards d’euros: contredit"]);
    });
  });
});

describe("nothing is cut off and nothing lies on anything else once a text is checked", () => {
  it.each([
    ["on a phone", phone],
    ["enlarged four times", { viewport: { width: 320, height: 256 } }],
    ["on a desktop", {}],
  ] as const satisfies readonly (readonly [string, Visitor])[])("%s", async (_, visitor) => {
    await visit(visitor, async (page) => {
      for (const lang of langs) {
        await openDesk(page, lang);
        await page.getByRole("button", { name: words[lang].example }).click();
        await marks(page).first().waitFor();
        expect(await findLayoutFaults(page)).toEqual([]);
      }
    });
  });
});

interface SavedReport {
  readonly files: readonly {
    readonly remarks: readonly {
      readonly rule: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }[];
  }[];
  readonly summary: { readonly warnings: number };
}

interface SavedLog {
  readonly version: string;
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

/** Presses a button that saves a file, and reads it. */
async function save(page: Page, name: string): Promise<unknown> {
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return json(await saved.createReadStream());
}

/** Drops a file on the field, as a hand would. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([called, content]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([content ?? ""], called ?? ""));
      return carried;
    },
    [name, text],
  );
  await field(page).dispatchEvent("dragover", { dataTransfer: transfer });
  await field(page).dispatchEvent("drop", { dataTransfer: transfer });
}
