import { describe, expect, it } from "vitest";
import { SAMPLE_ENTITIES } from "../../fixtures/entities.ts";
import { createNameFinder } from "./find-names.ts";

const finder = createNameFinder(SAMPLE_ENTITIES);

/** What the cursor, written `|`, touches: the entity with the exact span, or null. */
function at(marked: string, format = "markdown"): string | null {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const mention = finder.nameAt(text, offset, { format });
  return mention && `${mention.entity} ${mention.start}-${mention.end} ${text.slice(mention.start, mention.end)}`;
}

describe("nameAt", () => {
  it.each([
    ["L’investissement d’|Amazon", "amazon 19-25 Amazon"],
    ["L’investissement d’Ama|zon", "amazon 19-25 Amazon"],
    ["L’investissement d’Amazon|", "amazon 19-25 Amazon"],
    ["L’investissement d|’Amazon", null],
    ["L’investissement |d’Amazon", null],
    ["L’investiss|ement d’Amazon", null],
    ["Amazon | investit", null],
    ["Amazon Web Ser|vices", "amazon-web-services 0-19 Amazon Web Services"],
    ["Ama|zon Web Services", "amazon-web-services 0-19 Amazon Web Services"],
    ["un\nMicro|soft\nPfizer", "microsoft 3-12 Microsoft"],
    ["un\r\nMicro|soft\r\nPfizer", "microsoft 4-13 Microsoft"],
    ["Choose Fr|ance 2024", "choose-france 0-13 Choose France"],
    ["Procter &a|mp; Gamble", "procter-gamble 0-20 Procter &amp; Gamble"],
    ["Microsoft et M|eta", "meta 13-17 Meta"],
  ])("%s → %s", (marked, expected) => {
    expect(at(marked)).toBe(expected);
  });

  it.each([
    "la forêt ama|zonienne",
    "l’Ama|zonie",
    "https://ama|zon.fr",
    "https://www.Ama|zon.fr/x",
    "`ama|zon`",
    "`Ama|zon`",
    "le 3 ma|rs",
    "le 3 Ma|rs",
    "une ora|nge",
    "mission to Ma|rs",
    "Me|ta-analysis",
    "Apo|llo 11",
    "const ama|zonClient = 1;",
    "ama|zonClient",
    "jeff@ama|zon.com",
    "@Ama|zon",
    "./Ama|zon/x",
    "",
    "|",
  ])("is silent at %j", (marked) => {
    expect(at(marked)).toBeNull();
  });

  it.each([
    ["// Ama|zon promet", "typescript", "amazon 3-9 Amazon"],
    ['const label = "Ama|zon promet";', "typescript", "amazon 15-21 Amazon"],
    ['import x from "micro|soft";', "typescript", null],
    ['import x from "Micro|soft";', "typescript", null],
    ["const Micro|soft = 1;", "typescript", null],
    ["Micro|soft = 1  # Microsoft", "python", null],
    ["x = 1  # Micro|soft", "python", "microsoft 9-18 Microsoft"],
    ["title: Micro|soft investit", "yaml", "microsoft 7-16 Microsoft"],
  ])("%s in %s", (marked, format, expected) => {
    expect(at(marked, format)).toBe(expected);
  });

  it("looks inside the given regions only", () => {
    const text = "Pfizer\nMicrosoft et Engie et EDF\nSanofi";
    const regions = [
      { start: 0, end: 3 },
      { start: 7, end: 16 },
      { start: 29, end: 45 },
    ];
    expect(finder.nameAt(text, 2, { regions })).toBeNull();
    expect(finder.nameAt(text, 8, { regions })?.name).toBe("Microsoft");
    expect(finder.nameAt(text, 21, { regions })).toBeNull();
    expect(finder.nameAt(text, 30, { regions })?.start).toBe(29);
    expect(finder.nameAt(text, 35, { regions })?.name).toBe("Sanofi");
  });

  it.each([-1, 10, Number.NaN, Number.POSITIVE_INFINITY, 1.5e9])("gives null for the offset %s", (offset) => {
    expect(finder.nameAt("Microsoft", offset)).toBeNull();
  });

  it("reads no more than 2,000 characters to either side of a line of a million", () => {
    const near = `${"é ".repeat(1000)}Microsoft${" à".repeat(1000)}`;
    const far = "x ".repeat(250_000);
    const otherFar = "`<&\"'Pfizer\\cite{/@:".repeat(25_000);
    const offset = far.length + 2003;
    const mention = finder.nameAt(far + near + far, offset);
    expect(mention).toEqual({
      start: far.length + 2000,
      end: far.length + 2009,
      entity: "microsoft",
      kind: "organisation",
      name: "Microsoft",
    });
    expect(otherFar).toHaveLength(far.length);
    expect(finder.nameAt(otherFar + near + otherFar, offset)).toEqual(mention);
  });
});
