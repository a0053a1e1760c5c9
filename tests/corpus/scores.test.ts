import { describe, expect, it } from "vitest";
import { listFalls, readFloors } from "./floors.ts";
import { readPage } from "./readme.ts";
import { scoreCorpus } from "./scores.ts";

describe("the engine on the corpus", () => {
  const scores = scoreCorpus();

  it("keeps what it had reached", () => {
    const { names, figures, verdicts } = scores.parts;
    const floors = readFloors();
    expect([
      ...listFalls("names", names.open, floors),
      ...listFalls("figures", figures.open, floors),
      ...listFalls("verdicts", verdicts.open, floors),
    ]).toStrictEqual([]);
  });

  it("reads back every figure that the record prints, and finds none as something else", () => {
    expect(scores.printed.printed).toBeGreaterThan(600);
    expect(scores.printed.unread).toStrictEqual([]);
    expect(scores.printed.misread).toStrictEqual([]);
    expect(scores.printed.passedOver.length).toBeLessThan(scores.printed.printed / 20);
  });

  it("is what the README says; if not: pnpm score --write", () => {
    const { actual, expected } = readPage(scores);
    expect(actual).toBe(expected);
  });
});
