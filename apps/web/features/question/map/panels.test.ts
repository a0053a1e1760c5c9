import { distanceKm } from "@choosefr/quiz/score";
import { describe, expect, it } from "vitest";
import { departements } from "./departements.ts";
import { isOn, panelOf } from "./panels.ts";

describe("the panels of the map", () => {
  it.each(departements.map((departement) => [departement.name, departement] as const))(
    "show the town of %s",
    (_name, { point, region }) => {
      const panel = panelOf(point);
      expect(isOn(panel, panel.project(point))).toBe(true);
      expect(panel.id === "mainland").toBe(region.panel === "mainland");
      expect(distanceKm(panel.locate(panel.project(point)), point)).toBeLessThan(0.001);
    },
  );

  it("are true to scale", () => {
    for (const one of departements) {
      for (const other of departements) {
        const panel = panelOf(one.point);
        if (panel !== panelOf(other.point)) continue;
        const [a, b] = [panel.project(one.point), panel.project(other.point)];
        const km = distanceKm(one.point, other.point);
        expect(Math.abs(Math.hypot(a.x - b.x, a.y - b.y) / panel.scale - km)).toBeLessThanOrEqual(0.015 * km + 0.01);
      }
    }
  });
});
