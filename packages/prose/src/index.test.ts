import { expect, it } from "vitest";
import * as prose from "./index.ts";

it("exports what it promises and nothing else", () => {
  expect(Object.keys(prose).toSorted()).toEqual([
    "compileChecker",
    "compileNameFinder",
    "createChecker",
    "createJudge",
    "createNameFinder",
    "createRecordChecker",
    "detectLanguage",
    "factsOf",
    "findFigures",
    "findMentionsInSteps",
    "findNamedEdition",
    "formatOfPath",
    "proseOfLine",
    "readDocument",
    "readDocumentInSteps",
  ]);
});
