import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFile } from "./editor.ts";
import { insist, runCommand, until } from "./host/index.ts";
import { type Session, startSession, type Window } from "./session.ts";

const text = [
  "Choose France 2024 : 56 projets, 15 milliards d’euros.",
  "Microsoft investira 6 milliards d’euros en France d’ici 2027.",
  "Amazon a promis plus de 1,2 milliard d’euros.",
].join("\n\n");

let session: Session;
let window: Window;
beforeAll(async () => {
  session = await startSession({ builtins: ["markdown-basics", "typescript-basics", "json"] });
  const files = {
    "brouillon.md": text,
    "vide.md": "Rien à voir ici.\n",
    "plan.ts": "// Amazon\n",
    "long.md": `Amazon investit.\n\n${"Une ligne sans nom.\n\n".repeat(110_000)}`,
  };
  window = await session.open(files, "fr");
  await runCommand(window.page, "Explorer: Focus on Faits dans ce document View");
  // The files give way, so that every row is drawn.
  await window.page.locator(".explorer-viewlet .pane-header").first().click();
});
afterAll(async () => {
  await session.close();
});

/** The pane of the view. */
function pane(page: Page): Locator {
  return page.locator(".pane", { has: page.locator(".pane-header", { hasText: "Faits dans ce document" }) });
}

/** What each row of the view says to a screen reader, once they are as expected. */
async function untilRows(page: Page, expected: readonly string[]): Promise<readonly string[]> {
  let last: readonly string[] = [];
  const read = async (): Promise<readonly string[] | null> => {
    const labels = await pane(page)
      .locator(".monaco-list-row")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
    last = labels.map((label) => label.replaceAll("\u00a0", " "));
    return last.join("|") === expected.join("|") ? last : null;
  };
  return until(`the rows ${expected.join(" | ")}`, read).catch((error: unknown) => {
    throw new Error(`The rows were: ${last.join(" | ")}`, { cause: error });
  });
}

const all = [
  "Choose France, 1 mention, 2 chiffres",
  "56 projets, concorde, ligne 1",
  "15 milliards d’euros, concorde, ligne 1",
  "1 mention",
  "Microsoft, 1 mention, 1 chiffre",
  "6 milliards d’euros, contredit, ligne 3",
  "1 mention",
  "Amazon, 1 mention, 1 chiffre",
  "1,2 milliard d’euros, concorde, ligne 5",
  "1 mention",
];

describe("the facts in the active document", () => {
  it("stand below whom they are about, each with its verdict in words and its line", async () => {
    expect(await untilRows(window.page, all)).toEqual(all);
    const row = pane(window.page).locator(".monaco-list-row", { hasText: "6 milliards" });
    expect(await row.locator(".codicon-info").count()).toBe(1);
  });

  it("lead to their place in the document", async () => {
    const { page } = window;
    const status = page.locator(String.raw`#status\.editor\.selection`);
    const selected = await insist(
      "the figure selected",
      // The rows may be drawn anew beneath the pointer.
      async (timeout) => pane(page).locator(".monaco-list-row", { hasText: "6 milliards" }).click({ timeout }),
      async () => {
        const told = await status.innerText();
        return told.includes("selected") ? told : null;
      },
    );
    expect(selected).toBe("Ln 3, Col 40 (19 selected)");
  });

  it("follow what is written", async () => {
    const { page } = window;
    await runCommand(page, "View: Focus Active Editor Group");
    await page.locator(".editor-group-container.active .monaco-editor.focused").waitFor();
    await page.keyboard.insertText("4 milliards d’euros");
    const mended = all.map((row) => (row.startsWith("6 milliards") ? "4 milliards d’euros, concorde, ligne 3" : row));
    expect(await untilRows(page, mended)).toEqual(mended);
    await runCommand(page, "File: Revert File");
    await untilRows(page, all);
  });

  it("are exported as a new document, which is not checked again", async () => {
    const { page } = window;
    await runCommand(page, "choosefr: Exporter les faits de ce document");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "Markdown" }).first().click();
    await page.locator(".tabs-container .tab.active", { hasText: "Untitled" }).waitFor();
    const lines = page.locator(".editor-group-container.active .view-line");
    await lines.filter({ hasText: "## Microsoft" }).first().waitFor();
    expect(await lines.filter({ hasText: "contredit" }).count()).toBe(1);
    await until("the names in the exported document", async () => {
      const labels = await pane(page)
        .locator(".monaco-list-row")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
      return labels.length > 0 && !labels.some((label) => label.includes("contredit")) ? true : null;
    });
  });

  it("open the page of a name from its row", async () => {
    const { page } = window;
    await openFile(page, "brouillon.md", "Markdown");
    await untilRows(page, all);
    const row = pane(page).locator(".monaco-list-row", { hasText: "Microsoft" }).first();
    const tab = page.locator(`.tabs-container .tab.active[data-resource-name="microsoft.md"]`);
    await insist(
      "the page of Microsoft",
      async (timeout) => {
        await row.hover({ timeout });
        await row.locator(".action-label[aria-label^='Voir tous les faits']").click({ timeout });
      },
      async () => ((await tab.isVisible()) ? true : null),
    );
    expect(await tab.count()).toBe(1);
  });
});

describe("where there is nothing to show, the view says what to do", () => {
  const welcome = (page: Page, words: string): Locator =>
    pane(page).locator(".welcome-view-content", { hasText: words });

  it.each([
    ["vide.md", "Markdown", "ne nomme aucune organisation connue"],
    ["plan.ts", "TypeScript", "ne sont pas vérifiés"],
  ])("in %s", async (name, mode, words) => {
    await openFile(window.page, name, mode);
    await welcome(window.page, words).waitFor();
    expect(await pane(window.page).locator(".monaco-list-row").count()).toBe(0);
  });

  it("in a document that is very long, until it is asked for", async () => {
    const { page } = window;
    await openFile(page, "long.md", "Markdown");
    await welcome(page, "dépasse deux millions").waitFor();
    await pane(page).locator(".welcome-view-content .monaco-button", { hasText: "Lire ce document" }).click();
    expect(await untilRows(page, ["Amazon, 1 mention"])).toHaveLength(1);
  });

  it("where checking was stopped, until it is started again", async () => {
    const { page } = window;
    await openFile(page, "brouillon.md", "Markdown");
    await runCommand(page, "choosefr: Arrêter la vérification des chiffres");
    await welcome(page, "est arrêtée").waitFor();
    await pane(page).locator(".welcome-view-content .monaco-button", { hasText: "Reprendre" }).click();
    expect(await untilRows(page, all)).toEqual(all);
  });

  it("where no document is open", async () => {
    const { page } = window;
    await runCommand(page, "View: Close All Editors");
    // The exported document was never saved.
    const discard = page.locator(".monaco-dialog-box .monaco-button", { hasText: "Don't Save" });
    await discard.or(welcome(page, "Ouvrez un document")).first().waitFor();
    if ((await discard.count()) > 0) await discard.click();
    await welcome(page, "Ouvrez un document").waitFor();
    expect(await pane(page).locator(".monaco-list-row").count()).toBe(0);
  });
});
