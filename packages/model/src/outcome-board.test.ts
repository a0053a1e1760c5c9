import { describe, expect, it } from "vitest";
import { leadingOutcome } from "./describe/leading-outcome.ts";
import { promiseStates, readBoard } from "./outcome-board.ts";
import { catalogue } from "./record.ts";

const board = readBoard(catalogue);

describe("readBoard", () => {
  it("has every announcement once", () => {
    expect(board.map(({ announcement: { id } }) => id).toSorted()).toEqual(catalogue.announcementIds);
  });

  it("tells of each its last known state, and where there is none that nothing is known", () => {
    for (const { announcement, outcome, state } of board) {
      expect(outcome).toBe(leadingOutcome(announcement.outcomes));
      expect(state).toBe(outcome?.status ?? "unknown");
    }
    expect(new Set(board.map(({ state }) => state)).size).toBe(promiseStates.length);
  });

  it("goes from what was kept to what is unknown, the newest first", () => {
    const places = board.map(({ state }) => promiseStates.indexOf(state));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const days = board.filter(({ state }) => state === "unknown").map(({ announcement }) => announcement.announced);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it("knows where and in which sector", () => {
    const line = board.find(({ announcement }) => announcement.id === "prologium-2023");
    expect(line).toMatchObject({ sectors: ["batteries"], regions: ["hauts-de-france"] });
    expect(line?.promised).toBe(line?.announcement.investment);
  });
});
