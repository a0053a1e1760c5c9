import { describe, expect, it } from "vitest";
import { locateInSource } from "./locate-in-source.ts";

describe("locateInSource", () => {
  it.each([
    [null, null, null],
    [{ paragraph: 0 }, "titre", "title"],
    [{ paragraph: 3 }, "paragraphe\u00A03", "paragraph\u00A03"],
    [{ page: 12 }, "page\u00A012", "page\u00A012"],
    [{ heading: "Amazon" }, "sous «\u00A0Amazon\u00A0»", "under “Amazon”"],
    [{ cell: "B4" }, "cellule B4", "cell B4"],
  ])("tells %j", (locator, french, english) => {
    expect([locateInSource(locator, "fr"), locateInSource(locator, "en")]).toEqual([french, english]);
  });
});
