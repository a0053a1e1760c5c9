import { describe, expect, it } from "vitest";
import { outlines } from "../question/map/outlines.ts";
import { boxAround } from "./outline-box.ts";
import { thinOutline } from "./thin-outline.ts";

describe("a thin outline", () => {
  it.each(outlines)("of $region lies where the outline does", ({ path }) => {
    const [whole, thin] = [boxAround(path), boxAround(thinOutline(path, 3))];
    expect(Math.abs(whole.width - thin.width)).toBeLessThan(40);
    expect(Math.abs(whole.height - thin.height)).toBeLessThan(40);
    expect(thinOutline(path, 3).length).toBeLessThanOrEqual(path.length);
  });

  it("leaves a small island alone", () => expect(thinOutline("M1 1l2 2 2-2z", 3)).toBe("M1 1l2 2 2-2z"));
});
