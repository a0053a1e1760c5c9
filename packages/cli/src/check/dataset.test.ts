import { catalogue } from "@choosefr/model";
import { factsOf } from "@choosefr/prose";
import { expect, it } from "vitest";
import { DatasetFault, readDataset } from "./dataset.ts";

it("takes organisations and claims", () => {
  const value = { organisations: [{ id: "acme", names: ["Acme"] }], claims: [{ id: "a", kind: "jobs" }] };
  expect(readDataset("a.json", JSON.stringify(value))).toEqual(value);
  expect(readDataset("a.json", "{}")).toEqual({ organisations: [], claims: [] });
});

it("takes every kind of claim of the record", () => {
  const { organisations, claims } = factsOf(catalogue);
  expect(readDataset("a.json", JSON.stringify({ organisations, claims })).claims).toHaveLength(claims.length);
  const kinds = ["site", "cumulated_investment", "statement", "outcome"].map((kind) => ({ id: kind, kind }));
  expect(readDataset("a.json", JSON.stringify({ claims: kinds })).claims).toEqual(kinds);
});

it.each([
  ["{", ["no_json"]],
  ["[]", [""]],
  ['{"claims":{}}', ["claims"]],
  [
    '{"claims":[{"id":"a","kind":"job","count":5},{"id":"b","kind":"jobs","count":"5"}]}',
    ["claims[0].kind", "claims[1].count"],
  ],
  ['{"organisations":[{"id":"","names":[]},3]}', ["organisations[0].id", "organisations[0].names", "organisations[1]"]],
])("%s is refused with all that is wrong", (text, places) => {
  try {
    readDataset("a.json", text);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(DatasetFault);
    const { faults } = error as DatasetFault;
    expect(faults.map((fault) => ("key" in fault ? fault.key : fault.kind))).toEqual(places);
  }
});
