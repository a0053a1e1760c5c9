import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "name-collision";
const MISTRAL = pathOf("mistral-ai", "organisation");
const SERIES = pathOf("choose-france", "series");

describe("name-collision", () => {
  it.each([
    {
      what: "a name that stands twice but for its case",
      file: MISTRAL,
      from: "text: Mistral\n",
      to: "text: MISTRAL AI\n",
      at: "MISTRAL AI",
    },
    {
      what: "a name of another organisation but for an accent",
      file: MISTRAL,
      from: "text: Mistral\n",
      to: "text: Mícrosoft\n",
      at: "Mícrosoft",
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

  it("takes a name that contains another for another name", () => {
    expect(findingsIn(change(MISTRAL, "text: Mistral\n", "text: Microsoft Mistral\n"))).toStrictEqual([]);
  });
});
