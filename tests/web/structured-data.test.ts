import { expect, inject, it } from "vitest";
import { langs } from "./addresses.ts";

interface Node {
  readonly "@context"?: string;
  readonly "@type"?: string;
  readonly "@id"?: string;
}

const read = async (path: string): Promise<string> => (await fetch(`${inject("origin")}${path}`)).text();

/** The data about a page that are written into it. */
async function dataOf(path: string): Promise<readonly Node[]> {
  const blocks = (await read(path)).matchAll(/<script type="application\/ld\+json">(?<json>[^<]*)<\/script>/gu);
  return [...blocks].map(({ groups }) => JSON.parse(groups?.["json"] ?? "") as Node);
}

/** Every thing of ours that is named, however deep. */
function namedHere(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const { "@id": id } = value as Node;
  return [...(id?.startsWith("/") ? [id] : []), ...Object.values(value).flatMap(namedHere)];
}

it.each(langs.flatMap((lang) => [`/${lang}/organisations/amazon`, `/${lang}/announcements/microsoft-2024`]))(
  "%s tells programs what it is about, by addresses that exist",
  async (path) => {
    const data = await dataOf(path);
    expect(data).toMatchObject([{ "@context": "https://schema.org", "@type": "WebPage", "@id": path }]);
    const addresses = [...new Set(data.flatMap(namedHere))];
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      const [page = "", anchor] = address.split("#");
      const html = await read(page);
      expect(html).toContain(`rel="canonical" href="${page}"`);
      if (anchor !== undefined) expect(html).toContain(`id="${anchor}"`);
    }
  },
);
