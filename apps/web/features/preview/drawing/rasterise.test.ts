import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disc, line, stroke } from "./outline.ts";
import { type Coverage, rasterise } from "./rasterise.ts";

const areaOf = ({ cover }: Coverage): number => cover.reduce((sum, value) => sum + value / 255, 0);

describe("rasterise", () => {
  it("covers whole pixels wholly and parts of pixels in part", () => {
    const { left, top, width, cover } = rasterise([[1, 2, 3.5, 2, 3.5, 3, 1, 3]]);
    expect({ left, top, first: Array.from(cover.slice(0, width)) }).toEqual({
      left: 1,
      top: 2,
      first: [255, 255, 128, 0, 0],
    });
  });

  it("leaves a hole open, and fills two shapes that overlap once", () => {
    const ring = rasterise(stroke(20, 20, 10, 2));
    expect(ring.cover[(20 - ring.top) * ring.width + 20 - ring.left]).toBe(0);
    const twice = [0, 0, 4, 0, 4, 4, 0, 4];
    expect(areaOf(rasterise([twice, twice]))).toBe(16);
  });

  it("covers nothing where there is nothing", () => {
    expect(areaOf(rasterise([]))).toBe(0);
  });

  it("covers as much as the area of a circle or a line, wherever it lies", () => {
    const place = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(place, place, fc.double({ min: 3, max: 40, noNaN: true }), (x, y, radius) => {
        const round = areaOf(rasterise(disc(x, y, radius)));
        expect(Math.abs(round / (Math.PI * radius ** 2) - 1)).toBeLessThan(0.03);
        const straight = areaOf(rasterise(line(x, y, x + radius, y - radius, 3)));
        expect(Math.abs(straight / (3 * radius * Math.SQRT2) - 1)).toBeLessThan(0.05);
      }),
    );
  });
});
