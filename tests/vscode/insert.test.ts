import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFile, undo } from "./editor.ts";
import { runCommand, until } from "./host/index.ts";
import { type Session, startSession } from "./session.ts";

const files = {
  "note.md": "On sait ce que les entreprises ont dit.\n\n\n",
  "note.txt": "We know what the companies have said.\n\n\n",
  "thèse.tex": "\\addbibresource{refs.bib}\n\nOn sait ce que les entreprises ont dit.\n\n\n",
  "refs.bib": "",
  "page.html": "<p>On sait ce que les entreprises ont dit.</p>\n\n\n",
  "plan.ts": "// On sait ce que les entreprises ont dit.\n\n\n",
};
const pledge = "Microsoft a promis en mai 2024 d’investir 4\u00a0milliards d’euros en France";

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession({
    builtins: ["markdown-basics", "latex", "html", "typescript-basics"],
    settings: { "[markdown]": { "editor.wordWrap": "off" }, "editor.renderWhitespace": "none" },
  });
  ({ page } = await session.open(files, "fr"));
});
afterAll(async () => {
  await session.close();
});

describe("inserting a fact that is chosen", () => {
  it("puts a French sentence and its footnote, and one undo takes them back", async () => {
    await openAtEnd("note.md", "Markdown");
    await choose("électrique", "mcrsoft 2024 investissement");
    await take("Phrase");
    await lineWith(`${pledge}[^1]`);
    await lineWith("[^1]: «");
    const behind = page.locator(String.raw`#status\.editor\.selection`, {
      hasText: `Ln 3, Col ${`${pledge}[^1]`.length + 1}`,
    });
    await behind.waitFor();
    await page.keyboard.type(".");
    await lineWith(`${pledge}[^1].`);
    await undo(page);
    await undo(page);
    expect(await untilLines(3, "")).toBe("");
  });

  it("puts an English figure and its source, in plain text", async () => {
    await openAtEnd("note.txt", "Plain Text");
    await page.keyboard.type("It said");
    await choose("", "microsoft 2024 investment");
    await take("Chiffre");
    expect(await lineWith("It said €4\u00a0billion (Business France, 13 June 2024, https://")).toBe(1);
  });

  it("puts a citation alone, in HTML", async () => {
    await openAtEnd("page.html", "HTML");
    await choose("", "microsoft 2024 investissement");
    await take("Référence seule");
    expect(await lineWith(' (<a href="https://')).toBe(1);
  });

  it("puts nothing into a program", async () => {
    await openAtEnd("plan.ts", "TypeScript");
    await runCommand(page, "choosefr: Insérer un fait…");
    const words = page.locator(".statusbar-item", { hasText: "Les faits ne s’insèrent que dans la prose." });
    await words.waitFor();
    expect(await words.count()).toBe(1);
  });
});

describe("completing a fact behind the trigger", () => {
  const rows = (): ReturnType<Page["locator"]> => page.locator(".suggest-widget.visible .monaco-list-row");

  it("offers the sentence at the head of one, and replaces the trigger", async () => {
    await openAtEnd("note.md", "Markdown");
    await page.keyboard.type("@@mícrosoft");
    await rows().filter({ hasText: "milliards d’euros · phrase" }).first().click();
    await lineWith(`${pledge}[^1]`);
    await lineWith("[^1]: «");
    await page.keyboard.type(" de plus");
    expect(await lineWith(`${pledge}[^1] de plus`)).toBe(1);
    expect(await linesWith("@@")).toBe(0);
  });

  it("offers the figure inside a sentence, first of all", async () => {
    await openAtEnd("note.txt", "Plain Text");
    await page.keyboard.type(" and @@amazon");
    const figure = /^(?:more than |about |over )?(?:€|[\d,]+\sjobs).*Amazon · 20\d\d/su;
    // What is offered changes with each letter.
    const offered = await until("a figure of Amazon, first of all", async () => {
      const [first = ""] = await rows().first().allInnerTexts();
      return figure.test(first) ? first : null;
    });
    expect(offered).toMatch(figure);
    await page.keyboard.press("Escape");
    for (let letters = " and @@amazon".length; letters > 0; letters -= 1) await page.keyboard.press("Backspace");
  });

  it("cites by key in LaTeX, its entry in the bibliography", async () => {
    await openAtEnd("thèse.tex", "LaTeX");
    await page.keyboard.type("@@microsoft");
    await rows().filter({ hasText: "milliards d’euros · phrase" }).first().click();
    await lineWith("4~milliards d’euros en France~\\cite{");
    await openFile(page, "refs.bib", "BibTeX");
    expect(await lineWith("@online{")).toBe(1);
  });

  it("offers nothing in a program", async () => {
    await openAtEnd("plan.ts", "TypeScript");
    await page.keyboard.type("// @@microsoft");
    await page.keyboard.press("Control+Space");
    await page.locator(".suggest-widget", { hasText: /No suggestions|microsoft/u }).waitFor();
    expect(await rows().filter({ hasText: "milliards" }).count()).toBe(0);
  });
});

/** Opens a file with the cursor on its last line but one. */
async function openAtEnd(name: string, mode: string): Promise<void> {
  await openFile(page, name, mode);
  await page.locator(".editor-group-container.active .view-line").first().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowUp");
}

/** Finds a fact by what is typed and takes the first that is left. */
async function choose(attempt: string, query: string): Promise<void> {
  await runCommand(page, "choosefr: Insérer un fait…");
  const input = page.locator(".quick-input-widget:visible .quick-input-box input").first();
  const rows = page.locator(".quick-input-list .monaco-list-row");
  await page.locator(".quick-input-widget:visible", { hasText: "Insérer un fait" }).waitFor();
  if (attempt !== "") {
    await input.fill(attempt);
    await rows
      .filter({ hasText: /électrique/u })
      .first()
      .waitFor();
  }
  await input.fill(query);
  const first = page.locator('.quick-input-list .monaco-list-row.focused[data-index="0"]');
  await first
    .filter({ hasText: /^4\smilliards d’euros · .*Microsoft · 12 mai 2024/su })
    .or(first.filter({ hasText: /^€4\sbillion · .*Microsoft · 12 May 2024/su }))
    .waitFor();
  await page.keyboard.press("Enter");
}

async function take(form: string): Promise<void> {
  await page.locator(".quick-input-list .monaco-list-row", { hasText: form }).first().click();
}

/** Waits for a line that holds a text, and gives how many do. */
async function lineWith(text: string): Promise<number> {
  await page.locator(".editor-group-container.active .view-line", { hasText: text }).first().waitFor();
  return linesWith(text);
}

async function linesWith(text: string): Promise<number> {
  return page.locator(".editor-group-container.active .view-line", { hasText: text }).count();
}

/** Waits until a line, counted from 1, is drawn with this text, and gives it. */
async function untilLines(line: number, text: string): Promise<string> {
  return until(`"${text}" on line ${line}`, async () => {
    const drawn = await page
      .locator(".editor-group-container.active .view-lines")
      .evaluate((element) =>
        [...element.querySelectorAll<HTMLElement>(".view-line")]
          .toSorted((a, b) => a.offsetTop - b.offsetTop)
          .map((each) => each.textContent ?? ""),
      );
    return drawn[line - 1]?.trim() === text ? text : null;
  });
}
