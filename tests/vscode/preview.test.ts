import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insist, runCommand } from "./host/index.ts";
import { type Session, startSession, type Window } from "./session.ts";

const text = [
  "# Amazon en France",
  "L’usine d’Amazon, loin de la forêt amazonienne. `Microsoft`, https://microsoft.com et [Sanofi](https://sanofi.fr).",
  "Microsoft investira 6 milliards d’euros en France. Microsoft investira 5 milliards d’euros en France.",
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

/** Points at a mark until its facts are there, and gives them. */
async function factsOn(mark: Locator): Promise<Locator> {
  const facts = mark.locator(".choosefr-facts");
  await insist(
    "the facts on what is pointed at",
    async (timeout) => {
      // A preview that is drawn anew beneath the pointer hears nothing of it until it moves.
      await mark.hover({ timeout, position: { x: 2, y: 4 } });
      await mark.hover({ timeout });
    },
    async () => ((await facts.isVisible()) ? true : null),
  );
  return facts;
}

/** What is drawn of each, without the facts on it. */
async function textsOf(marks: Locator): Promise<readonly (string | null | undefined)[]> {
  return marks.evaluateAll((elements) => elements.map((element) => element.firstChild?.textContent));
}

describe("the preview of a document", () => {
  it("marks the names in its prose and nothing else, once the facts are read", async () => {
    const names = preview(window.page).locator(".choosefr-name");
    await names.first().waitFor();
    const shown = await names.evaluateAll((elements) => elements.map((element) => element.firstChild?.textContent));
    expect(shown).toEqual(["Amazon", "Amazon", "Sanofi", "Microsoft", "Microsoft"]);
  });

  it("shows the facts on a name that is pointed at, as the hover's first view tells them", async () => {
    const name = preview(window.page).locator("p .choosefr-name", { hasText: "Amazon" }).first();
    const facts = await factsOn(name);
    const lines = (await facts.innerText()).split("\n");
    expect(lines[0]).toBe("Amazon · États-Unis");
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(lines.join(" ")).not.toMatch(/\*\*|\]\(|https?:/u);
  });

  it("marks the figures that the editor marks, each by its verdict", async () => {
    const body = preview(window.page);
    await body.locator(".choosefr-contradicts").waitFor();
    expect(await textsOf(body.locator(".choosefr-contradicts"))).toEqual(["6 milliards d’euros"]);
    expect(await textsOf(body.locator(".choosefr-disagree"))).toEqual(["5 milliards d’euros"]);
    const wrong = body.locator(".choosefr-contradicts");
    expect(await (await factsOn(wrong)).innerText()).toMatch(
      /^Contredit\nMicrosoft\u00a0: aucune source ne donne «\s6\smilliards d’euros\s»/u,
    );
  });

  it("tells the facts beside what they are about", async () => {
    const name = preview(window.page).locator("p .choosefr-name", { hasText: "Amazon" }).first();
    const facts = await factsOn(name);
    const [line, told] = await Promise.all([name, facts].map(async (each) => each.boundingBox()));
    expect(Math.abs((told?.y ?? 0) - ((line?.y ?? 0) + (line?.height ?? 0)))).toBeLessThan(4);
    expect(told?.x ?? 0).toBeGreaterThanOrEqual(0);
  });

  it("shows them to whoever comes by keyboard, of one at a time, wherever the pointer is", async () => {
    const { page } = window;
    const body = preview(page);
    const pointed = body.locator("p .choosefr-name", { hasText: "Amazon" }).first();
    await factsOn(pointed);
    // Nothing marked has the focus yet: the first that Tab reaches stands in the heading.
    const focused = body.locator(".choosefr-mark:focus-visible");
    const told = focused.locator(".choosefr-facts");
    await insist(
      "the facts on what has the focus",
      () => page.keyboard.press("Tab"),
      async () => ((await told.isVisible()) ? true : null),
    );
    expect(await body.locator(".choosefr-facts:visible").count()).toBe(1);
    const id = await focused.locator(".choosefr-facts").getAttribute("id");
    expect([await focused.getAttribute("aria-describedby"), await focused.getAttribute("tabindex")]).toEqual([id, "0"]);
  });

  it("puts them away at a click", async () => {
    const body = preview(window.page);
    // What has the focus tells its facts over what stands below it.
    await body.locator("h1").click({ position: { x: 500, y: 5 } });
    const name = body.locator("p .choosefr-name", { hasText: "Amazon" }).first();
    await name.click();
    await name.locator(".choosefr-facts").waitFor({ state: "hidden" });
    expect(await body.locator(".choosefr-facts:visible").count()).toBe(0);
  });

  it("leaves the addresses of headings as they are", async () => {
    expect(await preview(window.page).locator("h1").getAttribute("id")).toBe("amazon-en-france");
  });

  it("marks nothing where the facts are switched off", async () => {
    const { page, folder } = window;
    const settings = join(folder, ".vscode", "settings.json");
    let spaces = 0;
    const isBare = await insist(
      "a preview without names",
      // The editor hears of files only once it has begun to watch them.
      async () => writeFileSync(settings, `{ "choosefr.enable": false }${" ".repeat((spaces += 1))}`),
      async () =>
        (await preview(page).locator("h1").count()) === 1 &&
        (await preview(page).locator(".choosefr-name").count()) === 0
          ? true
          : null,
    );
    expect(isBare).toBe(true);
  });
});
