import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Kept, readBackup, writeBackup } from "./backup.ts";
import { kept } from "./kept-sample.ts";

const all: Kept = {
  answers: [kept(), kept({ isCorrect: false, points: 0 })],
  rounds: [
    { key: "abc", answers: { q1: { option: 2 } }, score: { right: 1, total: 2 }, at: "2026-11-23T10:00:00.000Z" },
  ],
};
const now = new Date("2026-11-23T12:00:00Z");

describe("an exported file", () => {
  it("holds what was kept", () => {
    expect(readBackup(writeBackup(all, now))).toEqual({ ...all, leftOut: 0 });
  });

  it("says what it is", () => {
    expect(JSON.parse(writeBackup(all, now))).toMatchObject({
      format: "choosefr-answers",
      version: 1,
      exportedAt: "2026-11-23T12:00:00.000Z",
    });
  });

  it("loses only the entries that are broken", () => {
    const broken = writeBackup(all, now).replace('"points": 0', '"points": "0"').replace('"key": "abc"', '"key": 5');
    expect(readBackup(broken)).toEqual({ answers: all.answers.slice(0, 1), rounds: [], leftOut: 2 });
  });

  it.each([
    ["", { what: "json", found: "" }],
    ["PK\u0003\u0004 not   text", { what: "json", found: "PK\u0003\u0004 not text" }],
    ["[1,2]", { what: "format", found: "[1,2]" }],
    ["null", { what: "format", found: "null" }],
    ['{"format":"anki"}', { what: "format", found: "anki" }],
    ['{"format":"choosefr-answers","version":2}', { what: "version", found: "2" }],
    ['{"format":"choosefr-answers","version":1,"answers":{}}', { what: "answers", found: "{}" }],
  ])("%j is none, and it is said why", (text, problem) => {
    expect(readBackup(text)).toEqual({ problem });
  });

  it("is looked for in anything without an error, and what was found is told in a few characters", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.constant("x".repeat(5000))), (text) => {
        const read = readBackup(text);
        return !("problem" in read) || read.problem.found.length <= 40;
      }),
    );
  });
});
