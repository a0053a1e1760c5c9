import { expect, it } from "vitest";
import { questionOf } from "./addresses.ts";
import { phone, visit } from "./browser/visit.ts";
import { openPlayable } from "./quiz/playable.ts";

const order = questionOf("order", "fr");

it("a row is dragged to its place with a mouse, wherever it is taken hold of", async () => {
  await visit({}, async (page) => {
    await openPlayable(page, `/fr/question/${order.id}`);
    const rows = page.locator("[data-item]");
    const shown = (): Promise<readonly (string | null)[]> =>
      rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-item")));
    const last = (await rows.last().boundingBox())!;
    for (const hold of ["[data-control=number]", "span"]) {
      const before = await shown();
      await rows.first().locator(hold).first().hover();
      await page.mouse.down();
      await page.mouse.move(last.x + 20, last.y + last.height - 4, { steps: 12 });
      await page.mouse.up();
      await expect.poll(shown).toEqual([...before.slice(1), before[0]]);
      await page.mouse.move(last.x + 20, last.y - 100, { steps: 3 });
      expect(await shown()).toEqual([...before.slice(1), before[0]]);
    }
  });
});

it("a finger on the text of a row scrolls the page, and drags by the number alone", async () => {
  await visit(phone, async (page) => {
    await openPlayable(page, `/fr/question/${order.id}`);
    const touch = (selector: string): Promise<string> =>
      page
        .locator(`[data-item] ${selector}`)
        .first()
        .evaluate((element) => getComputedStyle(element).touchAction);
    expect(await touch("[data-control=number]")).toBe("none");
    expect(await touch("span")).toBe("auto");
  });
});
