import { describe, expect, it } from "vitest";
import { writingLanguage } from "./writing-language.ts";

const at = (text: string, line: number, usual: "fr" | "en" = "fr"): string => {
  const lines = text.split("\n");
  return writingLanguage(
    { lineCount: lines.length, lineAt: ((index: number) => ({ text: lines[index] })) as never },
    line,
    usual,
  );
};

describe("the language to write in", () => {
  it("is that of the paragraph, else of the text around it, else the usual one", () => {
    const mixed = "Microsoft will invest in the country.\n\nMicrosoft va investir dans le pays.\n\n@@";
    expect([at(mixed, 0), at(mixed, 2)]).toEqual(["en", "fr"]);
    expect(at("The company will open two of its plants.\n\n@@mic", 2)).toBe("en");
    expect([at("@@mic", 0, "en"), at("", 0, "fr")]).toEqual(["en", "fr"]);
  });
});
