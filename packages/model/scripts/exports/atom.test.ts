import fc from "fast-check";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { printAtom } from "./atom.ts";
import { createFeed, type Feed } from "./feed.ts";
import { changed } from "./fixture/release.ts";

const feed = createFeed(changed);

/** The signs of a text that XML 1.0 can hold, by the list in its own section 2.2. */
function keepXml(text: string): string {
  const isHeld = (code: number): boolean =>
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7_ff) ||
    (code >= 0xe0_00 && code <= 0xff_fd) ||
    code >= 0x1_00_00;
  return Array.from(text, (sign) => (isHeld(sign.codePointAt(0)!) ? sign : "")).join("");
}

describe("printAtom", () => {
  const text = printAtom(feed);

  it("has what RFC 4287 asks for, of the feed and of each entry", () => {
    const parsed = parseAtomFeed(text);
    expect(parsed).toMatchObject({
      id: "tag:choosefr,2026:feed/changes",
      title: { value: "choosefr" },
      updated: "2026-11-21T00:00:00Z",
      authors: [{ name: "choosefr" }],
      rights: { value: "etalab-2.0" },
    });
    for (const entry of parsed.entries ?? []) {
      expect([entry.id, entry.title?.value, entry.updated, entry.content?.value]).not.toContain(undefined);
      expect(entry.updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/u);
    }
  });

  it("is read by another's parser, text for text", () => {
    const { entries } = parseAtomFeed(text);
    expect(entries?.map((entry) => [entry.id, entry.title?.value, entry.content?.value, entry.xml?.lang])).toEqual(
      feed.entries.map(({ id, title, text: content, language }) => [id, title, content, language]),
    );
  });

  it("leads from a correction to where it is told and to its claim", () => {
    const links = parseAtomFeed(text).entries?.flatMap((entry) => entry.links ?? []);
    expect(links?.map(({ rel, href }) => [rel, href])).toEqual(
      ["fr", "en"].flatMap((language) => [
        ["alternate", `/${language}/corrections#amazon-2024-investment`],
        ["related", `/${language}/announcements/amazon-2024#investment`],
      ]),
    );
  });

  it("keeps any text that XML can hold", () => {
    const line = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom("<", ">", "&", '"', "'", "]", "]]>", "<![CDATA[", "&amp;"),
          fc.string({ unit: "binary", maxLength: 1 }),
        ),
      })
      .map((words) => `a${words}z`);
    fc.assert(
      fc.property(line, (words) => {
        const [entry] = feed.entries;
        const one: Feed = { ...feed, entries: [{ ...entry!, text: words }] };
        const printed = printAtom(one);
        expect(keepXml(printed)).toBe(printed);
        const read = parseAtomFeed(printed).entries?.[0]?.content?.value ?? "";
        expect(read.replaceAll(/\s+/gu, " ")).toBe(keepXml(words).replaceAll(/\s+/gu, " "));
      }),
    );
  });
});
