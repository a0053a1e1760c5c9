import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogue } from "@choosefr/model";
import { createChecker, factsOf } from "@choosefr/prose";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinDatasets } from "./join-datasets.ts";
import type { JsonSchema } from "./json-schema.ts";
import { createDatasetReader, MOST } from "./read-dataset.ts";

const schema = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve("@choosefr/model/schema/dataset.json")), "utf8"),
) as JsonSchema;
const readText = createDatasetReader(schema);
const read = (value: unknown): ReturnType<typeof readText> => readText(JSON.stringify(value));

const zorg = { id: "zorg", names: ["Zorg", { text: "Zorg SA", ambiguity: "safe" }] };
const pledge = {
  id: "zorg-2024/investment",
  kind: "investment",
  organisation: "zorg",
  announced: "2024-05-13",
  amount: 3_000_000,
  currency: "EUR",
  evidence: [{ source: { publisher: { name: "Le Journal" }, url: "https://example.org/zorg" }, figure: "3 M€" }],
};

/** What is wrong, and the text that it is said of. */
function faultsOf(value: unknown): readonly string[] {
  const text = JSON.stringify(value);
  return readText(text).faults.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe("a dataset of one's own", () => {
  it("is read as it is written", () => {
    const { dataset, faults } = read({ organisations: [zorg], claims: [pledge] });
    expect(faults).toEqual([]);
    expect(dataset?.organisations.map(({ item }) => item)).toEqual([zorg]);
    expect(dataset?.claims[0]?.item).toMatchObject({ ...pledge, evidence: [{ figure: "3 M€", locator: null }] });
  });

  it("may be the record itself", () => {
    const { dataset, faults } = read(factsOf(catalogue));
    // What is told of a vague number alone stands in the claim's own words, which no text is judged by.
    expect(faults.filter(({ kind }) => kind !== "no-figure")).toEqual([]);
    expect(dataset?.organisations).toHaveLength(catalogue.organisationIds.length + catalogue.seriesIds.length);
  });

  it("may hold nothing", () => {
    expect(read({})).toEqual({ dataset: { organisations: [], claims: [], faults: [] }, faults: [] });
  });

  it("judges texts", () => {
    const { dataset } = read({ organisations: [zorg], claims: [pledge] });
    const joined = joinDatasets([{ name: "a.json", dataset: dataset! }], catalogue);
    const [finding] = createChecker(joined[0]!.believed).check("Zorg investit 5 millions d’euros.");
    expect(finding?.verdict).toBe("contradicts");
  });
});

describe("what is wrong with a dataset", () => {
  it.each([
    [{ organisations: {} }, ["wrong-type: {}"]],
    [{ organisations: [{ id: "zorg" }] }, ["missing: {"]],
    [{ organisations: [{ id: "zorg", names: [] }] }, ["empty: []"]],
    [{ organisations: [{ id: "", names: ["Zorg"] }] }, ['empty: ""']],
    [{ organisations: [{ id: "zorg", names: [3] }] }, ["wrong-type: 3"]],
    [{ organisations: [{ id: "zorg", names: ["Z\u0007"] }] }, [String.raw`wrong-form: "Z\u0007"`]],
    [{ organisations: [zorg, zorg] }, ['same-id: "zorg"']],
    [{ claims: [{ ...pledge, currency: "euro" }] }, ['wrong-choice: "euro"']],
    [{ claims: [{ ...pledge, announced: "mai 2024" }] }, ['wrong-form: "mai 2024"']],
    [{ claims: [{ ...pledge, amount: "3 M€" }] }, ['wrong-type: "3 M€"']],
    [{ claims: [{ ...pledge, amount: -3 }] }, ["out-of-range: -3"]],
    [{ claims: [{ ...pledge, organisation: null }] }, ['nobody: "zorg-2024/investment"']],
    [{ claims: [{ ...pledge, amount: null, evidence: [] }] }, ['no-figure: "zorg-2024/investment"']],
    [{ claims: [{ ...pledge, amountMax: 2 }] }, ['reversed-range: "zorg-2024/investment"']],
    [
      { claims: [{ ...pledge, evidence: [{ source: { url: "javascript:alert(1)" } }] }] },
      ['wrong-form: "javascript:alert(1)"'],
    ],
    [[], ["wrong-type: []"]],
  ])("is told where it stands: %j", (value, faults) => {
    expect(faultsOf(value)).toEqual(faults);
  });

  it("leaves the rest of use", () => {
    const { dataset } = read({ organisations: [{ id: "broken" }, zorg], claims: [{}, pledge] });
    expect(dataset?.organisations.map(({ item }) => item.id)).toEqual(["zorg"]);
    expect(dataset?.claims.map(({ item }) => item.id)).toEqual(["zorg-2024/investment"]);
  });

  it("leaves nothing of a text that is no JSON", () => {
    expect(readText('{"organisations": [')).toMatchObject({ dataset: null, faults: [{ kind: "no-json" }] });
  });
});

describe("a hostile dataset", () => {
  it("is not read when it is huge", () => {
    expect(readText(" ".repeat(MOST.characters + 1)).faults).toMatchObject([{ kind: "too-large" }]);
  });

  it("is not read further than is said", () => {
    const many = Array.from({ length: MOST.organisations + 1 }, (_, index) => ({
      id: `o${index}`,
      names: [`O${index}`],
    }));
    const { dataset, faults } = read({ organisations: many });
    expect(dataset?.organisations).toHaveLength(MOST.organisations);
    expect(faults).toMatchObject([{ kind: "too-many", of: "organisations", most: MOST.organisations }]);
    const names = Array.from({ length: 200 }, (_, index) => `N${index}`);
    const named = many.slice(0, 30).map((one) => ({ ...one, names }));
    expect(read({ organisations: named }).faults).toMatchObject([{ kind: "too-many", of: "names" }]);
  });

  it("does not reach the prototype of anything", () => {
    const text = `{"__proto__": {"polluted": true}, "organisations": [{"id": "__proto__", "names": ["Zorg", "constructor"], "__proto__": {"names": []}, "constructor": 3}],
      "claims": [{"id": "toString", "kind": "investment", "organisation": "__proto__", "amount": 3, "currency": "EUR"}]}`;
    const { dataset, faults } = readText(text);
    expect(faults).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const [joined] = joinDatasets([{ name: "a.json", dataset: dataset! }], catalogue);
    const findings = createChecker(joined!.believed).check("Zorg investit 5 millions d’euros. Le constructor aussi.");
    expect(findings.map(({ entity }) => entity)).toEqual(["__proto__"]);
  });

  it("never makes the reader fail, nor a checker by what was read", () => {
    const key = fc.constantFrom(
      "organisations",
      "claims",
      "id",
      "names",
      "kind",
      "amount",
      "evidence",
      "source",
      "__proto__",
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, true, "", "zorg", "Zorg", "EUR", 0, 1e300, -1),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(key, tie("any"), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, value, (organisations, claims) => {
        const { dataset } = read({ organisations, claims });
        const [joined] = joinDatasets(dataset === null ? [] : [{ name: "a", dataset }], catalogue);
        createChecker(joined?.believed ?? { organisations: [], claims: [] }).check("Zorg investit 5 euros en 2024.");
      }),
    );
  });
});

describe("several datasets", () => {
  const join = (...values: readonly unknown[]): ReturnType<typeof joinDatasets> =>
    joinDatasets(
      values.map((value, index) => ({ name: `${index + 1}.json`, dataset: read(value).dataset! })),
      catalogue,
    );

  it("give a name and a claim to the first", () => {
    const other = { id: "other", names: ["ZORG", "Other"] };
    const [first, second] = join(
      { organisations: [zorg], claims: [pledge] },
      { organisations: [other], claims: [{ ...pledge, amount: 9 }] },
    );
    expect(first?.faults).toEqual([]);
    expect(second?.believed).toEqual({ organisations: [{ id: "other", names: ["Other"] }], claims: [] });
    expect(second?.faults).toMatchObject([
      { kind: "known-name", name: "ZORG", in: "1.json" },
      { kind: "known-claim", id: pledge.id, in: "1.json" },
    ]);
  });

  it("may add names and claims to one organisation", () => {
    const joined = join(
      { organisations: [zorg] },
      { organisations: [{ id: "zorg", names: ["Zorg", "Zed"] }], claims: [pledge] },
    );
    expect(joined.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("tell what stands before the record, and whom nobody knows", () => {
    const [joined] = join({
      organisations: [{ id: "mine", names: ["Amazon"] }],
      claims: [
        { ...pledge, organisation: "nobody" },
        { ...pledge, id: "x/investment", organisation: "amazon" },
      ],
    });
    expect(joined?.faults).toMatchObject([
      { kind: "known-name", name: "Amazon", in: null },
      { kind: "unknown-organisation", id: "nobody" },
    ]);
  });
});
