export { createLines, type Lines, type Place } from "./lines.ts";
export { placeJudgements } from "./place-judgements.ts";
export type { CitedSource, Judgement, ReadFigure, Remark, Replaced, TextReport } from "./remark.ts";
export { type DescribeFault, type NamedFault, type ReportWriter, writeReports } from "./report-writer.ts";
export { type Severities, type Severity, usualSeverities } from "./severity.ts";
export { addTallies, EMPTY_TALLY, type Tally, tallyOf } from "./tally.ts";
export { createJsonWriter } from "./write-json.ts";
export { createSarifWriter } from "./write-sarif.ts";
