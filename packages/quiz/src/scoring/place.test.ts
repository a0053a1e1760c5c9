import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm, distanceToNearestKm, scoreDistance } from "./place.ts";

const PARIS = { latitude: 48.8566, longitude: 2.3522 };
const MARSEILLE = { latitude: 43.2965, longitude: 5.3698 };
const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("a point on the map", () => {
  it("is as far away as an atlas says", () => {
    expect(distanceKm(PARIS, MARSEILLE)).toBeGreaterThan(655);
    expect(distanceKm(PARIS, MARSEILLE)).toBeLessThan(667);
    expect(distanceToNearestKm([PARIS, MARSEILLE], MARSEILLE)).toBe(0);
  });

  it("is right near a site and worth nothing half a country away", () => {
    expect(scoreDistance(0)).toBe(1);
    expect(scoreDistance(70)).toBe(1);
    expect(scoreDistance(285)).toBeCloseTo(0.5);
    expect(scoreDistance(500)).toBe(0);
    expect(scoreDistance(Number.POSITIVE_INFINITY)).toBe(0);
  });

  it("is nowhere if it is not on the earth", () => {
    for (const latitude of [91, -91, Number.NaN]) {
      expect(distanceToNearestKm([PARIS], { latitude, longitude: 0 })).toBe(Number.POSITIVE_INFINITY);
    }
  });

  it("is as far from another as the other from it, and never more than half round the earth", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(Math.PI * 6371 + 1e-6);
        expect(distanceKm(a, a)).toBe(0);
      }),
    );
  });
});
