import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEvidence, createPublisher, createSource } from "../fixtures/shipped-claims.ts";
import { countWitnesses, rankSources } from "./evidence.ts";
import type { Source } from "./source.ts";

const afp = createPublisher("afp");
const tribune = createSource("tribune", { publisher: createPublisher("la-tribune") });
const tribuneAgain = createSource("tribune-2", { publisher: createPublisher("la-tribune") });
const dispatch = createSource("dispatch", { publisher: afp, kind: "agency" });
const relay = createSource("relay", { publisher: createPublisher("boursorama"), relayOf: afp });
const relayAgain = createSource("relay-2", { publisher: createPublisher("imaz-press"), relayOf: afp });
const nameless = createSource("nameless", { publisher: null });
const namelessToo = createSource("nameless-2", { publisher: null });

describe("countWitnesses", () => {
  it.each<[string, readonly Source[], number]>([
    ["no page", [], 0],
    ["one page", [tribune], 1],
    ["a page named twice", [tribune, tribune], 1],
    ["two pages of one publisher", [tribune, tribuneAgain], 1],
    ["two relays of one agency", [relay, relayAgain], 1],
    ["an agency and its relays", [dispatch, relay, relayAgain], 1],
    ["two pages that nobody signs", [nameless, namelessToo], 2],
    ["all of them", [tribune, tribuneAgain, dispatch, relay, relayAgain, nameless, namelessToo], 4],
  ])("of %s", (_, sources, witnesses) => {
    expect(countWitnesses(createEvidence(...sources))).toBe(witnesses);
  });
});

describe("rankSources", () => {
  const idsOf = (...sources: readonly Source[]) => rankSources(createEvidence(...sources)).map(({ id }) => id);

  it("puts those nearest to the event first", () => {
    const kinds = ["blog", "trade", "press", "agency", "company", "government"] as const;
    const sources = kinds.map((kind) => createSource(kind, { kind }));
    expect(idsOf(...sources)).toEqual(kinds.toReversed());
  });

  it("then goes by date, the undated last, and by id", () => {
    const undated = createSource("a-undated");
    const later = createSource("a-later", { published: "2024-05-14" });
    const earlier = createSource("z-earlier", { published: "2024-05-12" });
    const earlierToo = createSource("b-earlier", { published: "2024-05-12" });
    expect(idsOf(undated, later, earlier, earlierToo)).toEqual(["b-earlier", "z-earlier", "a-later", "a-undated"]);
  });

  it("puts pages that nobody signs after the others", () => {
    expect(idsOf(nameless, tribune)).toEqual(["tribune", "nameless"]);
  });

  it("gives a second page of a witness only after one of each", () => {
    expect(idsOf(dispatch, relay, tribune)).toEqual(["dispatch", "tribune", "relay"]);
  });

  it("puts weak pages after all others, a first of its witness too", () => {
    const farm = createSource("farm", { publisher: createPublisher("farm"), lowGrade: "content-farm" });
    const unknown = createSource("unknown", { relayOf: "unknown" });
    expect(idsOf(farm, unknown, tribune)).toEqual(["tribune", "unknown", "farm"]);
  });

  it("prefers, of equals, a page in a language that is given", () => {
    const french = createSource("z", { publisher: createPublisher("z"), language: "fr" });
    const english = createSource("a", { publisher: createPublisher("a"), language: "en" });
    const office = createSource("office", { publisher: createPublisher("office"), kind: "government", language: "en" });
    const ranked = (language: "fr" | "en") =>
      rankSources(createEvidence(english, french, office), language).map(({ id }) => id);
    expect(ranked("fr")).toEqual(["office", "z", "a"]);
    expect(ranked("en")).toEqual(["office", "a", "z"]);
  });

  it("prefers a page in French or English to any in another language, the same publisher's too", () => {
    const ministry = createPublisher("ministry");
    const german = createSource("a", { publisher: ministry, kind: "government", language: "de" });
    const french = createSource("z", { publisher: ministry, kind: "government", language: "fr" });
    expect(idsOf(german, french, tribune)).toEqual(["z", "tribune", "a"]);
  });

  const sources = fc.array(
    fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      publisher: fc.constantFrom("p", "q", "r", null),
      relayOf: fc.constantFrom("p", "none", "none", "unknown"),
      kind: fc.constantFrom<Source["kind"]>("government", "agency", "press"),
      published: fc.constantFrom("2024", "2024-05", "2024-05-13", null),
    }),
  );
  const built = sources.map((items) => {
    const unique = [...new Map(items.map((item) => [item.id, item])).values()];
    return unique.map(({ id, publisher, relayOf, ...fields }) =>
      createSource(id, {
        ...fields,
        publisher: publisher === null ? null : createPublisher(publisher),
        relayOf: relayOf === "none" || relayOf === "unknown" ? relayOf : createPublisher(relayOf),
      }),
    );
  });

  it("gives every source once, in an order that does not depend on the order given, frozen", () => {
    fc.assert(
      fc.property(built, (items) => {
        const ranked = idsOf(...items, ...items);
        expect(ranked.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
        expect(idsOf(...items.toReversed())).toEqual(ranked);
        expect(rankSources(createEvidence(...items))).toSatisfy(Object.isFrozen);
      }),
    );
  });

  it("begins with as many independent sources as there are witnesses", () => {
    fc.assert(
      fc.property(built, (items) => {
        const witnesses = countWitnesses(createEvidence(...items));
        const first = rankSources(createEvidence(...items)).slice(0, witnesses);
        expect(countWitnesses(createEvidence(...first))).toBe(witnesses);
      }),
    );
  });
});
