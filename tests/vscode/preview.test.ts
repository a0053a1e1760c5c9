import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand, until } from "./host/index.ts";
import { type Session, startSession, type Window } from "./session.ts";

const text = [
  "# Amazon en France",
  "L’usine d’Amazon, loin de la forêt amazonienne. `Microsoft`, https://microsoft.com et [Sanofi](https://sanofi.fr).",
  "[Plus bas](#amazon-en-france)",
].join("\n\n");

let session: Session;
let window: Window;
beforeAll(async () => {
  session = await startSession({ builtins: ["markdown-language-features"] });
  window = await session.open({ "brouillon.md": text, ".vscode/settings.json": "{}" }, "fr");
  await runCommand(window.page, "Markdown: Open Preview");
});
afterAll(async () => {
  await session.close();
});

const preview = (page: Page): FrameLocator => page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");

describe("the preview of a document", () => {
  it("marks the names in its prose and nothing else, once the facts are read", async () => {
    const names = preview(window.page).locator(".choosefr-name");
    await names.first().waitFor();
    const shown = await names.evaluateAll((elements) => elements.map((element) => element.firstChild?.textContent));
    expect(shown).toEqual(["Amazon", "Amazon", "Sanofi"]);
  });

  it("shows the facts on a name that is pointed at, as the hover's first view tells them", async () => {
    const name = preview(window.page).locator("p .choosefr-name", { hasText: "Amazon" }).first();
    await name.hover();
    const facts = name.locator(".choosefr-facts");
    await facts.waitFor({ state: "visible" });
    const lines = (await facts.innerText()).split("\n");
    expect(lines[0]).toBe("Amazon · États-Unis");
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(lines.join(" ")).not.toMatch(/\*\*|\]\(|https?:/u);
  });

  it("shows them to whoever comes by keyboard, and describes the name by them", async () => {
    const name = preview(window.page).locator("p .choosefr-name", { hasText: "Amazon" }).first();
    await name.focus();
    await name.locator(".choosefr-facts").waitFor({ state: "visible" });
    const id = await name.locator(".choosefr-facts").getAttribute("id");
    expect([await name.getAttribute("aria-describedby"), await name.getAttribute("tabindex")]).toEqual([id, "0"]);
  });

  it("leaves the addresses of headings as they are", async () => {
    expect(await preview(window.page).locator("h1").getAttribute("id")).toBe("amazon-en-france");
  });

  it("marks nothing where the facts are switched off", async () => {
    const { page, folder } = window;
    writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify({ "choosefr.enable": false }));
    expect(
      await until("a preview without names", async () =>
        (await preview(page).locator("h1").count()) === 1 &&
        (await preview(page).locator(".choosefr-name").count()) === 0
          ? true
          : null,
      ),
    ).toBe(true);
  });
});
