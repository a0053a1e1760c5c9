import { describe, expect, it } from "vitest";
import en from "../../../messages/en.json";
import fr from "../../../messages/fr.json";
import { describePosition } from "./describe-position.ts";

const bourges = { latitude: 47.1, longitude: 2.4 };

describe("describePosition", () => {
  it("names the nearest chief town and the region", () => {
    expect(describePosition(bourges, "Centre-Val de Loire", "fr", fr.question.map)).toBe(
      "Près de Bourges (Cher), Centre-Val de Loire.",
    );
    expect(describePosition({ latitude: 42, longitude: 9 }, "Corse", "en", en.question.map)).toMatch(/, Corsica\.$/u);
  });

  it("keeps to the region that a point is in, and says where it is in none", () => {
    const tours = { latitude: 47.1, longitude: 0.3 };
    expect(describePosition(tours, "Nouvelle-Aquitaine", "fr", fr.question.map)).toContain("Poitiers");
    expect(describePosition({ latitude: 46, longitude: -4 }, null, "fr", fr.question.map)).toMatch(
      /^En dehors des terres/u,
    );
  });
});
