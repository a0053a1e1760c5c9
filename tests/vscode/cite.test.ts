import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyFix, linkWords, openFile, undo } from "./editor.ts";
import { hoverPart, insist, runCommand, until, wordBox } from "./host/index.ts";
import { type Session, startSession, type Window } from "./session.ts";

const sentence = "Microsoft investira 4 milliards d’euros en France d’ici 2027.";
const files = {
  "note.md": `${sentence}\n`,
  "thèse.tex": `\\addbibresource{refs.bib}\n\n${sentence}\n`,
  "refs.bib": "@book{autre,\n  title = {Autre},\n}\n",
  "page.html": `<p>${sentence}</p>\n`,
  "note.txt": `${sentence}\n`,
  "faux.tex": "\\addbibresource{faux.bib}\n\nMicrosoft investira 6 milliards d’euros en France.\n",
  "faux.bib": "",
  "faux.html": "<p>Microsoft investira 6 milliards d’euros en France.</p>\n",
  "pandoc.md": `Déjà dit [@autre].\n\n${sentence}\n`,
};
const figure = "4 milliards d’euros";

let session: Session;
let window: Window;
let page: Page;
beforeAll(async () => {
  session = await startSession({
    builtins: ["markdown-basics", "latex", "html"],
    settings: { "[markdown]": { "editor.wordWrap": "off" } },
  });
  window = await session.open(files, "fr");
  ({ page } = window);
});
afterAll(async () => {
  await session.close();
});

describe("citing the source of a figure, by a key", () => {
  it("asks once in Markdown, footnotes first, and one undo takes all back", async () => {
    await openFile(page, "note.md", "Markdown");
    await pressOn(figure);
    const first = page.locator(".quick-input-list .monaco-list-row.focused");
    await first.filter({ hasText: "Note de bas de page" }).waitFor();
    await page.keyboard.press("Enter");
    await lineWith(`${figure}[^1] en France`);
    await lineWith("[^1]: ");
    expect(await drawnLines()).toEqual([
      sentence.replace(figure, `${figure}[^1]`),
      "",
      expect.stringMatching(/^\[\^1\]: .*Business France, 13 juin 2024, <https:\/\/.*>$/u),
      "",
    ]);
    await undo(page);
    await lineWith(`${figure} en France`);
    expect(await drawnLines()).toEqual([sentence, ""]);
  });

  it("remembers the style, and keeps one note for one source", async () => {
    await pressOn(figure);
    await lineWith(`${figure}[^1] en France`);
    await pressOn(figure);
    await lineWith(`${figure}[^1][^1] en France`);
    expect((await drawnLines()).filter((line) => line.startsWith("[^"))).toHaveLength(1);
  });

  it("puts the entry into the bibliography that a LaTeX document names, once", async () => {
    await openFile(page, "thèse.tex", "LaTeX");
    await pressOn(figure);
    await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "LaTeX" }).waitFor();
    await page.keyboard.press("Enter");
    await lineWith(`${figure}~\\cite{`);
    const key = await keyIn(/\\cite\{(?<key>[\w-]+)\}/u);
    await openFile(page, "refs.bib", "BibTeX");
    await lineWith(`@online{${key},`);
    expect((await drawnLines()).slice(0, 5)).toEqual([
      "@book{autre,",
      "  title = {Autre},",
      "}",
      "",
      `@online{${key},`,
    ]);

    await openFile(page, "thèse.tex", "LaTeX");
    await pressOn(figure);
    await lineWith(`${figure}~\\cite{${key}}~\\cite{${key}}`);
    await openFile(page, "refs.bib", "BibTeX");
    expect((await drawnLines()).filter((line) => line.startsWith("@online"))).toHaveLength(1);
  });

  it("takes document and bibliography back in one undo", async () => {
    await openFile(page, "thèse.tex", "LaTeX");
    await focusOn(figure);
    await undo(page);
    await until("one citation", async () => ((await drawnLines())[2]?.match(/cite/gu)?.length === 1 ? true : null));
    await undo(page);
    await lineWith(`${figure} en France`);
    await openFile(page, "refs.bib", "BibTeX");
    const before = ["@book{autre,", "  title = {Autre},", "}", ""];
    await until("the bibliography as it was", async () =>
      (await drawnLines()).join("\n") === before.join("\n") ? true : null,
    );
    expect(await drawnLines()).toEqual(before);
  });

  it("links in HTML", async () => {
    await openFile(page, "page.html", "HTML");
    await pressOn(figure);
    await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "Lien HTML" }).waitFor();
    await page.keyboard.press("Enter");
    await lineWith(`${figure} (<a href="https://`);
    expect(await lineWith("Business France, 13 juin 2024</a>) en France")).toBe(1);
  });

  it("names the source in plain text", async () => {
    await openFile(page, "note.txt", "Plain Text");
    await pressOn(figure);
    await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "Texte" }).waitFor();
    await page.keyboard.press("Enter");
    expect(await lineWith(`${figure} (Business France, 13 juin 2024, https://`)).toBe(1);
  });

  it("makes a list of sources for a document that cites keys", async () => {
    await openFile(page, "pandoc.md", "Markdown");
    await focusOn(figure);
    await runCommand(page, "choosefr: Citer une source dans un autre style…");
    await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "CSL" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "Créer references.json" }).waitFor();
    await page.keyboard.press("Enter");
    await lineWith(`${figure} [@`);
    const key = await keyIn(/France \[@(?<key>[\w-]+)\]|euros \[@(?<own>[\w-]+)\]/u);
    const list = join(window.folder, "references.json");
    // A file is empty for a moment while it is written.
    const written = await until("the list of sources", async () =>
      existsSync(list) ? readFileSync(list, "utf8") || null : null,
    );
    expect(JSON.parse(written)).toEqual([expect.objectContaining({ id: key })]);
  });
});

describe("citing a source of a name", () => {
  it("asks which, the best first", async () => {
    await openFile(page, "note.txt", "Plain Text");
    await pressOn("Microsoft");
    const rows = page.locator(".quick-input-list .monaco-list-row");
    await page.locator(".quick-input-list .monaco-list-row.focused").first().waitFor();
    expect(await rows.count()).toBeGreaterThan(3);
    expect(await rows.first().innerText()).toContain("Business France");
    await page.keyboard.press("Enter");
    await lineWith("Microsoft (Business France, 13 juin 2024, https://");
    await undo(page);
    await lineWith("Microsoft investira");
  });

  it("says so where there is none", async () => {
    const words = page.locator(".statusbar-item", { hasText: "Il n’y a ni nom ni chiffre connu sous le curseur." });
    await insist(
      "that nothing is known there",
      () => pressOn("investira"),
      async () => ((await words.count()) === 1 ? true : null),
    );
    expect(await words.count()).toBe(1);
  });
});

describe("“Citer” in a hover", () => {
  const follow = async (link: string): Promise<void> => {
    const part = await hoverPart(page, "Microsoft", { containing: linkWords.fr.facts });
    await part.locator("a", { hasText: link }).click();
  };
  /** What is on the clipboard, once it is what is awaited. */
  const copied = (awaited: RegExp): Promise<string> =>
    until(`${String(awaited)} on the clipboard`, async () => {
      const text = await page.evaluate(() => navigator.clipboard.readText());
      return awaited.test(text) ? text : null;
    });

  it("cites behind the name that the cursor is on", async () => {
    await openFile(page, "note.txt", "Plain Text");
    await focusOn("Microsoft");
    await follow(linkWords.fr.cite);
    await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "Business France" }).waitFor();
    await page.keyboard.press("Enter");
    expect(await lineWith("Microsoft (Business France, 13 juin 2024, https://")).toBe(1);
    await undo(page);
    await lineWith("Microsoft investira");
  });

  it("copies a reference in the remembered style where it is on another", async () => {
    await focusOn("investira");
    await follow(linkWords.fr.cite);
    await page.locator(".statusbar-item", { hasText: "Référence copiée." }).waitFor();
    expect(await copied(/^«/u)).toMatch(/^«\u00a0.+\u00a0», .+, https:\/\/\S+$/u);
  });

  it("copies one in another style from “Plus…”", async () => {
    await focusOn("investira");
    await follow(linkWords.fr.more);
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "Citer dans un autre style…" }).click();
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "LaTeX" }).click();
    expect(await copied(/^@online/u)).toMatch(/^@online\{[\w-]+,\n {2}title = /u);
  });
});

describe("a quick fix", () => {
  it("cites by key where the document does, and puts the entry into its bibliography", async () => {
    await openFile(page, "faux.tex", "LaTeX");
    await page.locator(".squiggly-info").first().waitFor();
    await applyFix(page, "6 milliards d’euros", "Remplacer par «");
    await lineWith("4~milliards d’euros~\\cite{");
    const key = await keyIn(/\\cite\{(?<key>[\w-]+)\}/u);
    await openFile(page, "faux.bib", "BibTeX");
    expect(await lineWith(`@online{${key},`)).toBe(1);
  });

  it("links in HTML, and leaves the figure where only its source is wanted", async () => {
    await openFile(page, "faux.html", "HTML");
    await page.locator(".squiggly-info").first().waitFor();
    await applyFix(page, "6 milliards d’euros", "Ajouter la source");
    await lineWith("6 milliards d’euros (4\u00a0milliards d’euros selon <a href=");
    expect(await lineWith("</a>) en France")).toBe(1);
  });
});

/** Puts the cursor into a word. An editor that is shown again goes back to where it was left, even after a first click. */
async function focusOn(word: string): Promise<void> {
  const { x, y, width, height } = await wordBox(page, word);
  const cursor = page.locator(".editor-group-container.active .cursors-layer .cursor").first();
  await insist(
    `the cursor in “${word}”`,
    () => page.mouse.click(x + width / 2, y + height / 2),
    async () => {
      const at = await cursor.evaluate((element) => element.getBoundingClientRect());
      const isThere = at.x >= x && at.x <= x + width && at.y < y + height && at.y + at.height > y;
      return isThere ? true : null;
    },
  );
}

async function pressOn(word: string): Promise<void> {
  await focusOn(word);
  await page.keyboard.press("Control+Alt+C");
}

/** Waits for a line that holds a text, and gives how many do. */
async function lineWith(text: string): Promise<number> {
  const lines = page.locator(".editor-group-container.active .view-line", { hasText: text });
  await lines.first().waitFor();
  return lines.count();
}

/** The lines of the active editor, top to bottom. */
async function drawnLines(): Promise<readonly string[]> {
  return page
    .locator(".editor-group-container.active .view-lines")
    .evaluate((element) =>
      [...element.querySelectorAll<HTMLElement>(".view-line")]
        .toSorted((a, b) => a.offsetTop - b.offsetTop)
        .map((line) => (line.textContent ?? "").replaceAll("\u00a0", " ")),
    );
}

async function keyIn(pattern: RegExp): Promise<string> {
  return until(`a key like ${String(pattern)}`, async () => {
    const { key, own } = pattern.exec((await drawnLines()).join("\n"))?.groups ?? {};
    return key ?? own ?? null;
  });
}
