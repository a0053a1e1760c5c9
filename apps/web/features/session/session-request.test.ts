import { catalogue } from "@choosefr/model";
import { createQuiz, listQuestionIds } from "@choosefr/quiz";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withClaimPage } from "../explanation/explained-question.ts";
import { exactSession, filteredSession } from "./create-session.ts";
import { readQuestion, readSession } from "./read-session.ts";
import { readSessionRequest } from "./session-request.ts";

const read = (query: string) => readSessionRequest(new URLSearchParams(query), catalogue);

describe("a request for a session", () => {
  it("names questions", () => {
    expect(read("q=choice.a~map.b&seed=x-1")).toEqual({ ids: ["choice.a", "map.b"], seed: "x-1" });
  });

  it("or narrows them as the practice page does", () => {
    expect(read("seed=x&kind=map&n=5&level=easy")).toEqual({
      seed: "x",
      filter: { edition: null, sector: null, region: null, about: null, kind: "map", level: "easy", length: 5 },
    });
  });

  it.each([
    ["", "seed"],
    ["seed=X", "seed"],
    ["seed=a&seed=b", "seed"],
    ["seed=a&q=", "q"],
    ["seed=a&q=<script>", "q"],
    ["seed=a&q=choice.a~choice.a", "q"],
    [`seed=a&q=${Array.from({ length: 51 }, (_, n) => `choice.${n}`).join("~")}`, "q"],
    ["seed=a&q=choice.a&n=5", "n"],
    ["seed=a&n=0", "n"],
    ["seed=a&n=5.5", "n"],
    ["seed=a&edition=1815", "edition"],
    ["seed=a&other=1", "other"],
  ])("%j is refused for its %s", (query, parameter) => {
    expect(read(query)).toMatchObject({ problem: { parameter, expected: expect.any(String) as string } });
  });

  it("is read without an error, whatever it holds", () => {
    fc.assert(fc.property(fc.webQueryParameters(), (query) => typeof read(query) === "object"));
  });
});

describe("a session", () => {
  const ids = listQuestionIds();
  const sample = ids.filter((_, index) => index % 40 === 0);

  it("arrives as it was sent, whatever the kinds of its questions", () => {
    for (const lang of ["fr", "en"] as const) {
      const session = exactSession({ ids: sample, seed: "x" }, lang);
      const sent = JSON.stringify(session);
      expect(readSession(JSON.parse(sent))).toEqual(session);
      expect(session.questions).toHaveLength(sample.length);
    }
  });

  it("says what cannot be asked", () => {
    const session = exactSession({ ids: ["choice.none", ids[0]!], seed: "x" }, "fr");
    expect([session.missing, session.questions.length]).toEqual([["choice.none"], 1]);
  });

  it("of a subject is the quiz of that seed", () => {
    const filter = {
      edition: null,
      sector: null,
      region: null,
      about: null,
      kind: null,
      level: null,
      length: 5,
    } as const;
    expect(filteredSession({ filter, seed: "x" }, "fr").questions).toEqual(
      createQuiz({ seed: "x", locale: "fr", length: 5 }).map(withClaimPage),
    );
  });

  it("in another form is none", () => {
    const session = exactSession({ ids: sample.slice(0, 2), seed: "x" }, "fr");
    for (const fault of [{ version: 2 }, { data: null }, { locale: "de" }, { questions: [{}] }, { missing: [1] }]) {
      expect(readSession({ ...session, ...fault })).toBeNull();
    }
  });

  it("leads to no other site, whatever a browser kept", () => {
    const [question] = exactSession({ ids: sample.slice(0, 1), seed: "x" }, "fr").questions;
    expect(readQuestion(question)?.claimPage).toMatch(/^\/fr\/\w+\//u);
    for (const claimPage of [
      "javascript:alert(1)",
      "//example.org/fr/a#b",
      "https://example.org/fr/a#b",
      1,
      undefined,
    ]) {
      expect(readQuestion({ ...question, claimPage })?.claimPage).toBeNull();
    }
  });

  it("has no question that lacks a part", () => {
    for (const question of exactSession({ ids: sample, seed: "x" }, "fr").questions) {
      for (const part of ["stem", "kind", "explanation"]) expect(readQuestion({ ...question, [part]: 1 })).toBeNull();
    }
    fc.assert(fc.property(fc.anything(), (value) => readQuestion(value) === null));
  });
});
