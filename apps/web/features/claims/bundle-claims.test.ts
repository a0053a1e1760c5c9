import { organisation } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { bundleClaims } from "./bundle-claims.ts";

const claims = organisation("amazon").announcements.flatMap((announcement) => announcement.claims);

describe("bundleClaims", () => {
  it("keeps every claim once", () => {
    const ids = bundleClaims(claims).flatMap((bundle) => bundle.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
  });

  it("puts together only what the same places in the same sources say, without a figure", () => {
    const bundles = bundleClaims(claims).filter((bundle) => bundle.length > 1);
    expect(bundles.length).toBeGreaterThan(0);
    for (const bundle of bundles) {
      const places = bundle.map(({ evidence }) =>
        evidence.map(({ source, locator, figure }) => [source.id, locator, figure]),
      );
      expect(places).toEqual(bundle.map(() => places[0]));
      expect(places.flat().filter(([, , figure]) => figure !== null)).toEqual([]);
    }
  });
});
