import { catalogue, indexStatements, publisher, publisherIds, source, sourceIds } from "@choosefr/model";
import { describe, expect, inject, it } from "vitest";
import { langs } from "./addresses.ts";
import { plain } from "./plain.ts";

const statements = indexStatements(catalogue);

describe.each(langs)("sources and publishers in %s", (lang) => {
  async function read(path: string): Promise<string> {
    const response = await fetch(`${inject("origin")}/${lang}${path}`);
    expect(response.status).toBe(200);
    return response.text();
  }

  it("every source has its page, which names each claim that it states at its one address", async () => {
    for (const id of sourceIds) {
      const html = await read(`/sources/${id}`);
      const announced = (statements.get(id) ?? []).filter(({ holder }) => holder.kind === "announcement");
      const addresses = announced.map(({ claim }) => `"/${lang}/announcements/${claim.id.replace("/", "#")}"`);
      expect(addresses.filter((address) => !html.includes(address))).toEqual([]);
      const { url, publisher: by } = source(id);
      if (url !== null) expect(html).toContain(`href="${url.replaceAll("&", "&amp;")}"`);
      if (by !== null) expect(html).toContain(`"/${lang}/publishers/${by.id}"`);
    }
  });

  it("prints the figure as the page does", async () => {
    const html = plain(await read("/sources/latribune-2024-05-ms"));
    const printed = (statements.get("latribune-2024-05-ms") ?? []).flatMap(({ evidence }) => evidence.figure ?? []);
    expect(printed.filter((figure) => !html.includes(plain(figure)))).toEqual([]);
  });

  it("every publisher has its page and stands in the index", async () => {
    const index = await read("/publishers");
    for (const id of publisherIds) {
      expect(index).toContain(`"/${lang}/publishers/${id}"`);
      const html = await read(`/publishers/${id}`);
      expect(html).toContain(`<h1`);
      expect(publisher(id).id).toBe(id);
    }
  });
});
