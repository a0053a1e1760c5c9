import { describe, expect, it } from "vitest";
import { outlines } from "../question/map/outlines.ts";
import { panels } from "../question/map/panels.ts";
import { boxAround } from "./outline-box.ts";

it("lies around absolute and relative points, and around islands", () => {
  expect(boxAround("M10 20l5-5-15 0zM40 40l1 1z")).toEqual({ x: 0, y: 15, width: 41, height: 26 });
});

describe("the box around an outline", () => {
  it.each(outlines)("of $region lies on its panel", ({ panel: id, path }) => {
    const panel = panels.find((each) => each.id === id)!;
    const { x, y, width, height } = boxAround(path);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1);
    expect(x + width).toBeLessThanOrEqual(panel.width + 1);
    expect(y + height).toBeLessThanOrEqual(panel.height + 1);
    expect(width * height).toBeGreaterThan(1000);
  });
});
