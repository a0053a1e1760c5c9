import { describe, expect, it } from "vitest";
import { kept } from "../progress/kept-sample.ts";
import { agendaOf } from "./agenda.ts";
import { describeDay } from "./describe-day.ts";

const wrong = kept({ question: "choice.a", isCorrect: false, points: 0, at: "2026-11-23T18:00:00.000Z" });
const right = kept({ question: "choice.b", at: "2026-11-23T18:00:00.000Z" });

describe("the agenda", () => {
  it("is empty without answers", () => {
    expect(agendaOf([], new Date())).toEqual({ due: [], later: [], next: null });
  });

  it("brings what was missed back the next day, from its first hour on", () => {
    const answers = [right, wrong];
    expect(agendaOf(answers, new Date(2026, 10, 23, 20)).due).toEqual([]);
    expect(agendaOf(answers, new Date(2026, 10, 24, 0, 1)).due).toEqual(["choice.a"]);
  });

  it("says what comes first of what is not due", () => {
    const { later, next } = agendaOf([right, wrong], new Date(2026, 10, 23, 20));
    expect(later).toEqual(["choice.a", "choice.b"]);
    expect(next).toEqual(new Date("2026-11-24T18:00:00.000Z"));
  });

  it("leaves out what can no longer be asked", () => {
    expect(agendaOf([right, wrong], new Date(2026, 10, 24, 12), new Set(["choice.a"])).due).toEqual([]);
  });
});

it.each([
  [new Date(2026, 10, 24), "mardi 24 novembre", "Tuesday 24 November"],
  [new Date(2026, 10, 1), "dimanche 1er novembre", "Sunday 1 November"],
])("%s is told as a day of the week and a date", (day, french, english) => {
  expect([describeDay(day, "fr"), describeDay(day, "en")]).toEqual([french, english]);
});
