export {
  type Checker,
  type CheckerOptions,
  type CheckOptions,
  type CheckSession,
  compileChecker,
  createChecker,
  createRecordChecker,
  type DocumentReader,
  type Edit,
} from "./check/create-checker.ts";
export { createJudge, type Judge } from "./check/create-judge.ts";
export { type CheckedClaim, type CheckedOrganisation, factsOf } from "./check/facts.ts";
export type { Finding, Rule, ToldClaim } from "./check/finding.ts";
export type { Block, BlockKind, DocumentReading, ReadingOptions, Silence } from "./document/document.ts";
export { findMentionsInSteps } from "./document/find-mentions.ts";
export { formatOfPath } from "./document/format.ts";
export { readDocument, readDocumentInSteps } from "./document/read-document.ts";
export type { Figure } from "./figures/figure.ts";
export { type FindFiguresOptions, findFigures } from "./figures/find-figures.ts";
export { detectLanguage } from "./language/detect-language.ts";
export { createNameFinder } from "./names/find-names.ts";
export type { EntityKind, EntityName, Mention, NamedEntity, Region } from "./names/mention.ts";
export { compileNameFinder, type FindNamesOptions, type NameAtOptions, type NameFinder } from "./names/name-finder.ts";
export { type DatedEdition, findNamedEdition } from "./names/named-edition.ts";
export { proseOfLine } from "./regions/prose-of-line.ts";
