import type { RecordPack } from "@choosefr/model";
import records from "@choosefr/model/records.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import type { CheckRequest } from "../checked-text.ts";
import { type Check, checkInSteps } from "./check-in-steps.ts";
import { createEngine } from "./create-engine.ts";
import { writeAnnotated } from "./write-annotated.ts";
import { writeReport } from "./write-report.ts";

const engine = createEngine(records as unknown as RecordPack);
const SENTENCE = "Microsoft investira 6 milliards d’euros en France d’ici 2027.";

function check(text: string, options: Partial<CheckRequest> = {}): Check {
  const steps = checkInSteps(engine, { text, name: null, format: null, language: null, lang: "fr", ...options });
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

describe("checkInSteps", () => {
  it("shows a figure with who says what, each claim with its address and each source with its page", () => {
    const text = `# Note\n\n${SENTENCE}`;
    const { shown } = check(text);
    expect(shown.format).toBe("markdown");
    const [figure] = shown.figures;
    expect(figure).toMatchObject({ verdict: "contradicts", line: 3 });
    expect(text.slice(figure!.start, figure!.end)).toBe("6 milliards d’euros");
    expect(shown.entities[figure!.entity]).toEqual({ name: "Microsoft", address: "/fr/organisations/microsoft" });
    const [preferred] = shown.said[figure!.said]!.claims;
    expect(preferred).toMatchObject({
      words: "4\u00a0milliards d’euros",
      address: "/fr/announcements/microsoft-2024#investment",
    });
    expect(preferred!.sources).toHaveLength(2);
    expect(preferred!.sources.every(({ url }) => url?.startsWith("https://"))).toBe(true);
    expect(shown.names.map(({ start, end }) => text.slice(start, end))).toEqual(["Microsoft"]);
  });

  it("shows a total of a summit with the page of its edition", () => {
    const { shown } = check("Choose France 2024 : 56 projets, 15 milliards d’euros.");
    expect(shown.entities[shown.figures[0]!.entity]).toEqual({
      name: "Choose France 2024",
      address: "/fr/editions/choose-france-2024",
    });
    expect(shown.said[shown.figures[1]!.said]!.claims[0]!.address).toBe(
      "/fr/editions/choose-france-2024#total_investment",
    );
  });

  it("says once what it says of many figures", () => {
    const { shown } = check(`${SENTENCE}\n\n`.repeat(500));
    expect(shown.figures).toHaveLength(500);
    expect([shown.said.length, shown.entities.length]).toEqual([1, 1]);
    expect(shown.figures.at(-1)?.line).toBe(999);
  });

  it("tells what has no value from what cannot be compared", () => {
    const verdictOf = (text: string) => check(text).shown.figures[0]?.verdict;
    expect(verdictOf("Microsoft investira plusieurs milliards de dollars en France.")).toBe("unread");
    expect(verdictOf("Microsoft créera 900 emplois en France.")).toBe("not_comparable");
    expect(verdictOf("Microsoft investira 5 milliards d’euros en France.")).toBe("sources_disagree");
  });

  it("reads a file by its name, in the language and format that are asked for", () => {
    const comment = `% ${SENTENCE}`;
    expect(check(comment, { name: "a.tex" }).shown.figures).toEqual([]);
    expect(check(comment, { name: "a.tex", format: "text" }).shown.figures).toHaveLength(1);
    expect(check(SENTENCE, { name: "a.unknown" }).shown.format).toBe("plaintext");
  });
});

describe("what is taken along", () => {
  it("is the text with a note behind each figure, the same note for the same words", () => {
    const text = `${SENTENCE} ${SENTENCE}\n\nDéjà annoté[^choosefr-1].`;
    const written = writeAnnotated(text, check(text).shown, "fr");
    expect(written.match(/6 milliards d’euros\[\^choosefrx-1\]/gu)).toHaveLength(2);
    expect(written.match(/^\[\^choosefrx-1\]: \*\*Contredit\.\*\* Microsoft\u00a0: /gmu)).toHaveLength(1);
    expect(written).toMatch(/4\u00a0milliards d’euros\u00a0: \[[^\]]+\]\(<https:/u);
    expect(writeAnnotated("Rien.", check("Rien.").shown, "fr")).toBe("Rien.");
  });

  it("is every finding as the command writes it", () => {
    const { findings } = check(SENTENCE);
    const request = { text: SENTENCE, path: "a b.md", language: null, lang: "en" } as const;
    const json = JSON.parse(writeReport("json", findings, engine.judge, request)) as Record<string, unknown>;
    expect(json).toMatchObject({
      version: 1,
      files: [
        {
          path: "a b.md",
          error: null,
          remarks: [{ line: 1, column: 21, text: "6 milliards d’euros", severity: "warning" }],
        },
      ],
      summary: { files: 1, warnings: 1 },
    });
    const sarif = JSON.parse(writeReport("sarif", findings, engine.judge, request)) as Record<string, unknown>;
    expect(sarif).toMatchObject({
      version: "2.1.0",
      runs: [{ language: "en", results: [{ ruleId: "contradicted-figure", level: "warning" }] }],
    });
  });
});
