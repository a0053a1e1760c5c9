import { describe, expect, it } from "vitest";
import type { TextDocument } from "vscode";
import type { Settings } from "../settings.ts";
import { asOfDay } from "./as-of.ts";
import { BY_DOCUMENT } from "./day.ts";

function dayOf(text: string, asOf: string | null = null, languageId = "markdown"): string | null {
  const lines = text.split("\n");
  const lineAt = (line: number): { readonly text: string } => ({ text: lines[line] ?? "" });
  return asOfDay({ languageId, lineCount: lines.length, lineAt } as TextDocument, { asOf } as Settings);
}

describe("the day by whose knowledge a document is judged", () => {
  it("is none unless one is set", () => {
    expect(dayOf("Amazon")).toBeNull();
    expect(dayOf("---\ndate: 2023-05-01\n---\nAmazon")).toBeNull();
  });

  it("is the one that is set", () => {
    expect(dayOf("Amazon", "2023")).toBe("2023");
  });

  it.each([
    ["---\ntitle: x\nchoosefr-as-of: 2022-03\n---\n", "2022-03"],
    ['+++\nchoosefr-as-of = "2022-03-04"\n+++\n', "2022-03-04"],
  ])("is the document's own before all: %j", (text, day) => {
    expect(dayOf(text, "2023")).toBe(day);
  });

  it("is the document's date where that is set", () => {
    expect(dayOf("---\ndate: 2023-05-01T08:00\n---\n", BY_DOCUMENT)).toBe("2023-05-01");
    expect(dayOf("Amazon\n\ndate: 2023-05-01", BY_DOCUMENT)).toBeNull();
  });

  it("is not read from a program, nor behind the front matter", () => {
    expect(dayOf("---\nchoosefr-as-of: 2022\n---\n", null, "typescript")).toBeNull();
    expect(dayOf("---\ntitle: x\n---\nchoosefr-as-of: 2022", null)).toBeNull();
  });
});
