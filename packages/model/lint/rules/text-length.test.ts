import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "text-length";
const FILE = pathOf("microsoft-2024", "announcement");
const subject = (length: number) => change(FILE, "fr: Centres de données et formation", `fr: ${"é".repeat(length)}`);

describe("text-length", () => {
  it.each([201, 240])("reports a line of %s characters", (length) => {
    const texts = subject(length);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, "éé")]);
  });

  it("accepts 200", () => {
    expect(findingsIn(subject(200))).toStrictEqual([]);
  });

  it("leaves what is longer still to the schema", () => {
    expect(findingsIn(subject(241)).map(({ rule }) => rule)).toStrictEqual(["no-copied-sentence"]);
  });

  it("leaves the title of a source as it is", () => {
    const source = pathOf("clubic-2024-05-ms", "source");
    expect(findingsIn(change(source, "title: null", `title: ${"mot ".repeat(80)}fin`))).toStrictEqual([]);
  });
});
