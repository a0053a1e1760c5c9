import { describe, expect, it } from "vitest";
import type { TextFile } from "../data-file.ts";
import { change, findingAt, findingsIn, pathOf, put } from "../fixture.ts";
import { departementCodeOf, OFFICIAL_REGIONS } from "../insee.ts";
import type { RecordOf } from "../record-kind.ts";
import { writeRecord } from "../write-record.ts";

const RULE = "insee-code";
const MULHOUSE = pathOf("mulhouse", "place");
const GRAND_EST = pathOf("grand-est", "place");

type Place = RecordOf<"place">;

/** A place of the fixture's Grand Est, to which a commune in it refers: the larger place is no orphan. */
function withPlace(given: Partial<Place> & Pick<Place, "id" | "type" | "code">, code: string): readonly TextFile[] {
  const name = given.names ?? { fr: "Haut-Rhin", en: "Haut-Rhin" };
  const larger = { within: "grand-est", coordinates: null, claims: [], ...given, names: name };
  const moved = change(MULHOUSE, "within: grand-est", `within: ${given.id}`);
  return put(writeRecord("place", larger), change(MULHOUSE, '"68224"', `"${code}"`, moved));
}

describe("insee-code", () => {
  it.each([
    { what: "a code of another région", file: MULHOUSE, from: '"68224"', to: '"69266"', at: '"69266"' },
    { what: "a code of no département", file: MULHOUSE, from: '"68224"', to: '"98735"', at: '"98735"' },
    { what: "a commune with the code of a département", file: MULHOUSE, from: '"68224"', to: '"68"', at: '"68"' },
    { what: "an area with a code", file: GRAND_EST, from: "type: region", to: "type: area", at: '"44"' },
  ])("reports $what", ({ file, from, to, at }) => {
    const texts = change(file, from, to);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, file, at)]);
  });

  it.each(['"42"', '"53"'])("reports a région with the code %s, and the commune in it", (code) => {
    const texts = change(GRAND_EST, '"44"', code);
    expect(findingsIn(texts)).toStrictEqual([
      findingAt(texts, RULE, GRAND_EST, code),
      findingAt(texts, RULE, MULHOUSE, '"68224"'),
    ]);
  });

  it("reports a commune in another département than its code says", () => {
    const texts = withPlace({ id: "haut-rhin", type: "departement", code: "68" }, "67482");
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, MULHOUSE, '"67482"')]);
  });

  it("reports a département in another région than the list says", () => {
    const names = { fr: "Nord", en: "Nord" };
    const texts = withPlace({ id: "nord", names, type: "departement", code: "59" }, "59183");
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, "data/places/nord.yml", "grand-est")]);
  });

  it("accepts a commune in its département", () => {
    expect(findingsIn(withPlace({ id: "haut-rhin", type: "departement", code: "68" }, "68224"))).toStrictEqual([]);
  });

  it("knows 18 régions and 101 départements, no code twice", () => {
    const codes = [...OFFICIAL_REGIONS.values()].flatMap(({ departements }) => Object.keys(departements));
    expect(OFFICIAL_REGIONS.size).toBe(18);
    expect(codes).toHaveLength(101);
    expect(new Set(codes).size).toBe(101);
  });

  it.each([
    ["68224", "68"],
    ["2A004", "2A"],
    ["2B033", "2B"],
    ["97411", "974"],
    ["01004", "01"],
  ])("reads the département of %s", (commune, departement) => {
    expect(departementCodeOf(commune)).toBe(departement);
  });
});
