import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWordText } from "./read-word-text.ts";

const piece = fc.oneof(
  fc.constantFrom(
    ..."<w:p>,</w:p>,<w:t>,</w:t>,<w:tbl>,</w:tbl>,<w:tr>,</w:tr>,<w:tc>,</w:tc>,<w:tab/>,<w:pPr>,</w:pPr>,<!--,-->,<,>,&amp;,&#0;,&#x110000;,&".split(
      ",",
    ),
  ),
  fc.string({ maxLength: 8 }),
);

describe("readWordText", () => {
  it("takes any string, and tells only what stands in one", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(readWordText(pieces.join("")).length).toBeLessThanOrEqual(pieces.join("").length);
      }),
    );
    expect(readWordText("no markup")).toBe("");
    expect(readWordText("<w:t>not closed")).toBe("");
  });

  it("has a line for each of many rows, in time that grows with them", () => {
    const rows = "<w:tr><w:tc><w:p><w:t>a</w:t></w:p></w:tc></w:tr>".repeat(50_000);
    expect(readWordText(`<w:tbl>${rows}</w:tbl>`).split("\n")).toHaveLength(50_000);
    const cells = "<w:tc><w:p><w:t>a</w:t></w:p></w:tc>".repeat(100_000);
    expect(readWordText(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>`)).toHaveLength(2 * 100_000 - 1);
  });
});
