import type { TextReport } from "./remark.ts";

/** What a check, or a part of it, came to. */
export interface Tally {
  readonly files: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Inputs with a remark of some weight. */
  readonly remarked: number;
  readonly replaced: number;
  /** Remarks for which `--fix` has something to put. */
  readonly replaceable: number;
}

export const EMPTY_TALLY: Tally = {
  files: 0,
  unreadable: 0,
  errors: 0,
  warnings: 0,
  notes: 0,
  remarked: 0,
  replaced: 0,
  replaceable: 0,
};

/** What one report comes to. */
export function tallyOf({ remarks, replaced, fault }: TextReport<unknown>): Tally {
  const of = (severity: string): number => remarks.filter((remark) => remark.severity === severity).length;
  return {
    files: fault === null ? 1 : 0,
    unreadable: fault === null ? 0 : 1,
    errors: of("error"),
    warnings: of("warning"),
    notes: of("note"),
    remarked: remarks.some(({ severity }) => severity !== null) ? 1 : 0,
    replaced: replaced.length,
    replaceable: remarks.filter(({ fix, severity }) => fix !== null && severity !== null).length,
  };
}

/** Two parts together. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    files: a.files + b.files,
    unreadable: a.unreadable + b.unreadable,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    notes: a.notes + b.notes,
    remarked: a.remarked + b.remarked,
    replaced: a.replaced + b.replaced,
    replaceable: a.replaceable + b.replaceable,
  };
}
