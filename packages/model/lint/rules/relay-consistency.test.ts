import { describe, expect, it } from "vitest";
import { change, findingAt, findingsIn, pathOf } from "../fixture.ts";

const RULE = "relay-consistency";
const TRIBUNE = pathOf("latribune-2024-05-ms", "source");
const BOURSORAMA = pathOf("boursorama-afp-2024-05-ce-quon-sait", "source");
const CLUBIC = pathOf("clubic", "publisher");

const relay = (of: string) => change(TRIBUNE, "relayOf: none", `relayOf: ${of}`);

describe("relay-consistency", () => {
  it("reports a publisher that relays itself", () => {
    const texts = relay("la-tribune");
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, TRIBUNE, "la-tribune", 2)]);
  });

  it.each(["aggregator", "blog", "institution"])("reports a relay of a publisher of the kind %s", (kind) => {
    const texts = change(CLUBIC, "kind: press", `kind: ${kind}`, relay("clubic"));
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, TRIBUNE, "clubic")]);
  });

  it.each(["none", "unknown"])("reports an agency page of another publisher that relays %s", (relayOf) => {
    const texts = change(BOURSORAMA, "relayOf: afp", `relayOf: ${relayOf}`);
    expect(findingsIn(texts).filter(({ rule }) => rule !== "orphan-record")).toStrictEqual([
      findingAt(texts, RULE, BOURSORAMA, `${relayOf}\n`),
    ]);
  });

  it("reports an agency page that relays a paper", () => {
    const texts = change(BOURSORAMA, "relayOf: afp", "relayOf: le-figaro");
    expect(findingsIn(texts).filter(({ rule }) => rule !== "orphan-record")).toStrictEqual([
      findingAt(texts, RULE, BOURSORAMA, "agency\n"),
    ]);
  });

  it.each(["agency", "press", "trade", "broadcaster", "company", "government"])(
    "accepts a relay of the kind %s",
    (kind) => {
      expect(findingsIn(change(CLUBIC, "kind: press", `kind: ${kind}`, relay("clubic")))).toStrictEqual([]);
    },
  );

  it("accepts an agency's own page", () => {
    const own = change(BOURSORAMA, "publisher: boursorama", "publisher: afp");
    const texts = change(BOURSORAMA, "relayOf: afp", "relayOf: none", own);
    expect(findingsIn(texts).filter(({ rule }) => rule !== "orphan-record")).toStrictEqual([]);
  });
});
