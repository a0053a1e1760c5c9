import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOn, marksOf, openFile, undo } from "./editor.ts";
import { hoverPart, insist, runCommand, until, wordBox } from "./host/index.ts";
import type { Mark } from "./mark-messages.ts";
import { type Session, startSession, type Window } from "./session.ts";

const draft = ["Zorg investira 5 millions d’euros à Lyon.", "Amazon a promis 9 milliards d’euros."].join("\n\n");

const dataset = (amount: number, names: readonly string[] = ["Zorg"]): string =>
  JSON.stringify(
    {
      organisations: [{ id: "zorg", names }],
      claims: [
        {
          id: "zorg-2024/investment",
          kind: "investment",
          organisation: "zorg",
          announced: "2024-05-13",
          amount,
          currency: "EUR",
          evidence: [
            { source: { publisher: { name: "Le Journal" }, published: "2024-05-14", url: "https://example.org/" } },
          ],
        },
      ],
    },
    null,
    2,
  );

const broken = `{
  "organisations": [
    { "id": "later", "names": ["Zorg", "Later"] },
    { "id": "later", "names": ["Again"] },
    { "id": "nameless" }
  ],
  "claims": [
    { "id": "later/jobs", "kind": "jobs", "organisation": "unheard-of", "count": 3, "unit": "jobs" },
    { "id": "later/investment", "kind": "investment", "organisation": "later", "amount": "3 M€", "currency": "euro" }
  ]
}
`;

const hostile = JSON.stringify({
  organisations: [{ id: "__proto__", names: ["Evilcorp", "[x](command:evil)"] }],
  claims: [
    {
      id: "constructor",
      kind: "investment",
      organisation: "__proto__",
      amount: 1,
      currency: "EUR",
      evidence: [
        {
          source: { publisher: { name: "<img src=x> [a](command:workbench.action.quit) $(bug)" } },
          figure: "**[3](command:x)** <b>",
        },
      ],
    },
  ],
});

let spaces = 0;
let session: Session;
let window: Window;
beforeAll(async () => {
  session = await startSession({
    builtins: ["markdown-basics", "json"],
    settings: { "choosefr.datasets": ["ours.choosefr.json", "later.choosefr.json", "hostile.json", "missing.json"] },
  });
  window = await session.open(
    {
      "draft.md": draft,
      "ours.choosefr.json": dataset(3_000_000),
      "later.choosefr.json": broken,
      "hostile.json": hostile,
      "evil.md": "Evilcorp investira.",
    },
    "en",
  );
});
afterAll(async () => {
  await session.close();
});

/** The marks of a file, as soon as they are so. */
async function untilMarked(path: string, isSo: (marks: readonly Mark[]) => boolean): Promise<readonly Mark[]> {
  return until(`other marks in ${path}`, async () => {
    const marks = session.marks.findLast((message) => message.path.endsWith(path))?.marks;
    return marks !== undefined && isSo(marks) ? marks : null;
  });
}

describe("the datasets that are set", () => {
  it("judge texts, beside the record", async () => {
    await untilMarked("draft.md", (marks) => marks.length === 2);
    expect(await marksOf(session.marks, "draft.md", draft)).toEqual([
      ["5 millions d’euros", "information"],
      ["9 milliards d’euros", "information"],
    ]);
  });

  it("give a name a card of their own", async () => {
    const part = await hoverPart(window.page, "Zorg", { containing: "€3" });
    expect(await part.innerText()).toMatch(
      /^Zorg\n+€3\s?million · 13 May 2024\n+Source: Le Journal, 14 May 2024\n+From ours\.choosefr\.json$/u,
    );
  });

  it("offer their facts where facts are inserted", async () => {
    const { page } = window;
    await runCommand(page, "choosefr: Insert a Fact");
    await page.locator(".quick-input-widget:visible .quick-input-title", { hasText: "Insert a fact" }).waitFor();
    await page.locator(".quick-input-widget:visible .quick-input-box input").first().fill("zorg");
    const row = page.locator(".quick-input-list .monaco-list-row").first();
    // In the language of the document.
    await row.filter({ hasText: "Zorg · 13 mai 2024" }).waitFor();
    expect((await row.innerText()).replaceAll("\u00a0", " ")).toMatch(
      /^3 millions d’euros · d’après ours\.choosefr\.json/u,
    );
    await page.keyboard.press("Escape");
  });

  it("are read again when a file changes", async () => {
    const isSeen = await insist(
      "one mark",
      // The editor hears of files only once it has begun to watch them.
      async () =>
        writeFileSync(join(window.folder, "ours.choosefr.json"), `${dataset(5_000_000)}${" ".repeat((spaces += 1))}`),
      async () => {
        const marks = session.marks.findLast(({ path }) => path.endsWith("draft.md"))?.marks;
        return marks?.length === 1 ? true : null;
      },
    );
    expect(isSeen).toBe(true);
  });

  it("count as they are written, before they are saved", async () => {
    const { page } = window;
    await openFile(page, "ours.choosefr.json", "JSON");
    await writeOver(page, "5000000", "7000000");
    await untilMarked("draft.md", (marks) => marks.length === 2);
    // While it is no JSON, what it said last counts.
    await writeOver(page, "7000000", "}");
    await untilMarked("ours.choosefr.json", (marks) =>
      marks.some(({ message }) => message.startsWith("This is not JSON")),
    );
    expect(session.marks.findLast(({ path }) => path.endsWith("draft.md"))?.marks).toHaveLength(2);
    await undo(page);
    await untilMarked("ours.choosefr.json", (marks) => marks.length === 0);
    await page.keyboard.press("Control+S");
    await page.locator(".tabs-container .tab.active:not(.dirty)").waitFor();
  });

  it("have what is wrong in them marked, in words", async () => {
    await openFile(window.page, "later.choosefr.json", "JSON");
    const marks = await untilMarked("later.choosefr.json", (all) => all.length >= 6);
    expect(marks.map(({ startLineNumber, severity, message }) => [startLineNumber, severity, message])).toEqual([
      [4, 4, "“later” is the id of an earlier entry, which counts; this one is passed over."],
      [5, 4, "“names” is missing: without it this entry is passed over."],
      [9, 4, "Expected here: a number or null."],
      [9, 4, expect.stringMatching(/^Expected one of: EUR, USD/u)],
      [3, 1, "The name “Zorg” is already given by ours.choosefr.json, which comes first."],
      [8, 4, "No dataset and no record knows an organisation “unheard-of”: no text is judged by this."],
    ]);
  });

  it("do nothing but show text, whatever is in them", async () => {
    await openFile(window.page, "evil.md", "Markdown");
    const hover = await answerOn(window.page, session.answers, "Evilcorp investira.", "Evilcorp");
    const [card] = hover?.contents ?? [];
    expect(card?.supportHtml).not.toBe(true);
    expect(card?.value.replaceAll(/\\./gu, "")).not.toMatch(/[[\]<>$]/u);
    const part = await hoverPart(window.page, "Evilcorp", { containing: "Evilcorp" });
    expect(await part.locator("a, img, b, .codicon").count()).toBe(0);
  });

  it("stop to count when they are deleted, though a tab still shows them", async () => {
    const { page, folder } = window;
    await openFile(page, "draft.md", "Markdown");
    await untilMarked("draft.md", (marks) => marks.length === 2);
    const tab = page.locator('.tabs-container .tab[data-resource-name="ours.choosefr.json"]');
    expect(await tab.count()).toBe(1);
    rmSync(join(folder, "ours.choosefr.json"));
    const marks = await untilMarked("draft.md", ({ length }) => length === 1);
    expect([marks.length, await tab.count()]).toEqual([1, 1]);
  });

  it("leave nothing behind when they go", async () => {
    await openFile(window.page, "evil.md", "Markdown");
    rmSync(join(window.folder, "hostile.json"));
    const hover = await until("silence", async () => {
      const answer = await answerOn(window.page, session.answers, "Evilcorp investira.", "Evilcorp");
      return answer === null ? "silence" : null;
    });
    expect(hover).toBe("silence");
  });
});

async function writeOver(page: Page, word: string, text: string): Promise<void> {
  const { x, y, width, height } = await wordBox(page, word);
  await page.mouse.dblclick(x + width / 2, y + height / 2);
  const selected = `(${word.length} selected)`;
  await page.locator(String.raw`#status\.editor\.selection`, { hasText: selected }).waitFor();
  await page.keyboard.type(text);
}
