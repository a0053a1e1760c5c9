import { announcementIds, catalogue, countCoverage, listDisagreements, sourceIds } from "@choosefr/model";
import release from "@choosefr/model/release.json" with { type: "json" };
import { describe, expect, inject, it } from "vitest";
import { langs } from "./addresses.ts";
import { plain } from "./plain.ts";

describe.each(langs)("what the record says of itself in %s", (lang) => {
  async function read(path: string): Promise<string> {
    const response = await fetch(`${inject("origin")}/${lang}${path}`);
    expect(response.status).toBe(200);
    return response.text();
  }

  it("shows every disagreement with the address of each claim in it", async () => {
    const html = await read("/disagreements");
    const all = listDisagreements(catalogue);
    expect(all.length).toBeGreaterThan(30);
    for (const { holder, disagreement } of all) {
      expect(html).toContain(`id="${holder.id}"`);
      const claims = [disagreement.preferred, ...disagreement.conflicts.map(({ claim }) => claim)];
      const anchors = claims.map(({ id }) => `s/${id.replace("/", "#")}"`);
      expect(anchors.filter((anchor) => !html.includes(anchor))).toEqual([]);
    }
  });

  it("leads from an announcement to its place among the disagreements", async () => {
    expect(await read("/announcements/microsoft-2024")).toContain(`"/${lang}/disagreements#microsoft-2024"`);
  });

  it("logs every correction at an address of its own, and where the claim is", async () => {
    const html = await read("/corrections");
    for (const { id, claim, after } of release.corrections) {
      expect(html).toContain(`id="${id}"`);
      expect(html).toContain(`/announcements/${claim.replace("/", "#")}"`);
      expect(plain(html)).toContain(plain(after[lang]));
    }
  });

  it("counts as the model does", async () => {
    const text = plain((await read("/coverage")).replaceAll("<!-- -->", ""));
    const { outcomes, independence } = countCoverage(catalogue);
    for (const n of [announcementIds.length, outcomes.get("unknown") ?? -1, independence.own, independence.unknown]) {
      expect(text).toContain(`>${n}<`);
    }
    const sources = new Intl.NumberFormat(lang === "fr" ? "fr-FR" : "en-GB").format(sourceIds.length);
    expect(text).toContain(plain(sources));
  });

  it("is found from every page", async () => {
    const html = await read("/organisations/amazon");
    for (const page of [
      "outcomes",
      "disagreements",
      "sources",
      "publishers",
      "coverage",
      "corrections",
      "about",
      "method",
    ]) {
      expect(html).toContain(`href="/${lang}/${page}"`);
    }
  });
});
