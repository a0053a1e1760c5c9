import { createLines, type Lines } from "./lines.ts";
import type { Judgement, Remark } from "./remark.ts";
import type { Severities } from "./severity.ts";

/** The judgements on a text as remarks: with what each weighs, where it stands and how it is written. */
export function placeJudgements(
  text: string,
  judgements: readonly Judgement[],
  severities: Severities,
  lines: Lines = createLines(text),
): readonly Remark[] {
  return judgements.map((judgement) => ({
    ...judgement,
    severity: severities[judgement.rule],
    place: lines.placeOf(judgement.start, judgement.end),
    text: text.slice(judgement.start, judgement.end),
  }));
}
