import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOn, cardOn, followLink, linkWords, openFile } from "./editor.ts";
import { notification, runCommand, until } from "./host/index.ts";
import { draft } from "./prose.ts";
import { type Session, startSession, type Window } from "./session.ts";

const words = linkWords.en;
const line = "L’investissement";
const settings = { "[plaintext]": { "choosefr.hover.enable": false } };

let session: Session;
beforeAll(async () => {
  session = await startSession({ builtins: ["markdown-language-features"] });
});
afterAll(async () => {
  await session.close();
});

describe("the links of a card", () => {
  let window: Window;
  beforeAll(async () => {
    window = await session.open({
      "brouillon.md": draft,
      "brouillon.txt": draft,
      ".vscode/settings.json": JSON.stringify(settings),
    });
  });
  afterAll(async () => {
    await window.close();
  });

  it("says on a link what it does, not its address", async () => {
    await cardOn(window.page, "Amazon", line);
    const titles = await window.page
      .locator(".monaco-hover:not(.hidden) a[data-href^='command:']")
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute("title")));
    expect(titles).toEqual([
      "Open the page of all facts and their sources",
      "Cite a source here or, without the cursor on the name, copy a reference",
      "Quiz yourself, cite in another form, show nothing any more",
    ]);
  });

  it("“Cite” puts a reference to the first source on the clipboard", async () => {
    await followLink(window.page, words.cite, "Amazon", line);
    await window.page.locator(".statusbar-item", { hasText: "Citation copied." }).waitFor();
    const copied = await until("a reference on the clipboard", async () =>
      window.page.evaluate(async () => (await navigator.clipboard.readText()) || null),
    );
    expect(copied).toBe(
      "[Alouette, 19 May 2025](<https://www.alouette.fr/amp/1500-cdi-a-la-cle-amazon-investit-dans-le-centre-val-de-loire>)",
    );
  });

  it("“Don’t show this name” silences the name, and “Undo” brings it back", async () => {
    const { page, folder } = window;
    await followLink(page, words.more, "Amazon", line);
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "Don’t show “Amazon” any more" }).click();
    await notification(page, "Nothing will be shown on “Amazon” any more.").waitFor();
    expect(readSettings(folder)).toEqual({ ...settings, "choosefr.exclude.names": ["Amazon"] });
    await untilSilent(page, "Amazon", line);
    expect(await cardOn(page, "Microsoft", "Microsoft")).toContain("Microsoft");

    // Pointing at words has put the message away.
    await runCommand(page, "Notifications: Show Notifications");
    await page.locator(".notifications-center .monaco-button", { hasText: "Undo" }).click();
    expect(await cardOn(page, "Amazon", line)).toMatch(/^Amazon · United States/u);
    expect(readSettings(folder)).toEqual(settings);
  });

  it("“All facts” opens the page of the name, as a reader sees Markdown", async () => {
    await followLink(window.page, words.facts, "Amazon", line);
    await window.page.locator(".tabs-container .tab.active", { hasText: "amazon" }).waitFor();
    const preview = window.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
    await preview.locator("h1").waitFor();
    expect(await preview.locator("h1").allInnerTexts()).toEqual(["Amazon"]);
    expect(await preview.locator("h2").allInnerTexts()).toContain("Logistics network and cloud infrastructure");
    expect(await preview.locator("li", { hasText: "1,2\u00a0milliard\u00a0d’euros" }).first().innerText()).toMatch(
      /^€1\.2\u00a0billion \(“1,2\u00a0milliard\u00a0d’euros”\) · preferred: most independent sources \[[\d–, ]+\]$/u,
    );
    expect(await preview.locator("ol a").count()).toBeGreaterThan(10);
  });

  it("the palette opens the page of a name that is chosen", async () => {
    await runCommand(window.page, "choosefr: Show All Facts");
    await window.page.getByPlaceholder("Facts on which name?").fill("Choose France");
    await window.page.locator(".quick-input-list .monaco-list-row", { hasText: "Choose France" }).first().click();
    const tab = window.page.locator(".tabs-container .tab.active", { hasText: "choose-france" });
    await tab.waitFor();
    expect(await tab.count()).toBe(1);
  });

  it("a setting switches the hover off for one language mode", async () => {
    await openFile(window.page, "brouillon.txt", "Plain Text");
    expect(await answerOn(window.page, session.answers, draft, "Amazon", line)).toBeNull();
    await openFile(window.page, "brouillon.md", "Markdown");
    expect(await cardOn(window.page, "Amazon", line)).toMatch(/^Amazon · United States/u);
  });

  it("a setting switches the hover off altogether", async () => {
    const { page } = window;
    await openFile(page, "settings.json", "");
    await page.locator(".editor-group-container.active .view-line", { hasText: "plaintext" }).first().click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText('{ "choosefr.hover.enable": false }');
    await page.keyboard.press("Control+S");
    await openFile(page, "brouillon.md", "Markdown");
    await untilSilent(page, "Amazon", line);
    expect(await answerOn(page, session.answers, draft, "Microsoft")).toBeNull();
    expect(await answerOn(page, session.answers, draft, "Choose France")).toBeNull();
  });
});

async function untilSilent(page: Page, word: string, inLine: string): Promise<void> {
  await until(`silence on "${word}"`, async () =>
    (await answerOn(page, session.answers, draft, word, inLine)) === null ? true : null,
  );
}

function readSettings(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, ".vscode", "settings.json"), "utf8"));
}
