import type { Language } from "@choosefr/model";
import { createLines, type Judgement, placeJudgements, type Replaced, type Severities } from "@choosefr/prose/report";
import { applyEdits, chooseEdits, type Edit } from "./fix.ts";
import { frameOf } from "./frame.ts";
import { writePatch } from "./patch.ts";
import type { Checker, Remark, Report } from "./remark.ts";

/** What becomes of figures for which something certain can be put: nothing, a file is written, or a patch is made. */
export type Mending = "none" | "write" | "patch";

/** How texts are checked in one call. It goes to other threads, so it is plain data. */
export interface CheckSettings {
  readonly severities: Severities;
  readonly language: Language | null;
  readonly asOf: string | null;
  /** Whether to tell also of what weighs nothing: what is confirmed, unknown or not to be compared. */
  readonly tellsAll: boolean;
  readonly mending: Mending;
  readonly datasets: readonly string[];
}

/** A report on a text, with the text that is to be written where figures in it are replaced. */
export interface TextReport {
  readonly report: Report;
  readonly mended: string | null;
}

/** Checks one text, known to its reader as `path`. Remarks are on the text as it is after figures were replaced in it. */
export function checkText(path: string, text: string, checker: Checker, settings: CheckSettings): TextReport {
  const options = { format: checker.formatOf(path), language: settings.language, asOf: settings.asOf };
  const judge = (one: string): readonly Judgement[] => checker.check(one, options);
  const judgements = judge(text);
  const mend = settings.mending === "none" ? null : planMend(text, judgements, settings.severities, judge);
  const isWritten = mend !== null && settings.mending === "write";
  const told = isWritten ? mend : { text, judgements };
  // What could be put in has been, or was found wanting.
  const left = settings.mending === "write" ? told.judgements.map((one) => ({ ...one, fix: null })) : told.judgements;
  return {
    report: {
      path,
      remarks: remarksOn(told.text, left, settings),
      replaced: isWritten ? describeEdits(text, mend.edits) : [],
      patch: mend !== null && settings.mending === "patch" ? writePatch(path, text, mend.edits) : null,
      fault: null,
    },
    mended: isWritten ? mend.text : null,
  };
}

interface Mend {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly judgements: readonly Judgement[];
}

/**
 * The replacements that are certain, null without any. What is put in is read back: an edit that leaves its figure
 * contradicted or no longer found is not made, and none is where the rest of the text would be judged otherwise.
 */
function planMend(
  text: string,
  judgements: readonly Judgement[],
  severities: Severities,
  judge: (text: string) => readonly Judgement[],
): Mend | null {
  const wanted = judgements.flatMap(({ start, end, rule, fix }) =>
    fix === null || severities[rule] === null || fix.text === text.slice(start, end)
      ? []
      : [{ start, end, text: fix.text }],
  );
  let edits = chooseEdits(wanted, text.length);
  // Each turn drops an edit at least.
  while (edits.length > 0) {
    const mended = applyEdits(text, edits);
    const after = judge(mended);
    const good = edits.filter((edit) => agreesAt(after, shifted(edits, edit.start), edit.text.length));
    if (good.length === edits.length) {
      const isHarmless =
        after.filter(isContradiction).length === judgements.filter(isContradiction).length - edits.length;
      return isHarmless ? { text: mended, edits, judgements: after } : null;
    }
    edits = good;
  }
  return null;
}

function isContradiction({ verdict }: Judgement): boolean {
  return verdict === "contradicts";
}

function agreesAt(judgements: readonly Judgement[], start: number, length: number): boolean {
  return judgements.some((one) => one.verdict === "agrees" && one.start < start + length && one.end > start);
}

/** Where an offset of the old text stands in the new one. */
function shifted(edits: readonly Edit[], offset: number): number {
  return edits
    .filter(({ end }) => end <= offset)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), offset);
}

function remarksOn(text: string, judgements: readonly Judgement[], settings: CheckSettings): readonly Remark[] {
  const told = judgements.filter(({ rule }) => settings.tellsAll || settings.severities[rule] !== null);
  if (told.length === 0) return [];
  const lines = createLines(text);
  return placeJudgements(text, told, settings.severities, lines).map((remark) => ({
    ...remark,
    frame: frameOf(text, lines, remark.start, remark.end),
  }));
}

function describeEdits(text: string, edits: readonly Edit[]): readonly Replaced[] {
  const lines = createLines(text);
  return edits.map(({ start, end, text: after }) => ({
    place: lines.placeOf(start, end),
    before: text.slice(start, end),
    after,
  }));
}
