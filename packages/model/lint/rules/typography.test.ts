import { describe, expect, it } from "vitest";
import { checkTexts } from "../check.ts";
import { fixTexts } from "../fix.ts";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const FILE = pathOf("microsoft-2024", "announcement");

describe("typography", () => {
  it.each([
    { language: "fr", set: "Centres de données et formation", line: "Centres : données" },
    { language: "fr", set: "Centres de données et formation", line: "L'Alsace" },
    { language: "en", set: "Data centres and training", line: "The company's plan" },
  ])("reports $line as a line in $language", ({ language, set, line }) => {
    const texts = change(FILE, `${language}: ${set}`, `${language}: "${line}"`);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, "typography", FILE, `"${line}"`)]);
  });

  it("shows the spaces that are wanted", () => {
    const [finding] = checkTexts(
      change(FILE, "fr: Centres de données et formation", 'fr: "Centres : données"'),
    ).findings;
    expect(finding?.expected).toContain("Centres⍽: données");
  });

  it("leaves figures as they are printed", () => {
    const curly = change(FILE, "text: cinq milliards d’euros", "text: cinq milliards d'euros");
    expect(
      findingsIn(change(FILE, "figure: cinq milliards d’euros", "figure: cinq milliards d'euros", curly)),
    ).toStrictEqual([]);
  });

  it("mends what it reports, and nothing else", () => {
    const broken = change(FILE, "fr: Centres de données et formation", "fr: 'Centres : l''Alsace' # in the east");
    const fixed = fixTexts(broken);
    expect(fixed.map(({ path }) => path)).toStrictEqual([FILE]);
    expect(fixed[0]?.text).toBe(
      change(FILE, "fr: Centres de données et formation", "fr: 'Centres\u00A0: l’Alsace' # in the east").find(
        ({ path }) => path === FILE,
      )?.text,
    );
  });
});
