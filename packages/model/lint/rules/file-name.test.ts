import { describe, expect, it } from "vitest";
import type { TextFile } from "../data-file.ts";
import { change, findingAt, findingsIn, goodTexts, pathOf } from "../fixture.ts";

const RULE = "file-name";
const MICROSOFT = pathOf("microsoft-2024", "announcement");

function move(from: string, to: string, texts: readonly TextFile[] = goodTexts): readonly TextFile[] {
  return texts.map((file) => (file.path === from ? { ...file, path: to } : file));
}

describe("file-name", () => {
  it("reports an id that is not the name of the file", () => {
    const path = "data/places/mulhause.yml";
    const texts = move(pathOf("mulhouse", "place"), path);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, path, "mulhouse")]);
  });

  it.each([
    ["a source under another year", pathOf("clubic-2024-05-ms", "source"), "data/sources/2023/clubic-2024-05-ms.yml"],
    [
      "an undated source under a year",
      pathOf("france3-grandest-2024-05-petitlandau", "source"),
      "data/sources/2024/france3-grandest-2024-05-petitlandau.yml",
    ],
    ["a source under no year", pathOf("clubic-2024-05-ms", "source"), "data/sources/clubic-2024-05-ms.yml"],
    ["an announcement under its year rather than its edition", MICROSOFT, "data/announcements/2024/microsoft-2024.yml"],
    ["a place in a folder of its own", pathOf("mulhouse", "place"), "data/places/grand-est/mulhouse.yml"],
  ])("reports %s", (_what, from, to) => {
    expect(findingsIn(move(from, to))).toStrictEqual([{ rule: RULE, file: to, line: 2, column: 1 }]);
  });

  it("wants an announcement without an edition under its year", () => {
    const path = "data/announcements/2024/microsoft-2024.yml";
    const texts = move(MICROSOFT, path, change(MICROSOFT, "edition: choose-france-2024", "edition: null"));
    expect(findingsIn(texts)).toStrictEqual([]);
  });
});
