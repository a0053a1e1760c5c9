import { describe, expect, it } from "vitest";
import { findingAt, findingsIn, put } from "../fixture.ts";
import { writeRecord } from "../write-record.ts";

const RULE = "reserved-id";

describe("reserved-id", () => {
  it.each(["none", "unknown"])("reports a publisher that is called %s", (id) => {
    const file = writeRecord("publisher", { id, name: "Magazine", country: null, kind: "blog", claims: [] });
    const texts = put(file);
    const found = findingsIn(texts).filter(({ rule }) => rule !== "orphan-record");
    expect(found).toStrictEqual([findingAt(texts, RULE, file.path, id)]);
  });

  it("reports a word that YAML takes for a value even in quotes", () => {
    const file = writeRecord("publisher", { id: "null", name: "Magazine", country: null, kind: "blog", claims: [] });
    expect(findingsIn(put(file)).map(({ rule }) => rule)).toContain(RULE);
  });

  it("accepts an id that only contains such a word", () => {
    const file = writeRecord("publisher", {
      id: "none-such",
      name: "Magazine",
      country: null,
      kind: "blog",
      claims: [],
    });
    expect(findingsIn(put(file)).map(({ rule }) => rule)).toStrictEqual(["orphan-record"]);
  });
});
