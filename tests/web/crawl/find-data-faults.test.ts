import { expect, it } from "vitest";
import { addressesIn, findDataFaults } from "./find-data-faults.ts";

const term = {
  "@type": "DefinedTerm",
  "@id": "/fr/sectors/energy",
  name: "énergie",
  description: "…",
  termCode: "energy",
  inDefinedTermSet: { "@type": "DefinedTermSet", url: "/fr/sectors", name: "Secteurs" },
};

it("finds nothing in what is told as the vocabulary has it", () => {
  expect(findDataFaults(term)).toEqual([]);
  expect(addressesIn(term)).toEqual(["/fr/sectors/energy", "/fr/sectors"]);
});

it.each([
  ["a type that does not exist", { "@type": "Promise" }, "has the type Promise"],
  ["a property of another type", { ...term, startDate: "2024-05-13" }, "DefinedTerm cannot have startDate"],
  ["a property that is missing", { ...term, termCode: undefined }, "DefinedTerm.termCode is undefined"],
  ["no name", { "@type": "Organization" }, "Organization has no name"],
  ["a day that is none", { "@type": "Event", name: "x", startDate: "May" }, 'Event.startDate is "May"'],
  [
    "a thing of the wrong kind",
    { "@type": "Event", name: "x", location: { "@type": "Organization", name: "y" } },
    "Event.location cannot be Organization",
  ],
  [
    "a fault far inside",
    { ...term, inDefinedTermSet: { "@type": "DefinedTermSet" } },
    "DefinedTerm.inDefinedTermSet > DefinedTermSet has no name",
  ],
])("finds %s", (_what, node, fault) => {
  expect(findDataFaults(node).map((line) => line.trim())).toContain(fault);
});
