import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "name-policy";
const MISTRAL = pathOf("mistral-ai", "organisation");

describe("name-policy", () => {
  it.each([
    {
      what: "a name that needs care and does not say why",
      file: MISTRAL,
      from: "A wind of southern France bears the same name.",
      to: "null",
      at: "null\ncountry",
    },
    { what: "a safe name with a reason", file: MISTRAL, from: "needs-context", to: "safe", at: "A wind" },
    {
      what: "a former name without an end",
      file: MISTRAL,
      from: "also-known-as",
      to: "former",
      at: "null\n    ambiguity: needs",
    },
  ])("reports $what", ({ file, from, to, at }) => {
    const texts = change(file, from, to);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, file, at)]);
  });

  it("accepts a former name with its end", () => {
    const former = change(MISTRAL, "also-known-as", "former");
    expect(
      findingsIn(change(MISTRAL, "null\n    ambiguity: needs", '"2023"\n    ambiguity: needs', former)),
    ).toStrictEqual([]);
  });
});
