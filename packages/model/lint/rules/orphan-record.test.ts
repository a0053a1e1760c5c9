import { describe, expect, it } from "vitest";
import { checkTexts } from "../check.ts";
import { createClaim, findingsIn, pathOf, put } from "../fixture.ts";
import { writeRecord } from "../write-record.ts";

describe("orphan-record", () => {
  it.each([
    writeRecord("place", {
      id: "marseille",
      names: { fr: "Marseille", en: "Marseille" },
      type: "commune",
      code: "13055",
      within: null,
      coordinates: null,
      claims: [],
    }),
    writeRecord("publisher", { id: "reuters", name: "Reuters", country: null, kind: "agency", claims: [] }),
    writeRecord("person", { id: "julien-groues", name: "Julien Groues", claims: [] }),
  ])("warns of $path, to which nothing refers", (file) => {
    const { findings, hasErrors } = checkTexts(put(file));
    expect(findings).toStrictEqual([
      expect.objectContaining({ rule: "orphan-record", level: "warning", file: file.path, line: 2, column: 5 }),
    ]);
    expect(hasErrors).toBe(false);
  });

  it("does not take a record's mention of itself for a reference", () => {
    const place = {
      id: "paris",
      names: { fr: "Paris", en: "Paris" },
      type: "commune",
      code: "75056",
      within: null,
      coordinates: null,
    } as const;
    const about = createClaim({
      kind: "statement",
      topic: null,
      speaker: null,
      about: { kind: "place", id: "paris" },
      summary: place.names,
    });
    expect(findingsIn(put(writeRecord("place", { ...place, claims: [about] }))).map(({ rule }) => rule)).toStrictEqual([
      "orphan-record",
    ]);
  });

  it("is silent while a file cannot be read: that file may hold the reference", () => {
    const broken = put({ path: pathOf("microsoft-2024", "announcement"), text: "id: [" });
    expect(findingsIn(broken).every(({ rule }) => rule === "plain-yaml")).toBe(true);
  });
});
