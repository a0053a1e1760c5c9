import { source, sourceIds } from "@choosefr/model";
import { expect, it } from "vitest";
import { countIndependence } from "./count-independence.ts";

it("counts each page once, by whose text it is", () => {
  const pages = [{ relayOf: "none" }, { relayOf: "unknown" }, { relayOf: { id: "afp", name: "AFP" } }] as const;
  expect(countIndependence(pages as unknown as Parameters<typeof countIndependence>[0])).toEqual({
    own: 1,
    relayed: 1,
    unknown: 1,
  });
  const { own, relayed, unknown } = countIndependence(sourceIds.map(source));
  expect(own + relayed + unknown).toBe(sourceIds.length);
});
