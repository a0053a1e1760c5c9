import { createQuiz } from "@choosefr/quiz";
import { expect, it } from "vitest";
import { langs, pageTypesSeen, seed, takeTurns } from "./addresses.ts";
import { desktop, visit } from "./browser/visit.ts";
import { findAxeViolations } from "./judge/axe.ts";
import { findLayoutFaults } from "./judge/layout.ts";
import { shiftsOf, watchingShifts } from "./judge/shifts.ts";
import { answerTo } from "./quiz/answer-to.ts";
import { backupOf, importFile } from "./quiz/backup-file.ts";
import { playToTheEnd } from "./quiz/play-to-the-end.ts";
import { openPlayable } from "./quiz/playable.ts";

const turn = takeTurns();

it.each(turn())(
  "nothing moves by itself while a quiz is played in %s, and axe finds nothing in its review",
  async (lang) => {
    await visit(watchingShifts, async (page) => {
      await openPlayable(page, `/${lang}/quiz?seed=${seed}`);
      await playToTheEnd(page, lang);
      expect(await shiftsOf(page)).toEqual([]);
      // The review is reached once for both.
      await page.setViewportSize(desktop.viewport);
      expect(await findAxeViolations(page)).toEqual([]);
    });
  },
);

it("nothing moves by itself where the browser tells what it has kept", async () => {
  await visit({ ...watchingShifts, keepsPages: true }, async (page) => {
    const past = createQuiz({ seed, locale: "fr", length: 10 }).map((question) => ({
      question,
      answer: answerTo(question, false),
      at: "2026-11-20T10:00:00.000Z",
    }));
    await importFile(page, "fr", backupOf(past));
    for (const [path, shown] of [
      ["/progress", "main dl"],
      ["/review", "main fieldset"],
      ["/calibration", "main table"],
      ["/offline", "main section a"],
    ] as const) {
      await page.goto(`/fr${path}`);
      await page.locator(shown).first().waitFor();
      expect({ path, shifts: await shiftsOf(page) }).toEqual({ path, shifts: [] });
    }
  });
});

it.each(langs)("fonts that come late move nothing in %s, and the page is whole without them", async (lang) => {
  // A worker that keeps what was visited would have the fonts at hand for the second page.
  await visit({ ...watchingShifts, keepsPages: false }, async (page) => {
    let painted = Promise.withResolvers<undefined>();
    let held = 0;
    await page.route("**/*.woff2", async (route) => {
      held += 1;
      await painted.promise;
      await route.continue();
    });
    for (const [type, path] of pageTypesSeen(lang, "on a phone")) {
      painted = Promise.withResolvers();
      held = 0;
      await page.goto(`/${lang}${path}`, { waitUntil: "commit" });
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      painted.resolve(undefined);
      await page.waitForLoadState();
      expect([type, held, await shiftsOf(page)]).toEqual([type, 2, []]);
      expect([type, await findLayoutFaults(page)]).toEqual([type, []]);
    }
  });
});

it("fonts that are there in time are used", async () => {
  await visit({}, async (page) => {
    await page.goto("/en");
    const isInTime = (): Promise<boolean> => page.evaluate(() => document.documentElement.dataset["fonts"] !== "late");
    // On a busy machine the first page may come before its fonts; it leaves them for the next.
    await expect
      .poll(async () => {
        if (!(await isInTime())) await page.reload();
        return isInTime();
      })
      .toBe(true);
    const faces = await page.evaluate(() =>
      [...document.fonts].filter(({ display }) => display === "optional").map(({ status }) => status),
    );
    expect(faces).toEqual(["loaded", "loaded"]);
  });
});

it("sees what moves", async () => {
  await visit(watchingShifts, async (page) => {
    await openPlayable(page, "/en");
    await page.evaluate(() => {
      const planted = document.createElement("p");
      planted.style.height = "200px";
      document.querySelector("main")?.prepend(planted);
    });
    expect((await shiftsOf(page)).length).toBeGreaterThan(0);
  });
});
