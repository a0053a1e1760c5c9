import { announcement, type Edition, edition, editionIds } from "@choosefr/model";
import { expect, inject, it } from "vitest";
import { langs } from "./addresses.ts";
import { plain } from "./plain.ts";

const editions: readonly Edition[] = editionIds.map((id) => edition(id));

it.each(langs)("the list of editions in %s leads to each, with its total as printed", async (lang) => {
  const page = await read(`/${lang}/editions`);
  for (const { id, totalInvestment } of editions) {
    expect(page.html).toContain(`href="/${lang}/editions/${id}"`);
    if (totalInvestment?.figure) expect(page.text).toContain(plain(totalInvestment.figure.text));
  }
});

it.each(langs)("the page of an edition in %s has every announcement and every claim", async (lang) => {
  for (const { id, announcements, claims, totalInvestment } of editions) {
    const { html, text } = await read(`/${lang}/editions/${id}`);
    const links = announcements.map((each) => `href="/${lang}/announcements/${each}"`);
    expect(links.filter((link) => !html.includes(link))).toEqual([]);
    const anchors = claims.flatMap((claim) => [`id="${claim.id}"`, `id="${claim.id.split("/")[1]}"`]);
    expect(anchors.filter((anchor) => !html.includes(anchor))).toEqual([]);
    if (totalInvestment?.figure) expect(text).toContain(plain(totalInvestment.figure.text));
  }
});

it.each(langs)("its announcements are a table to keep in %s, a row each", async (lang) => {
  for (const { id, announcements } of editions) {
    const response = await fetch(`${inject("origin")}/${lang}/editions/${id}/announcements.csv`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const rows = (await response.text()).trimEnd().split("\r\n");
    expect(new Set(rows.slice(1).map((row) => row.split(",")[0]))).toEqual(new Set(announcements));
    expect(rows.length - 1).toBe(announcements.length);
  }
  const totals = await (await fetch(`${inject("origin")}/${lang}/editions/totals.csv`)).text();
  for (const { totalInvestment } of editions) {
    if (totalInvestment !== null) expect(totals).toContain(totalInvestment.preferred.id);
  }
});

it("an announcement leads to its edition", async () => {
  const { edition: id } = announcement("microsoft-2024");
  expect((await read("/en/announcements/microsoft-2024")).html).toContain(`href="/en/editions/${id}"`);
});

async function read(path: string): Promise<{ readonly html: string; readonly text: string }> {
  const response = await fetch(`${inject("origin")}${path}`);
  expect(response.status).toBe(200);
  const html = await response.text();
  return { html, text: plain(html.replaceAll("&#x27;", "'").replaceAll("&amp;", "&")) };
}
