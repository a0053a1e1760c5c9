import { describe, expect, it } from "vitest";
import type { Case, ExpectedFigure, ExpectedName, ExpectedVerdict, Kind } from "./case.ts";
import { listFalls, raiseFloors } from "./floors.ts";
import { MEASURES, printMeasure } from "./measures.ts";
import { scoreFigures } from "./score-figures.ts";
import { scoreNames } from "./score-names.ts";
import { totalsTable, traitTable } from "./score-table.ts";
import { scoreVerdicts } from "./score-verdicts.ts";

function caseOf<K extends Kind>(text: string, items: Case<K>["expect"], values: Partial<Case<K>> = {}): Case<K> {
  return {
    id: "x-fr-001",
    lang: "fr",
    format: "text",
    languageId: null,
    tags: ["tag"],
    text,
    expect: items,
    ...values,
  };
}

const amazon: ExpectedName = { start: 2, end: 8, entity: "amazon" };

const sum: ExpectedFigure = {
  start: 3,
  end: 20,
  kind: "money",
  value: 4e9,
  valueMax: null,
  currency: "EUR",
  unit: null,
  bound: "exact",
};

const pledge: ExpectedVerdict = { start: 3, end: 20, verdict: "contradicts", entity: "microsoft", kind: "investment" };

describe("scoreNames", () => {
  const one = caseOf<"names">("D’Amazon à Amazon.", [amazon]);

  it.each([
    ["all right", [amazon], { expected: 1, found: 1, right: 1 }, 0],
    ["nothing", [], { expected: 1, found: 0, right: 0 }, 1],
    ["one too many", [amazon, { ...amazon, start: 11, end: 17 }], { expected: 1, found: 2, right: 1 }, 1],
    ["another span", [{ ...amazon, start: 0 }], { expected: 1, found: 1, right: 0 }, 2],
    ["another entity", [{ ...amazon, entity: "amazon-web-services" }], { expected: 1, found: 1, right: 0 }, 2],
  ] as const)("counts %s", (_, found, names, failures) => {
    const score = scoreNames(one, found);
    expect(score.names).toStrictEqual(names);
    expect(score.failures).toHaveLength(failures);
  });
});

describe("scoreFigures", () => {
  const one = caseOf<"figures">("De 4 milliards d’euros en tout.", [sum]);

  it.each([
    ["all right", [sum], [1, 1, 1], 0],
    ["nothing", [], [0, 0, 0], 0],
    ["another bound", [{ ...sum, bound: "about" }], [1, 1, 0], 0],
    ["a shorter span", [{ ...sum, end: 14 }], [0, 1, 0], 0],
    ["another number", [{ ...sum, value: 4 }], [1, 0, 0], 1],
    ["another currency", [{ ...sum, currency: "USD" }], [1, 0, 0], 1],
    ["another upper end", [{ ...sum, valueMax: 5e9 }], [1, 1, 0], 1],
    ["one elsewhere", [{ ...sum, start: 25, end: 30 }], [0, 0, 0], 0],
    [
      "one in two pieces",
      [
        { ...sum, end: 10 },
        { ...sum, start: 11 },
      ],
      [0, 1, 0],
      0,
    ],
  ] as const)("counts %s", (_, found, [spans, values, exact], misread) => {
    const score = scoreFigures(one, found);
    expect([score.spans.right, score.values.right, score.exact.right]).toStrictEqual([spans, values, exact]);
    expect(score.exact).toMatchObject({ expected: 1, found: found.length });
    expect(score.misread).toBe(misread);
  });
});

describe("scoreVerdicts", () => {
  const text = "De 4 milliards d’euros en tout, pour 300 emplois.";
  const one = caseOf<"verdicts">(text, [pledge]);

  it.each([
    ["all right", [pledge], [1, 1], [1, 1]],
    ["nothing", [], [0, 0], [0, 0]],
    ["another verdict", [{ ...pledge, verdict: "agrees" }], [1, 0], [0, 0]],
    ["another organisation", [{ ...pledge, entity: "amazon" }], [1, 0], [1, 0]],
    ["an alarm where nothing is expected", [pledge, { ...pledge, start: 37, end: 48 }], [1, 1], [2, 1]],
    [
      "another finding where nothing is expected",
      [pledge, { ...pledge, verdict: "unknown", start: 37, end: 48 }],
      [1, 1],
      [1, 1],
    ],
    ["the same alarm twice", [pledge, { ...pledge, end: 14 }], [2, 1], [1, 1]],
  ] as const)("counts %s", (_, found, [judged, right], [alarms, caught]) => {
    const { verdicts, contradicts } = scoreVerdicts(one, found);
    expect(verdicts).toStrictEqual({ expected: 1, found: judged, right });
    expect(contradicts).toStrictEqual({ expected: 1, found: alarms, right: caught });
  });
});

describe("tables and floors", () => {
  const scored = [
    caseOf<"names">("D’Amazon à Amazon.", [amazon], { tags: ["elision", "possessive"] }),
    caseOf<"names">("Amazon ?", [], { lang: "en", tags: ["elision"] }),
  ].map((one) => ({ case: one, score: scoreNames(one, [amazon]) }));

  it("tells totals and each language", () => {
    expect(totalsTable("names", "open", scored)).toStrictEqual({
      headings: ["names, open", "cases", "precision", "recall", "F1", "silent on negatives"],
      rows: [
        ["all", "2", "0.500", "1.000", "0.667", "0.000"],
        ["fr", "1", "1.000", "1.000", "1.000", "–"],
        ["en", "1", "0.000", "–", "0.000", "0.000"],
      ],
    });
  });

  it("tells each tag, the most common first, and leaves rare ones out", () => {
    const names = (atLeast: number) => traitTable("names", "tag", scored, atLeast).rows.map(([name]) => name);
    expect(names(1)).toStrictEqual(["elision", "possessive"]);
    expect(names(2)).toStrictEqual(["elision"]);
  });

  it("counts false alarms, and cases with a misread figure", () => {
    const verdict = caseOf<"verdicts">("Rien.", []);
    const alarms = [{ case: verdict, score: scoreVerdicts(verdict, [pledge]) }];
    const figure = caseOf<"figures">("De 4 milliards d’euros en tout.", [sum]);
    const misread = [{ case: figure, score: scoreFigures(figure, [{ ...sum, value: 4 }]) }];
    expect(printMeasure(MEASURES.verdicts.at(-1)!, alarms)).toBe("1");
    expect(printMeasure(MEASURES.figures.at(-1)!, misread)).toBe("1.000");
  });

  it("tells what has fallen below its floor, and a floor of nothing", () => {
    const floors = { names: { precision: 0.6, recall: 1 }, figures: {}, verdicts: {} };
    expect(listFalls("names", scored, floors)).toStrictEqual(["names: precision is 0.5000, its limit 0.6"]);
    expect(() => listFalls("names", scored, { ...floors, names: { speed: 1 } })).toThrow("there is no measure “speed”");
  });

  it("raises floors by steps, and gives none up", () => {
    const floors = { names: { precision: 0.2, recall: 1, F1: 0.9 }, figures: {}, verdicts: {} };
    expect(raiseFloors("names", scored, floors)).toMatchObject({ precision: 0.5, recall: 1, F1: 0.9 });
    expect(raiseFloors("names", scored, { ...floors, names: {} })).toMatchObject({
      precision: 0.5,
      recall: 1,
      F1: 0.665,
    });
  });
});
