import { type BoardLine, catalogue, promiseStates, readBoard } from "@choosefr/model";
import { describe, expect, inject, it } from "vitest";
import { langs } from "./addresses.ts";
import { visit } from "./browser/visit.ts";

const board = readBoard(catalogue);
const idsOf = (lines: readonly BoardLine[]): readonly string[] => lines.map(({ announcement }) => announcement.id);

describe.each(langs)("the board in %s", (lang) => {
  /** The announcements that an address shows, in its order, as a reader without script finds them. */
  async function shown(query: string): Promise<readonly string[]> {
    const html = await (await fetch(`${inject("origin")}/${lang}/outcomes${query}`)).text();
    const rows = html.slice(html.lastIndexOf("<tbody"), html.lastIndexOf("</tbody>"));
    return [...rows.matchAll(/\/announcements\/([^"#]+)"/gu)].map(([, id = ""]) => id);
  }

  it("shows every announcement once, and what was asked for alone", async () => {
    expect(await shown("")).toEqual(idsOf(board));
    for (const state of promiseStates) {
      expect(await shown(`?state=${state}`)).toEqual(idsOf(board.filter((line) => line.state === state)));
    }
    const one = board.find(
      ({ state, announcement, regions }) => state === "opened" && announcement.edition && regions[0],
    );
    const [region] = one!.regions;
    const { edition } = one!.announcement;
    const fitting = board.filter(
      ({ state, announcement, regions }) =>
        state === "opened" && announcement.edition === edition && regions.includes(region!),
    );
    expect(await shown(`?state=opened&edition=${edition}&sector=&region=${region}`)).toEqual(idsOf(fitting));
  });

  it("is in the order that its address names", async () => {
    const reversed = await shown("?sort=-year");
    const days = reversed.map(
      (id) => board.find(({ announcement }) => announcement.id === id)?.announcement.announced ?? "",
    );
    expect(days).toEqual(days.toSorted());
    expect(await shown("?sort=-state")).toEqual(idsOf(board.toReversed()));
  });

  it("counts what is unknown as openly as what is known, and keeps a choice when another is made", async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`/${lang}/outcomes`);
      const counts = await page.locator("table").first().locator("tbody tr td:nth-child(2)").allTextContents();
      expect(counts.map(Number)).toEqual(
        promiseStates.map((state) => board.filter((line) => line.state === state).length),
      );
      await page.selectOption("select[name=sector]", "batteries");
      await page.getByRole("main").getByRole("button").first().click();
      await page.waitForURL(/sector=batteries/u);
      await page.locator("table").first().locator("tbody a").last().click();
      await page.waitForURL(/state=unknown/u);
      const query = new URL(page.url()).searchParams;
      expect([query.get("state"), query.get("sector")]).toEqual(["unknown", "batteries"]);
      const left = board.filter(({ state, sectors }) => state === "unknown" && sectors.includes("batteries"));
      expect(await page.locator("table").last().locator("tbody tr").count()).toBe(left.length);
    });
  });

  it("answers a choice that nothing fits, and one that makes no sense", async () => {
    const response = await fetch(
      `${inject("origin")}/${lang}/outcomes?state=opened&edition=ai-action-summit-2025&region=corse`,
    );
    expect(response.status).toBe(200);
    expect(await shown("?state=kept&region[]=1&sort=%00")).toEqual(idsOf(board));
  });
});
