import type { Language } from "@choosefr/model";
import type { Judgement, Remark as PlacedRemark, TextReport } from "@choosefr/prose/report";
import type { FrameLine } from "./frame.ts";

/** How one text is to be read. */
export interface CheckOptions {
  readonly format: string;
  /** The language of its figures; null: told from the text. */
  readonly language: Language | null;
  /** Judge by what was known on that day (ISO 8601). */
  readonly asOf: string | null;
}

/** The engine behind `choosefr check`. It never throws on a text, and keeps nothing of one. */
export interface Checker {
  /** What is said of the figures of a text, in order and apart. */
  readonly check: (text: string, options: CheckOptions) => readonly Judgement[];
  /** The format of a file by its name. */
  readonly formatOf: (path: string) => string;
}

/** Makes the checker for these datasets: `choosefr` is the record, any other the whole path of a file. Rejects with `DatasetFault`. */
export type LoadChecker = (datasets: readonly string[]) => Promise<Checker>;

/** A remark, with the lines that it is shown in. */
export interface Remark extends PlacedRemark {
  readonly frame: readonly FrameLine[];
}

/** What is to be told of one input; its path is from the folder of the call, or whole. */
export interface Report extends TextReport<InputFault> {
  readonly remarks: readonly Remark[];
  /** What would change, as a patch; null unless asked for. */
  readonly patch: string | null;
}

/** Why an input could not be checked. */
export type InputFault =
  | { readonly kind: "missing" | "folder" | "no_match" | "binary" | "utf16" | "changed" | "no_access" }
  | { readonly kind: "not_utf8"; readonly byte: number; readonly line: number }
  | { readonly kind: "too_large"; readonly bytes: number; readonly limit: number }
  | { readonly kind: "failed"; readonly found: string };
