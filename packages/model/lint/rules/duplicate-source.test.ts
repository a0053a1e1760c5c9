import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "duplicate-source";
const FILE = pathOf("latribune-2024-05-ms", "source");
/** The fixture's own address is https://example.org/microsoft-en-alsace. */
const give = (url: string) => change(FILE, "url: null", `url: ${url}`);

describe("duplicate-source", () => {
  it.each([
    "https://example.org/microsoft-en-alsace",
    "http://example.org/microsoft-en-alsace",
    "https://www.example.org/microsoft-en-alsace/",
    "https://EXAMPLE.org/microsoft-en-alsace#suite",
    "https://example.org/microsoft-en-alsace?utm_source=lettre&fbclid=1",
  ])("takes %s for the same page", (url) => {
    const texts = give(url);
    const [finding] = [...findingsIn(texts)];
    expect(findingsIn(texts)).toHaveLength(1);
    expect([
      findingAt(texts, RULE, FILE, url),
      findingAt(texts, RULE, pathOf("clubic-2024-05-ms", "source"), "https:"),
    ]).toContainEqual(finding);
  });

  it.each([
    "https://example.org/Microsoft-en-Alsace",
    "https://example.org/microsoft-en-alsace?p=2",
    "https://example.org/microsoft-en-alsace/2",
    "https://example.org:8080/microsoft-en-alsace",
    "https://m.example.org/microsoft-en-alsace",
  ])("takes %s for another page", (url) => {
    expect(findingsIn(give(url))).toStrictEqual([]);
  });
});
