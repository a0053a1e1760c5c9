import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFile } from "./editor.ts";
import { runCommand, until } from "./host/index.ts";
import { type Session, startSession, type Window } from "./session.ts";

const text = "Microsoft will invest €6 billion in France.";

let session: Session;
let window: Window;
beforeAll(async () => {
  session = await startSession({ builtins: ["markdown-basics"] });
  window = await session.open({
    "now.md": text,
    "then.md": `---\nchoosefr-as-of: 2023-01-01\n---\n\n${text}`,
  });
});
afterAll(async () => {
  await session.close();
});

/** Waits until so many figures of a file are marked. */
async function untilMarked(path: string, count: number): Promise<number> {
  return until(`${count} marks in ${path}`, async () => {
    const marks = session.marks.findLast((message) => message.path.endsWith(path))?.marks;
    return marks?.length === count ? count : null;
  });
}

/** Asks for the command and waits for its question. */
async function askForDay(): Promise<Locator> {
  const { page } = window;
  await runCommand(page, "choosefr: Check Figures as Known on a Day");
  const input = page.locator(".quick-input-widget:visible .quick-input-box input").first();
  await page.locator(".quick-input-widget:visible .quick-input-title", { hasText: "known on a day" }).waitFor();
  return input;
}

async function answer(input: Locator, day: string): Promise<void> {
  await input.fill(day);
  await window.page.keyboard.press("Enter");
  await input.waitFor({ state: "hidden" });
}

describe("checking by what was known on a day", () => {
  it("is by all that is known unless the document or the setting says otherwise", async () => {
    expect(await untilMarked("now.md", 1)).toBe(1);
    await openFile(window.page, "then.md", "Markdown");
    expect(await untilMarked("then.md", 0)).toBe(0);
    await openFile(window.page, "now.md", "Markdown");
  });

  it("is set by a command that takes only days", async () => {
    const input = await askForDay();
    await input.fill("last spring");
    const message = window.page.locator(".quick-input-widget:visible .quick-input-message", {
      hasText: "Give a day like 2024-05-13",
    });
    await message.waitFor();
    await answer(input, "2023-01");
    expect(await untilMarked("now.md", 0)).toBe(0);
    const settings = readFileSync(join(window.folder, ".vscode", "settings.json"), "utf8");
    expect(JSON.parse(settings)).toEqual({ "choosefr.check.asOf": "2023-01" });
  });

  it("is shown in the language status", async () => {
    const status = window.page.locator(String.raw`#status\.languageStatus`);
    const told = await until("the day in the status", async () => {
      const label = (await status.getAttribute("aria-label")) ?? "";
      return label.includes("1 known figure, as known on January 2023") ? label : null;
    });
    expect(told).toContain("1 known figure, as known on January 2023");
  });

  it("ends with today", async () => {
    await answer(await askForDay(), "today");
    expect(await untilMarked("now.md", 1)).toBe(1);
  });
});
