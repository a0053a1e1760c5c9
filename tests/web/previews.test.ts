import { describe, expect, inject, it } from "vitest";
import { everyPage } from "./addresses.ts";

/** What a page says of the picture that stands for it elsewhere. */
async function readTags(path: string): Promise<ReadonlyMap<string, string>> {
  const html = await (await fetch(`${inject("origin")}${path}`)).text();
  const [head = ""] = html.split("</head>");
  return new Map(
    [...head.matchAll(/<meta (?:property|name)="((?:og|twitter):[\w:]+)" content="([^"]*)"\/>/gu)].map(
      ([, name = "", content = ""]) => [name, content],
    ),
  );
}

describe("the picture of a page", () => {
  it.each(everyPage)("in %s of the page %s is there, with its size and in words", async (_lang, _type, path) => {
    const tags = await readTags(path);
    expect(tags.get("twitter:card")).toBe("summary_large_image");
    expect(tags.get("og:image:alt")?.length).toBeGreaterThan(8);
    const picture = await fetch(new URL(tags.get("og:image") ?? "none", inject("origin")));
    expect([picture.status, picture.headers.get("Content-Type")]).toEqual([200, "image/png"]);
    const head = Buffer.from(await picture.arrayBuffer());
    const size = [head.readUInt32BE(16), head.readUInt32BE(20)].map(String);
    expect([tags.get("og:image:width"), tags.get("og:image:height")]).toEqual(size);
    expect(size).toEqual(["1200", "630"]);
  });

  it("is of the page itself where that is about a record, and never gives an answer away", async () => {
    const alt = async (path: string): Promise<string> => (await readTags(path)).get("og:image:alt") ?? "";
    expect(await alt("/fr/organisations/prologium")).toContain("ProLogium. 5,2 milliards d’euros.");
    expect(await alt("/en/announcements/amazon-2024")).toContain("under construction");
    const question = everyPage.find(([lang, type]) => lang === "fr" && type === "choice")!;
    expect(await alt(question[2])).toBe(await alt("/fr/quiz"));
  });

  it("may be kept for ever: its name says what is in it", async () => {
    const file = (await readTags("/fr")).get("og:image") ?? "";
    expect(file).toMatch(/^\/preview\/[\da-f]{16}\.png$/u);
    const { headers } = await fetch(`${inject("origin")}${file}`);
    expect(headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  });
});
