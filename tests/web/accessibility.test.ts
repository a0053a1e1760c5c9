import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { kinds, questionOf } from "./addresses.ts";
import { visit } from "./browser/visit.ts";
import { findAxeViolations } from "./judge/axe.ts";
import { findInvalidHtml } from "./judge/html.ts";
import { answerByKeyboard } from "./quiz/keyboard.ts";
import { openPlayable } from "./quiz/playable.ts";

async function expectAccessible(page: Page): Promise<void> {
  expect(await findInvalidHtml(await page.content())).toEqual([]);
  expect(await findAxeViolations(page)).toEqual([]);
}

describe("axe finds nothing in light or dark, and the page as it stands is valid HTML,", () => {
  it("on the home page after the answer", async () => {
    await visit({}, async (page) => {
      await openPlayable(page, "/en");
      await page.locator("fieldset button").first().click();
      await page.getByRole("main").locator("h2").first().waitFor();
      await expectAccessible(page);
    });
  });

  // A kind has the same elements in either language, whose words are looked at in a quiz that is played in both.
  it.each(kinds)("on a question of the kind %s after its answer", async (kind) => {
    await visit({}, async (page) => {
      const question = questionOf(kind, "fr");
      await openPlayable(page, `/fr/question/${question.id}`);
      await answerByKeyboard(page, question, false);
      await page.getByRole("main").locator("h2").first().waitFor();
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll("details")) folded.open = true;
        // At the end of the page the bar with the next button covers no link.
        scrollTo(0, document.documentElement.scrollHeight);
      });
      await expectAccessible(page);
    });
  });
});

it("finds what is planted, in dark colours too", async () => {
  await visit({}, async (page) => {
    // Planted once React has taken over, or it would take it out again.
    await openPlayable(page, `/en/question/${questionOf("choice", "en").id}`);
    await page.evaluate(() => {
      const picture = document.createElement("img");
      picture.src = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
      const faint = document.createElement("p");
      faint.textContent = "faint in the dark";
      faint.style.color = "rgb(40 40 60)";
      document.querySelector("main")?.append(picture, faint);
    });
    const found = await findAxeViolations(page);
    expect(found.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^image-alt /u), expect.stringMatching(/^dark: color-contrast/u)]),
    );
  });
});
