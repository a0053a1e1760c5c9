import { describe, expect, it } from "vitest";
import { describeCountry } from "./country.ts";

describe("describeCountry", () => {
  it("names a country, and shows a code that has no name", () => {
    expect([describeCountry("DE", "fr"), describeCountry("DE", "en")]).toEqual(["Allemagne", "Germany"]);
    expect(describeCountry("XX", "fr")).toBe("XX");
  });
});
