import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyFix, cardOn, followLink, lineWith, linkWords, undo } from "./editor.ts";
import { insist, runCommand } from "./host/index.ts";
import { type Session, startSession, type Window } from "./session.ts";

const recruits = "Amazon recrute.";
const invests = "Microsoft investira 6 milliards d’euros en France d’ici 2027.";

let session: Session;
let window: Window;
beforeAll(async () => {
  session = await startSession({
    builtins: ["markdown-basics"],
    settings: { "remote.extensionKind": { "choosefr.choosefr-vscode": ["web"] } },
  });
  window = await session.open({ "brouillon.md": `${recruits}\n\n${invests}\n` }, "fr");
});
afterAll(async () => {
  await session.close();
});

// Between the window and this host nothing goes over the connection: what is drawn has to be read.
describe("in the worker of a browser, the extension", () => {
  it("marks a figure that contradicts the record", async () => {
    const marks = window.page.locator(".editor-group-container.active .squiggly-info");
    await marks.first().waitFor();
    expect(await marks.count()).toBe(1);
  });

  it("mends it, in one step that can be undone", async () => {
    const { page } = window;
    await applyFix(page, "6 milliards d’euros", "Remplacer par «");
    await lineWith(page, "4\u00a0milliards d’euros[^1] en France");
    await page.locator(".editor-group-container.active .squiggly-info").first().waitFor({ state: "detached" });
    await undo(page);
    await lineWith(page, "6 milliards d’euros en France");
    const marks = page.locator(".editor-group-container.active .squiggly-info");
    await marks.first().waitFor();
    expect(await marks.count()).toBe(1);
  });

  it("shows the card of a name", async () => {
    const card = await cardOn(window.page, "Amazon", recruits, "fr");
    expect(card).toMatch(/^Amazon · États-Unis\n/u);
    expect(card).toContain("1,2\u00a0milliard d’euros · 2024");
  });

  it("loads its other scripts when they are needed: a quiz, and the page of a name", async () => {
    const { page } = window;
    await runCommand(page, "choosefr: Se tester");
    const quiz = page.locator(".quick-input-widget:visible .quick-input-title");
    await quiz.waitFor();
    expect(await quiz.innerText()).toBe("Se tester");
    await page.keyboard.press("Escape");
    await followLink(page, linkWords.fr.facts, "Amazon", recruits, "fr");
    const tab = page.locator(".tabs-container .tab.active", { hasText: "amazon" });
    await tab.waitFor();
    await lineWith(page, "# Amazon");
  });

  it("is where the editor says that it runs, and nowhere else", async () => {
    await runCommand(window.page, "Developer: Show Running Extensions");
    const row = window.page.locator(".runtime-extensions-editor .monaco-list-row", { hasText: "choosefr" });
    const isTold = row.filter({ hasText: /web worker\s*Activation: \d/u });
    await insist(
      "the extension among those that run",
      // Only rows in sight are drawn, and their times come after their names.
      async (timeout) => {
        await window.page.locator(".runtime-extensions-editor").hover({ timeout });
        await window.page.mouse.wheel(0, 200);
      },
      async () => ((await isTold.count()) === 1 ? true : null),
    );
    expect(await row.innerText()).toMatch(/web worker\s+Activation: \d/u);
    expect(await row.count()).toBe(1);
    expect(session.answers).toEqual([]);
    expect(session.marks).toEqual([]);
  });
});
