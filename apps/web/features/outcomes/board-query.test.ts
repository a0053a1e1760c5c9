import { catalogue, readBoard } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BoardQuery, FIELDS, fits, readBoardQuery, sortLines, WHOLE, writeBoardQuery } from "./board-query.ts";

const board = readBoard(catalogue);
const read = (address: string): BoardQuery =>
  readBoardQuery(Object.fromEntries(new URLSearchParams(address)), catalogue);

describe("readBoardQuery", () => {
  it("reads what a form sends, empty fields included", () => {
    expect(read("?state=opened&edition=choose-france-2023&sector=&region=&sort=-year")).toEqual({
      ...WHOLE,
      state: "opened",
      edition: "choose-france-2023",
      sort: "year",
      isReversed: true,
    });
  });

  it("takes what it does not know for not asked", () => {
    expect(read("?state=kept&edition=2023&sector=fun&region=mulhouse&sort=up")).toEqual(WHOLE);
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), (parameters) => {
        expect(readBoardQuery(parameters, catalogue).sort).toBeDefined();
      }),
    );
  });

  it("reads back what is written, and nothing is written of what is not asked", () => {
    expect(writeBoardQuery(WHOLE)).toBe("");
    for (const { state, sectors, regions, announcement } of board.slice(0, 40)) {
      const query: BoardQuery = {
        state,
        edition: announcement.edition ?? "none",
        sector: sectors[0] ?? null,
        region: regions[0] ?? null,
        sort: "figure",
        isReversed: true,
      };
      expect(read(writeBoardQuery(query))).toEqual(query);
    }
  });
});

describe("fits", () => {
  it("splits the board by each field without losing a line", () => {
    const states = new Set(board.map(({ state }) => state));
    const split = [...states].map((state) => board.filter((line) => fits(line, { ...WHOLE, state })).length);
    expect(split.reduce((sum, n) => sum + n, 0)).toBe(board.length);
    expect(board.filter((line) => fits(line, WHOLE))).toEqual(board);
    expect(FIELDS).toContain("state");
  });

  it("finds what was announced outside any edition", () => {
    const outside = board.filter((line) => fits(line, { ...WHOLE, edition: "none" }));
    expect(outside.every(({ announcement }) => announcement.edition === null)).toBe(true);
    expect(outside.length).toBeGreaterThan(0);
  });
});

describe("sortLines", () => {
  const nameOf = (line: (typeof board)[number]): string => line.announcement.organisations.join();
  const sorted = (query: Pick<BoardQuery, "sort" | "isReversed">): typeof board =>
    sortLines(board, query, nameOf, new Intl.Collator("fr"));

  it("leaves the order of the board, or turns it round", () => {
    expect(sorted({ sort: "state", isReversed: false })).toEqual(board);
    expect(sorted({ sort: "state", isReversed: true })).toEqual(board.toReversed());
  });

  it("puts the largest sum first, the smallest when reversed, and what has none last", () => {
    const sums = (isReversed: boolean): readonly (number | null)[] =>
      sorted({ sort: "figure", isReversed }).map(({ promised }) =>
        promised?.preferred.kind === "investment" && promised.preferred.currency === "EUR"
          ? promised.preferred.amount
          : null,
      );
    const known = sums(false).filter((sum) => sum !== null);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(sums(false).at(-1)).toBeNull();
    expect(sums(true).at(-1)).toBeNull();
    expect(sums(true)[0]).toBe(known.at(-1));
  });

  it("puts the newest first", () => {
    const days = sorted({ sort: "year", isReversed: false }).map(({ announcement }) => announcement.announced);
    expect(days).toEqual(days.toSorted().toReversed());
  });
});
