import { place, placeIds } from "@choosefr/model";
import { expect, it } from "vitest";
import { regionOutlines } from "./region-outlines.ts";

it("draws every region of the record, with a middle on its panel", () => {
  const regions = placeIds.filter((id) => place(id).type === "region");
  expect([...regionOutlines.keys()]).toEqual(regions);
  for (const { panel, middle } of regionOutlines.values()) {
    expect(middle.x).toBeGreaterThan(0);
    expect(middle.x).toBeLessThan(panel.width);
    expect(middle.y).toBeGreaterThan(0);
    expect(middle.y).toBeLessThan(panel.height);
  }
});
