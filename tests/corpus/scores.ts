import { catalogue } from "@choosefr/model";
import { isHeldOut, type Kind } from "./case.ts";
import { listPrintedFigures, type PrintedScore, scorePrintedFigures } from "./printed-figures.ts";
import { createProseReader } from "./prose-reader.ts";
import { readCases } from "./read-cases.ts";
import { type Reader, SCORERS, type ScoredCase } from "./score-cases.ts";

/** The scored cases of a kind: those that may be looked at, and those that are kept aside. */
export interface Parts<K extends Kind> {
  readonly open: readonly ScoredCase<K>[];
  readonly heldOut: readonly ScoredCase<K>[];
}

/** Everything that is scored. */
export interface Scores {
  readonly parts: { readonly [K in Kind]: Parts<K> };
  readonly printed: PrintedScore;
}

/** Reads the whole corpus with `@choosefr/prose` and scores it. Throws if a case is faulty. */
export function scoreCorpus(): Scores {
  const reader = createProseReader();
  return {
    parts: {
      names: scoreParts("names", reader),
      figures: scoreParts("figures", reader),
      verdicts: scoreParts("verdicts", reader),
    },
    printed: scorePrintedFigures(listPrintedFigures(catalogue)),
  };
}

function scoreParts<K extends Kind>(kind: K, reader: Reader): Parts<K> {
  const cases = readCases(kind);
  return {
    open: SCORERS[kind](
      reader,
      cases.filter((one) => !isHeldOut(one)),
    ),
    heldOut: SCORERS[kind](reader, cases.filter(isHeldOut)),
  };
}
