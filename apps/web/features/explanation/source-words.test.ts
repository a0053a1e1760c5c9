import { describe, expect, it } from "vitest";
import { explanationWords } from "./explanation-words.ts";
import { countSources, describeGrade } from "./source-words.ts";

describe("countSources", () => {
  it.each([
    [26, 24, "26 pages, dont 24 indépendantes", "26 pages, 24 of them independent"],
    [11, 11, "11 pages indépendantes", "11 independent pages"],
    [2, 1, "2 pages, une seule source", "2 pages, one source"],
    [1, 1, "Une seule page", "One page"],
  ])("of %d pages by %d witnesses", (pages, witnesses, french, english) => {
    expect(countSources(pages, witnesses, explanationWords("fr"), "fr").replaceAll("\u00a0", " ")).toBe(french);
    expect(countSources(pages, witnesses, explanationWords("en"), "en").replaceAll("\u00a0", " ")).toBe(english);
  });
});

describe("describeGrade", () => {
  it("names a poor page in words, and says nothing of an ordinary one", () => {
    expect(describeGrade({ lowGrade: "scraper" }, explanationWords("fr"))).toBe("page de faible qualité");
    expect(describeGrade({ lowGrade: "content-farm" }, explanationWords("en"))).toBe("low-quality page");
    expect(describeGrade({ lowGrade: null }, explanationWords("fr"))).toBeNull();
  });
});
