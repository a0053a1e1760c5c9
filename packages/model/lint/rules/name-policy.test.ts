import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "name-policy";
const MISTRAL = pathOf("mistral-ai", "organisation");
const SERIES = pathOf("choose-france", "series");

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
    {
      what: "a name that stands twice but for its case",
      file: MISTRAL,
      from: "text: Mistral\n",
      to: "text: MISTRAL AI\n",
      at: "MISTRAL AI",
    },
    {
      what: "a name of another organisation",
      file: MISTRAL,
      from: "text: Mistral\n",
      to: "text: Microsoft\n",
      at: "Microsoft",
    },
    {
      what: "a series with the name of an organisation",
      file: SERIES,
      from: "text: Choose France",
      to: "text: Microsoft",
      at: "Microsoft",
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
