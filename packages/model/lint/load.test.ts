import { describe, expect, it } from "vitest";
import { goodTexts, pathOf, placeOf, put } from "./fixture.ts";
import { loadTexts } from "./load.ts";

const MICROSOFT = pathOf("microsoft-2024", "announcement");

describe("loadTexts", () => {
  const { dataset } = loadTexts(goodTexts);

  it("gives each record, its file and the place of its values", () => {
    expect(dataset.fileOf("announcement", "microsoft-2024")?.path).toBe(MICROSOFT);
    expect(dataset.positionOf("announcement", "microsoft-2024", ["claims", 1, "amount"])).toStrictEqual(
      placeOf(goodTexts, MICROSOFT, "5000000000"),
    );
  });

  it("gives the place of the nearest parent of a value that is not there", () => {
    expect(dataset.positionOf("announcement", "microsoft-2024", ["claims", 1, "amount", "x", 3])).toStrictEqual(
      placeOf(goodTexts, MICROSOFT, "5000000000"),
    );
    expect(dataset.positionOf("announcement", "microsoft-2024", ["claims", 99, "amount"])).toStrictEqual(
      placeOf(goodTexts, MICROSOFT, "- id: investment"),
    );
    expect(dataset.positionOf("announcement", "microsoft-2024", [])).toStrictEqual({ line: 2, column: 1 });
  });

  it("gives nothing for an id that there is not", () => {
    expect(dataset.fileOf("announcement", "microsoft-2031")).toBeUndefined();
    expect(dataset.positionOf("place", "microsoft-2024", [])).toBeUndefined();
    expect(dataset.knows("claim", "microsoft-2031/investment")).toBe(false);
  });

  it("keeps a broken record out of the maps and its id among the known", () => {
    const broken = loadTexts(put({ path: pathOf("mulhouse", "place"), text: "id: mulhouse\n" })).dataset;
    expect(broken.places.has("mulhouse")).toBe(false);
    expect(broken.knows("place", "mulhouse")).toBe(true);
    expect(broken.isWhole).toBe(false);
  });

  it("holds the first of two records with one id", () => {
    const text = goodTexts.find(({ path }) => path === pathOf("clubic", "publisher"))?.text ?? "";
    const twins = loadTexts([
      ...goodTexts,
      { path: "data/publishers/zz.yml", text: text.replace("Clubic", "Zz") },
    ]).dataset;
    expect(twins.publishers.get("clubic")?.name).toBe("Clubic");
    expect(twins.records.filter(({ id }) => id === "clubic")).toHaveLength(2);
  });

  it.each([
    ["keys", Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join("\n")],
    ["times one key", "k: 1\n".repeat(40_000)],
    ["claims", `claims:\n${"  - 1\n".repeat(40_000)}`],
  ])("says enough and no more of a file with thousands of wrong %s", (_what, text) => {
    const { findings } = loadTexts([{ path: "data/publishers/many.yml", text }]);
    expect(findings.length).toBeGreaterThan(3);
    expect(findings.length).toBeLessThan(300);
  });

  it("lists every reference with its way", () => {
    const sites = dataset.references
      .filter(({ kind }) => kind === "place")
      .map(({ id, path }) => `${path.join(".")} ${id}`);
    expect(sites).toStrictEqual(["within france", "within grand-est", "claims.5.place mulhouse"]);
  });
});
