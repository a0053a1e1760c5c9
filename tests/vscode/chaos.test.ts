import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFile, openTab } from "./editor.ts";
import { runCommand, until, wordBox } from "./host/index.ts";
import { type Session, startSession, type Window } from "./session.ts";

const line = "Microsoft investira 6 milliards d’euros en France.";
const binary = String.fromCodePoint(...Array.from({ length: 20_000 }, (_, place) => (place * 7919) % 256));

/** What names the extension, and not a folder of that name. */
const OURS = /choosefr\.choosefr-vscode|command '?choosefr\./u;

let session: Session;
let window: Window;
const said: string[] = [];
beforeAll(async () => {
  session = await startSession({
    builtins: ["markdown-basics", "json"],
    settings: {
      "choosefr.enable": "perhaps",
      "choosefr.check.contradictions": 3,
      "choosefr.check.asOf": ["yesterday"],
      "choosefr.exclude.names": "Amazon",
      "choosefr.exclude.files": [4, "[", "{"],
      "choosefr.datasets": ["broken.json", 3, "", "../../nowhere.json", "https://example.org/x.json", "folder"],
    },
  });
  window = await session.open({
    "draft.md": `${line}\n`,
    "long.md": `${"Une ligne sans rien.\n".repeat(99_999)}${line}\n`,
    "wide.md": `${"Amazon ".repeat(60_000)}\n`,
    "broken.json": '{"organisations": [{"id": 3,',
    "folder/x.md": "x",
  });
  window.page.on("console", (message) => {
    if (OURS.test(message.text())) said.push(message.text());
  });
});
afterAll(async () => {
  await session.close();
});

/** Waits until so many figures of a file of the first window are marked. */
async function marksIn(name: string, count: number): Promise<number> {
  const path = join(window.folder, name);
  return until(`${count} marks in ${name}`, async () => {
    const marks = session.marks.findLast((message) => message.path === path)?.marks;
    return marks?.length === count ? count : null;
  });
}

/** How many messages of ours a window shows. */
async function toastsIn({ page }: Window): Promise<number> {
  return page.locator(".notifications-toasts .notification-list-item-message", { hasText: /choosefr/iu }).count();
}

describe("whatever happens", () => {
  it("broken settings and datasets count as not set", async () => {
    expect(await marksIn("draft.md", 1)).toBe(1);
  });

  it("a file of 100,000 lines is checked to its end", async () => {
    await openFile(window.page, "long.md", "Markdown");
    expect(await marksIn("long.md", 1)).toBe(1);
  });

  it("a line of 400,000 characters does no harm", async () => {
    await openFile(window.page, "wide.md", "Markdown");
    await openFile(window.page, "draft.md", "Markdown");
    expect(await marksIn("draft.md", 1)).toBe(1);
  });

  it("nor does a file of no text", async () => {
    const other = await session.open({ "draft.md": `${line}\n`, "binary.md": binary });
    await openTab(other.page, "binary.md");
    expect(await toastsIn(other)).toBe(0);
    await other.close();
  });

  it("no sign is lost that is typed while a text is checked", async () => {
    const { page } = window;
    const { x, y, height } = await wordBox(page, "Microsoft");
    await page.mouse.click(x, y + height / 2);
    await page.keyboard.press("Control+Home");
    const typed = "Bonjour et merci. ".repeat(12);
    await page.keyboard.type(typed);
    await page.keyboard.press("Control+S");
    const whole = `${typed}${line}\n`;
    // A file is empty for a moment while it is written.
    const saved = await until("the saved text", async () => {
      const text = readFileSync(join(window.folder, "draft.md"), "utf8");
      return text.length < whole.length ? null : text;
    });
    expect(saved).toBe(whole);
    expect(await marksIn("draft.md", 1)).toBe(1);
  });

  it("closing while checking, and a second window on the same folder, disturb nobody", async () => {
    await openFile(window.page, "long.md", "Markdown");
    await runCommand(window.page, "View: Close Editor");
    await window.page.locator('.tabs-container .tab[data-resource-name="long.md"]').waitFor({ state: "detached" });
    const seen = session.marks.length;
    const other = await session.open({ "draft.md": `${line}\n\n${line}\n` }, "fr");
    await until("marks in the other window", async () =>
      session.marks.slice(seen).some(({ marks }) => marks.length === 2) ? true : null,
    );
    writeFileSync(join(window.folder, "broken.json"), "[]");
    await other.close();
    await openFile(window.page, "draft.md", "Markdown");
    expect(await marksIn("draft.md", 1)).toBe(1);
  });

  it("nobody is told of it, and no console is filled", async () => {
    expect(await toastsIn(window)).toBe(0);
    expect(said).toEqual([]);
  });
});
