import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import {
  BOUNDS,
  type Case,
  CLAIM_KINDS,
  type Expected,
  type ExpectedFigure,
  FORMATS,
  type Kind,
  LANGUAGES,
  type Language,
  overlaps,
  type Span,
  UNITS,
  VERDICTS,
} from "./case.ts";

/** Cases that were read, and what is wrong with the lines that were not: file, line, and what to mend. */
export interface CaseReading<K extends Kind> {
  readonly cases: readonly Case<K>[];
  readonly errors: readonly string[];
}

const spanKeys = { text: z.string().min(1), nth: z.int().min(1).optional() };

const expectedSchemas = {
  names: z.strictObject({ ...spanKeys, entity: z.string().min(1) }),
  figures: z.strictObject({
    ...spanKeys,
    kind: z.enum(["money", "count"]),
    value: z.number().min(0),
    valueMax: z.number().min(0).nullable(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/u)
      .nullable(),
    unit: z.enum(UNITS).nullable(),
    bound: z.enum(BOUNDS),
  }),
  verdicts: z.strictObject({
    ...spanKeys,
    verdict: z.enum(VERDICTS),
    entity: z.string().min(1),
    kind: z.enum(CLAIM_KINDS),
  }),
};

const frame = {
  id: z.string(),
  lang: z.enum(LANGUAGES),
  format: z.enum(FORMATS),
  languageId: z.string().min(1).optional(),
  tags: z
    .array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u))
    .min(1)
    .max(4),
  text: z.string().min(1),
};

const caseSchemas = {
  names: z.strictObject({ ...frame, expect: z.array(expectedSchemas.names) }),
  figures: z.strictObject({ ...frame, expect: z.array(expectedSchemas.figures) }),
  verdicts: z.strictObject({ ...frame, expect: z.array(expectedSchemas.verdicts) }),
};

/** All cases of a kind, from `<kind>/fr.jsonl` and `<kind>/en.jsonl` below the folder. Throws with every error it found. */
export function readCases<K extends Kind>(kind: K, folder: string = import.meta.dirname): readonly Case<K>[] {
  const readings = LANGUAGES.map((language) => {
    const file = `${kind}/${language}.jsonl`;
    return parseCases(kind, language, readFileSync(join(folder, file), "utf8"), file);
  });
  const errors = readings.flatMap((reading) => reading.errors);
  if (errors.length > 0) throw new Error(`The corpus has faulty cases:\n${errors.join("\n")}`);
  return readings.flatMap((reading) => reading.cases);
}

/** The cases of one file in JSON Lines. Never throws: each faulty line is told as `file:line: what is wrong`. */
export function parseCases<K extends Kind>(kind: K, language: Language, content: string, file: string): CaseReading<K> {
  const cases: Case<K>[] = [];
  const errors: string[] = [];
  const seen = new Map<string, number>();
  const lines = content.replace(/\n$/u, "").split("\n");
  for (const [index, line] of lines.entries()) {
    const report = (problem: string) => errors.push(`${file}:${index + 1}: ${problem}`);
    try {
      const read = readCase(kind, language, line);
      const earlier = seen.get(read.id);
      if (earlier !== undefined) report(`the id ${read.id} stands on line ${earlier} too`);
      seen.set(read.id, index + 1);
      cases.push(read);
    } catch (error) {
      report(error instanceof z.ZodError ? listIssues(error) : error instanceof Error ? error.message : String(error));
    }
  }
  return { cases, errors };
}

function readCase<K extends Kind>(kind: K, language: Language, line: string): Case<K> {
  const raw: unknown = JSON.parse(line);
  const { expect, languageId = null, ...rest } = caseSchemas[kind].parse(raw);
  requireOrder(raw, caseSchemas[kind].shape);
  for (const item of (raw as { expect: readonly unknown[] }).expect) requireOrder(item, expectedSchemas[kind].shape);
  if (!new RegExp(`^${kind[0]}-${language}-\\d{3,}$`, "u").test(rest.id)) {
    throw new Error(`the id must be ${kind[0]}-${language}- and a number of at least three digits, not ${rest.id}`);
  }
  if (rest.lang !== language) throw new Error(`the language is ${rest.lang} in a file of ${language}`);
  if (new Set(rest.tags).size < rest.tags.length) throw new Error("a tag stands twice");
  if ((rest.format === "code") !== (languageId !== null)) {
    throw new Error("a case in code names its languageId, no other case does");
  }
  const spans = expect.map(({ text, nth = 1, ...values }) => ({ ...locate(rest.text, text, nth), ...values }));
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  for (const [index, span] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (next !== undefined && overlaps(span, next)) {
      throw new Error(`“${quote(rest.text, span)}” and “${quote(rest.text, next)}” overlap`);
    }
    if ("unit" in span) requireMeasure(span, quote(rest.text, span));
  }
  // The schema of the kind has read exactly this; the compiler cannot follow a schema that is chosen by a key.
  return { ...rest, languageId, expect: inOrder as unknown as readonly Expected[K][] };
}

/** Where the nth occurrence of a part stands; occurrences may overlap. */
function locate(text: string, part: string, nth: number): Span {
  let start = -1;
  for (let count = 0; count < nth; count += 1) {
    start = text.indexOf(part, start + 1);
    if (start < 0) throw new Error(`“${part}” does not stand ${nth === 1 ? "" : `${nth} times `}in the text`);
  }
  return { start, end: start + part.length };
}

/** Money has a currency, a count a unit, and a range a greater end. */
function requireMeasure(figure: ExpectedFigure, text: string): void {
  const { kind, currency, unit, bound, value, valueMax } = figure;
  if ((kind === "money") !== (currency !== null) || (kind === "count") !== (unit !== null)) {
    throw new Error(`“${text}” must have a currency if it is money, else a unit`);
  }
  if ((bound === "range") !== (valueMax !== null) || (valueMax !== null && valueMax <= value)) {
    throw new Error(`“${text}” must have a valueMax above its value if it is a range, else null`);
  }
}

/** Keys stand in one order, so that two cases can be compared by eye. */
function requireOrder(raw: unknown, shape: object): void {
  const keys = Object.keys(raw as object);
  const expected = Object.keys(shape).filter((key) => keys.includes(key));
  if (keys.join() !== expected.join()) throw new Error(`the keys must stand in the order ${expected.join(", ")}`);
}

function listIssues(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join(".") || "the case"}: ${message}`).join("; ");
}

function quote(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
