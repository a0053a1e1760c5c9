import { createQuestion, listQuestionIds, type MapQuestion, scoreAnswer } from "@choosefr/quiz";
import { describe, expect, it } from "vitest";
import { readPlace, type TypedPlace } from "./read-place.ts";

function mapOf(id: string): MapQuestion {
  const question = createQuestion(id, "fr");
  if (question?.kind !== "map") throw new Error(`no map: ${id}`);
  return question;
}

const maps = listQuestionIds(["map"]).map(mapOf);
const brest = mapOf("map.site.accenture-2022");

function pointsOf(question: MapQuestion, found: TypedPlace): number | null {
  return "answer" in found ? scoreAnswer(question, found.answer).points : null;
}

describe("a place that is typed", () => {
  it("is right by each commune and département of a site, however it is written", () => {
    for (const question of maps) {
      for (const name of question.placeNames) {
        for (const text of [name, name.toUpperCase(), name.replaceAll("-", " ")]) {
          expect([question.id, text, pointsOf(question, readPlace(text, question, "en"))]).toEqual([
            question.id,
            text,
            1,
          ]);
        }
      }
    }
  });

  it.each([
    ["29", 1],
    ["finistere", 1],
    ["Dunkerque", 0],
    ["Nord", 0],
    // A département of which the record knows no commune: no site can be there.
    ["Lozère", 0],
  ])("of %j earns %d where Brest is asked for", (text, points) => {
    expect(pointsOf(brest, readPlace(text, brest, "fr"))).toBe(points);
  });

  it("earns a part by a region that is not far", () => {
    const points = pointsOf(brest, readPlace("Brittany", brest, "en"));
    expect(points).toBeGreaterThan(0);
    expect(points).toBeLessThan(1);
  });

  it("is not taken where nobody knows it, with the name that was perhaps meant", () => {
    expect(readPlace("Finistre", brest, "fr")).toEqual({ near: "Finistère" });
    expect(readPlace("Britany", brest, "en")).toEqual({ near: "Brittany" });
    expect(readPlace("Xyzzyx Qwertz", brest, "fr")).toEqual({ near: null });
    expect(readPlace("", brest, "fr")).toEqual({ near: null });
  });
});
