import { catalogue, indexStatements, publisher, publisherIds, source, sourceIds } from "@choosefr/model";
import { describe, expect, inject, it } from "vitest";
import { type Lang, takeTurns } from "./addresses.ts";
import { plain } from "./plain.ts";

const statements = indexStatements(catalogue);
const turn = takeTurns();

describe("sources and publishers", () => {
  async function read(lang: Lang, path: string): Promise<string> {
    const response = await fetch(`${inject("origin")}/${lang}${path}`);
    expect(response.status).toBe(200);
    return response.text();
  }

  it.each(turn())(
    "every source has its page, which names each claim that it states at its one address, in %s",
    async (lang) => {
      for (const id of sourceIds) {
        const html = await read(lang, `/sources/${id}`);
        const announced = (statements.get(id) ?? []).filter(({ holder }) => holder.kind === "announcement");
        const addresses = announced.map(({ claim }) => `"/${lang}/announcements/${claim.id.replace("/", "#")}"`);
        expect(addresses.filter((address) => !html.includes(address))).toEqual([]);
        const { url, publisher: by } = source(id);
        if (url !== null) expect(html).toContain(`href="${url.replaceAll("&", "&amp;")}"`);
        if (by !== null) expect(html).toContain(`"/${lang}/publishers/${by.id}"`);
      }
    },
  );

  it.each(turn())("prints the figure as the page does, in %s", async (lang) => {
    const html = plain(await read(lang, "/sources/latribune-2024-05-ms"));
    const printed = (statements.get("latribune-2024-05-ms") ?? []).flatMap(({ evidence }) => evidence.figure ?? []);
    expect(printed.filter((figure) => !html.includes(plain(figure)))).toEqual([]);
  });

  it.each(turn())("every publisher has its page and stands in the index, in %s", async (lang) => {
    const index = await read(lang, "/publishers");
    for (const id of publisherIds) {
      expect(index).toContain(`"/${lang}/publishers/${id}"`);
      const html = await read(lang, `/publishers/${id}`);
      expect(html).toContain(`<h1`);
      expect(publisher(id).id).toBe(id);
    }
  });
});
