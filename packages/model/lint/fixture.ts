import { parse } from "yaml";
import { checkTexts } from "./check.ts";
import type { TextFile } from "./data-file.ts";
import type { Finding, Position } from "./finding.ts";
import { goodTexts } from "./fixture/good-texts.ts";
import { type Claim, type RecordKind, type RecordOf, recordFolders } from "./record-kind.ts";
import { type LintSettings, PLAIN_SETTINGS } from "./settings.ts";
import { writeRecord } from "./write-record.ts";

export { CLAIM_FRAME, createClaim } from "./fixture/create-record.ts";
export { goodTexts } from "./fixture/good-texts.ts";

/** The path of a record of the fixture. Throws if there is none: the test is wrong. */
export function pathOf(id: string, kind: RecordKind): string {
  const file = goodTexts.find(
    ({ path }) => path.startsWith(`data/${recordFolders[kind]}/`) && path.endsWith(`/${id}.yml`),
  );
  if (file === undefined) throw new Error(`The fixture has no ${kind} ${id}.`);
  return file.path;
}

/** The fixture with one text replaced in one file, at its first place. Throws if it is not there. */
export function change(
  path: string,
  from: string,
  to: string,
  texts: readonly TextFile[] = goodTexts,
): readonly TextFile[] {
  const file = texts.find((text) => text.path === path);
  if (file?.text.includes(from) !== true) throw new Error(`${path} does not contain ${from}`);
  return put({ path, text: file.text.replace(from, () => to) }, texts);
}

/** The fixture with a file put in, or in the place of the one with its path. */
export function put(file: TextFile, texts: readonly TextFile[] = goodTexts): readonly TextFile[] {
  return [...texts.filter(({ path }) => path !== file.path), file];
}

/** Where a text stands in a file of a dataset; of several places the nth, counted from one. Throws if it is not there. */
export function placeOf(texts: readonly TextFile[], path: string, sought: string, nth: number = 1): Position {
  const text = texts.find((file) => file.path === path)?.text ?? "";
  let offset = -1;
  for (let turn = 0; turn < nth; turn++) {
    offset = text.indexOf(sought, offset + 1);
    if (offset === -1) throw new Error(`${path} does not contain ${sought} ${nth} times`);
  }
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The fixture, or other texts, with a claim added to one record. */
export function addClaim(
  kind: "announcement" | "edition" | "organisation",
  id: string,
  claim: Claim,
  texts: readonly TextFile[] = goodTexts,
): readonly TextFile[] {
  const path = pathOf(id, kind);
  const record = parse(texts.find((text) => text.path === path)?.text ?? "") as { claims: readonly Claim[] };
  return put(writeRecord(kind, { ...record, claims: [...record.claims, claim] } as RecordOf<typeof kind>), texts);
}

/** The settings under which the fixture and the examples of the pages are checked: a day, and no exception. */
export const FIXTURE_SETTINGS: LintSettings = Object.freeze({ ...PLAIN_SETTINGS, asOf: "2026-11-23" });

/** A finding without its words. */
export type FindingPlace = Pick<Finding, "rule" | "file" | "line" | "column">;

/** What the checks say of a dataset: which rule, and where. */
export function findingsIn(texts: readonly TextFile[]): readonly FindingPlace[] {
  return checkTexts(texts, FIXTURE_SETTINGS).findings.map(({ rule, file, line, column }) => ({
    rule,
    file,
    line,
    column,
  }));
}

/** The finding of a rule at the nth place of a text in a file. */
export function findingAt(
  texts: readonly TextFile[],
  rule: string,
  file: string,
  sought: string,
  nth?: number,
): FindingPlace {
  return { rule, file, ...placeOf(texts, file, sought, nth) };
}
