import { expect, it } from "vitest";
import { DatasetFault, readDataset } from "./dataset.ts";

it("takes organisations and claims", () => {
  const value = { organisations: [{ id: "acme", names: ["Acme"] }], claims: [{ id: "a", kind: "jobs" }] };
  expect(readDataset("a.json", JSON.stringify(value))).toEqual(value);
  expect(readDataset("a.json", "{}")).toEqual({ organisations: [], claims: [] });
});

it.each([
  ["{", ["no_json"]],
  ["[]", [""]],
  ['{"claims":{}}', ["claims"]],
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
