import { describe, expect, it } from "vitest";
import { fixTexts } from "../fix.ts";
import { change, findingAt, findingsIn, goodTexts, pathOf } from "../fixture.ts";

const RULE = "key-order";
const FILE = pathOf("microsoft", "organisation");

const DISORDERED = `# yaml-language-server: $schema=../../dist/json-schema/place.json
# A town in Alsace.
type: commune # since 1798
id: mulhouse
# In both languages.
names: { en: Mulhouse, fr: Mulhouse }
within: grand-est
claims: []
code: '68224'
`;
const ORDERED = `# yaml-language-server: $schema=../../dist/json-schema/place.json
# A town in Alsace.
id: mulhouse
# In both languages.
names: { fr: Mulhouse, en: Mulhouse }
type: commune # since 1798
code: '68224'
within: grand-est
claims: []
`;

describe("key-order", () => {
  it("reports the first key that is out of order", () => {
    const texts = change(FILE, "country: US\nsector: digital\n", "sector: digital\ncountry: US\n");
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, "sector")]);
  });

  it("reports a mapping inside a list", () => {
    const texts = change(FILE, "text: Microsoft\n    kind: brand", "kind: brand\n    text: Microsoft");
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, "kind")]);
  });

  it("does not take a missing key for a wrong order", () => {
    const texts = change(FILE, "country: US\n", "");
    expect(findingsIn(texts).map(({ rule }) => rule)).toStrictEqual(["schema"]);
  });

  it("puts the keys in order and keeps comments, quotes and flow style", () => {
    const [fixed] = fixTexts([{ path: "data/places/mulhouse.yml", text: DISORDERED }]);
    expect(fixed?.text).toBe(ORDERED);
  });

  it("leaves a file in order as it is, byte for byte", () => {
    expect(fixTexts([{ path: "data/places/mulhouse.yml", text: ORDERED }, ...goodTexts])).toStrictEqual([]);
  });

  it("leaves broken YAML as it is", () => {
    expect(fixTexts([{ path: "data/places/mulhouse.yml", text: "type: [commune\nid: mulhouse\n" }])).toStrictEqual([]);
  });
});
