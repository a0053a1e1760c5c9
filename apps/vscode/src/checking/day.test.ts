import { describe, expect, it } from "vitest";
import { isDay, wordDay } from "./day.ts";

describe("a day", () => {
  it.each(["2024", "2024-05", "2024-05-13", "2024-02-29"])("is %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(["", "24", "2024-13", "2024-02-30", "2023-02-29", "13/05/2024", "2024-5-1", "2024-05-13T10:00", "document"])(
    "is not %s",
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it("is worded as precisely as it is given", () => {
    expect(["2024", "2024-05", "2024-05-03"].map((day) => wordDay(day, "fr-CA"))).toEqual([
      "2024",
      "mai 2024",
      "3 mai 2024",
    ]);
    expect(["2023-01-01", "2023-01-11"].map((day) => wordDay(day, "fr"))).toEqual([
      "1er janvier 2023",
      "11 janvier 2023",
    ]);
    expect(wordDay("2024-05-03", "de")).toBe("3 May 2024");
  });
});
