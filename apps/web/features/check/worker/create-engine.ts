import { type Catalogue, createCatalogue, type RecordPack } from "@choosefr/model";
import {
  type Checker,
  compileNameFinder,
  createChecker,
  createJudge,
  factsOf,
  type Judge,
  type NameFinder,
} from "@choosefr/prose";

/** What texts are judged by. */
export interface Engine {
  readonly catalogue: Catalogue;
  readonly checker: Checker;
  readonly finder: NameFinder;
  /** What puts a finding into a report. */
  readonly judge: Judge;
}

/** Makes the engine of a record; it takes some tenths of a second, once. */
export function createEngine(pack: RecordPack): Engine {
  const catalogue = createCatalogue(pack);
  const facts = factsOf(catalogue);
  return {
    catalogue,
    checker: createChecker(facts),
    finder: compileNameFinder(facts.organisations),
    judge: createJudge(facts.claims),
  };
}
