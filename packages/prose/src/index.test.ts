import { expect, it } from "vitest";
import * as prose from "./index.ts";

it("exports what it promises and nothing else", () => {
  expect(Object.keys(prose).toSorted()).toEqual([
    "compileChecker",
    "compileNameFinder",
    "createChecker",
    "createNameFinder",
    "createRecordChecker",
    "detectLanguage",
    "factsOf",
    "findFigures",
    "formatOfPath",
    "proseOfLine",
    "readDocument",
  ]);
});

it("does what the README shows", () => {
  const finder = prose.createNameFinder([
    {
      id: "amazon",
      names: [{ text: "Amazon", ambiguity: "needs-context" }],
      otherSenses: ["river", "forest"],
      products: ["Kindle"],
    },
  ]);
  expect(finder.find("L’investissement d’Amazon, loin de la forêt amazonienne.")).toEqual([
    { start: 19, end: 25, entity: "amazon", kind: "organisation", name: "Amazon" },
  ]);
  expect(finder.nameAt("Amazon Kindle", 3)).toBeNull();
});
