import { text } from "node:stream/consumers";
import { createQuiz } from "@choosefr/quiz";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { kinds, questionOf, seed } from "./addresses.ts";
import { countRecords } from "./browser/database.ts";
import { blockStorage, fillStorage, phone, type Visitor, visit } from "./browser/visit.ts";
import { findAxeViolations } from "./judge/axe.ts";
import { findEnlargedFaults } from "./judge/enlarged.ts";
import { findLayoutFaults } from "./judge/layout.ts";
import { findSmallTargets } from "./judge/targets.ts";
import { plain } from "./plain.ts";
import { answerTo } from "./quiz/answer-to.ts";
import { backupOf, importFile } from "./quiz/backup-file.ts";
import { expectFocusKept } from "./quiz/expect-focus.ts";
import { answerAndGoOn, answerAnyhow } from "./quiz/play-to-the-end.ts";
import { openPlayable } from "./quiz/playable.ts";

const questions = createQuiz({ seed, locale: "en", length: 10 });
const past = questions.map((question, index) => ({
  question,
  answer: answerTo(question, index % 2 === 0),
  at: `2026-11-${index < 4 ? 20 : 21}T10:00:0${index}.000Z`,
}));

/** The numbers that the page of kept answers tells, by what they count. */
async function readNumbers(page: Page): Promise<Record<string, string>> {
  const facts = await page.locator("main dl > div").allInnerTexts();
  return Object.fromEntries(facts.map((fact) => [fact.split("\n")[0]!, /\d+/u.exec(fact)?.[0] ?? ""]));
}

async function answerOne(page: Page, path: string): Promise<void> {
  await openPlayable(page, path);
  await answerAndGoOn(page);
}

describe("the page of kept answers", () => {
  it("tells what is kept, in numbers and day by day, and is accessible", async () => {
    await visit({}, async (page) => {
      await page.goto("/en/progress");
      await page.getByText("Nothing is kept yet").waitFor();
      expect(await importFile(page, "en", backupOf(past))).toBe("10 answers added.");
      expect(await readNumbers(page)).toMatchObject({ Answers: "10", "Different questions": "10", "Days played": "2" });
      await page.getByText("Day by day").click();
      const rows = (await page.locator("main tbody tr").allInnerTexts()).map(plain);
      expect(rows).toEqual(["21 November 2026 3 of 6", "20 November 2026 2 of 4"]);
      expect(await findAxeViolations(page)).toEqual([]);
    });
  });

  it("fits a phone and text of twice the size, with all it can hold", async () => {
    await visit(phone, async (page) => {
      for (const lang of ["fr", "en"] as const) {
        await importFile(page, lang, backupOf(past));
        await page.locator("main summary").tap();
        await page.getByRole("main").getByRole("button").last().tap();
        expect(await findLayoutFaults(page)).toEqual([]);
        expect(await findSmallTargets(page)).toEqual([]);
        expect(await findEnlargedFaults(page)).toEqual([]);
      }
    });
  });

  it("counts the answer on the home page, and on the page of each kind of question", async () => {
    await visit({}, async (page) => {
      const paths = ["", ...kinds.map((kind) => `/question/${questionOf(kind, "en").id}`)];
      for (const [index, path] of paths.entries()) {
        await openPlayable(page, `/en${path}`);
        await answerAnyhow(page);
        // Nobody reads the verdict and leaves the page within the thousandths that keeping the answer takes.
        await expect.poll(() => countRecords(page, "answers")).toBe(index + 1);
      }
      await page.goto("/en/progress");
      await expect.poll(async () => (await readNumbers(page))["Answers"]).toBe(String(kinds.length + 1));
    });
  });

  it("counts each answer of a quiz, those to a question that comes back as well", async () => {
    await visit({}, async (page) => {
      await answerOne(page, `/fr/quiz?seed=${seed}`);
      await answerAndGoOn(page);
      await answerOne(page, `/fr/challenge?q=${questions[0]!.id}&seed=x`);
      await expect.poll(() => countRecords(page, "answers")).toBe(3);
      await page.goto("/fr/progress");
      await page.locator("main dl").waitFor();
      expect(await readNumbers(page)).toMatchObject({
        Réponses: "3",
        "Questions différentes": "2",
        "Jours joués": "1",
      });
    });
  });

  it("exports all, and what was exported is taken in elsewhere without a loss", async () => {
    let file = "";
    await visit({ acceptDownloads: true }, async (page) => {
      await importFile(page, "en", backupOf(past));
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Download my answers" }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^choosefr-answers-\d{4}-\d{2}-\d{2}\.json$/u);
      file = await text(await download.createReadStream());
      const { answers, ...head } = JSON.parse(file) as { answers: readonly unknown[] };
      expect(answers).toHaveLength(10);
      expect(head).toMatchObject({ format: "choosefr-answers", version: 1 });
    });
    await visit({}, async (page) => {
      await answerOne(page, `/en/quiz?seed=${seed}`);
      await expect.poll(() => countRecords(page, "answers")).toBe(1);
      expect(await importFile(page, "en", file)).toBe("10 answers added.");
      expect(await importFile(page, "en", file)).toBe("0 answers added. 10 were already here.");
      expect((await readNumbers(page))["Answers"]).toBe("11");
    });
  });

  it("brings all back from a file, after everything was deleted", async () => {
    await visit({ acceptDownloads: true }, async (page) => {
      await answerOne(page, `/fr/quiz?seed=${seed}`);
      await importFile(page, "fr", backupOf(past));
      const before = await readNumbers(page);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Télécharger mes réponses" }).click(),
      ]);
      const file = await text(await download.createReadStream());
      await page.getByRole("button", { name: "Tout effacer" }).click();
      await page.getByRole("button", { name: "Oui, effacer" }).click();
      await page.getByText("Rien n’est encore gardé").waitFor();
      expect(await importFile(page, "fr", file)).toBe("11 réponses ajoutées.");
      expect(await readNumbers(page)).toEqual(before);
      // The quiz that was begun goes on as well.
      await openPlayable(page, `/fr/quiz?seed=${seed}`);
      await expect.poll(async () => plain(await page.getByRole("main").innerText())).toContain("Question 2 sur 10");
    });
  });

  it.each([
    ["not JSON", "PK…", "not JSON: it begins with “PK…”"],
    ["another program's", '{"format":"anki"}', "“anki” instead of “choosefr-answers”"],
    ["a later version's", '{"format":"choosefr-answers","version":7}', "version “7”, and this page reads version 1"],
    ["without answers", '{"format":"choosefr-answers","version":1,"answers":null}', "it holds “null” there"],
  ])("refuses a file that is %s, and says what it found", async (_what, content, told) => {
    await visit({}, async (page) => {
      expect(await importFile(page, "en", content)).toContain(told);
      expect(plain(await page.getByRole("alert").first().innerText())).toContain("Nothing has changed here.");
    });
  });

  it("takes from a damaged file what is whole", async () => {
    await visit({}, async (page) => {
      const damaged = backupOf(past).replace('"points":1', '"points":"1"');
      expect(await importFile(page, "en", damaged)).toContain("1 unreadable entry was left out.");
    });
  });

  it("deletes all once that is confirmed, and takes it back", async () => {
    await visit({}, async (page) => {
      await importFile(page, "en", backupOf(past));
      const erase = page.getByRole("button", { name: "Delete everything" });
      await erase.click();
      await expectFocusKept(page);
      await page.getByRole("button", { name: "No, keep" }).click();
      await erase.click();
      expect(plain(await page.getByText("Delete 10 answers").innerText())).toContain("?");
      await page.getByRole("button", { name: "Yes, delete" }).click();
      await page.getByText("Nothing is kept yet").waitFor();
      await expectFocusKept(page);
      await page.getByRole("button", { name: "Undo the deletion" }).click();
      await expect.poll(async () => (await readNumbers(page))["Answers"]).toBe("10");
      await erase.click();
      await page.getByRole("button", { name: "Yes, delete" }).click();
      await page.getByText("Nothing is kept yet").waitFor();
      await page.reload();
      await page.getByText("Nothing is kept yet").waitFor();
      const left = await page.evaluate(async () => {
        const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return caught.flat().map(({ url }) => new URL(url).pathname);
      });
      expect(left.filter((path) => /^\/(?:fr|en)\/(?!offline|progress)/u.test(path))).toEqual([]);
    });
  });

  it.each<readonly [string, NonNullable<Visitor["before"]>, string]>([
    ["blocked", blockStorage, "Ce navigateur n’enregistre rien"],
    ["full", fillStorage, "Il n’y a plus de place"],
  ])("says so where storage is %s", async (_what, before, told) => {
    await visit({ before }, async (page) => {
      await page.goto("/fr/progress");
      if (before === fillStorage) expect(await importFile(page, "fr", backupOf(past))).toContain(told);
      else await page.getByText(told).waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
      await page.goto("/fr/review");
      await page.getByText(before === fillStorage ? "Rien à réviser" : told).waitFor();
    });
  });
});

it("two tabs at once lose nothing, and a third follows them", async () => {
  await visit({}, async (page) => {
    const context = page.context();
    const [one, other] = [await context.newPage(), await context.newPage()];
    await page.goto("/en/progress");
    await page.getByText("Nothing is kept yet").waitFor();
    await Promise.all([one, other].map((tab) => openPlayable(tab, `/en/quiz?seed=${seed}`)));
    await Promise.all([one, other].map((tab) => answerAndGoOn(tab)));
    await Promise.all([one, other].map((tab) => answerAndGoOn(tab)));
    await expect.poll(async () => (await readNumbers(page))["Answers"]).toBe("4");
    await answerOne(other, "/en/quiz?seed=another");
    await expect.poll(async () => (await readNumbers(page))["Answers"]).toBe("5");
    await one.reload();
    await expect.poll(async () => plain(await one.locator("h1").innerText())).toBe(plain(questions[2]!.stem));
  });
});
