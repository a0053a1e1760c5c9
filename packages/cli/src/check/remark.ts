import type { Language } from "@choosefr/model";
import type { Rule } from "@choosefr/prose/rules";
import type { FrameLine } from "./frame.ts";
import type { Place } from "./lines.ts";
import type { Severity } from "./severity.ts";

/** A page that states what a figure is judged by. */
export interface CitedSource {
  /** Its name and date, in words. */
  readonly name: Readonly<Record<Language, string>>;
  readonly url: string | null;
}

/** A figure as it was read. */
export interface ReadFigure {
  readonly kind: "money" | "count";
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly bound: string;
}

/** What a checker says of one figure; its span in UTF-16 units, end exclusive. */
export interface Judgement {
  readonly start: number;
  readonly end: number;
  readonly rule: Rule;
  readonly verdict: string;
  readonly reason: string | null;
  readonly entity: string;
  readonly kind: string;
  readonly figure: ReadFigure;
  readonly claims: readonly string[];
  readonly preferred: string | null;
  readonly message: Readonly<Record<Language, string>>;
  readonly explanation: Readonly<Record<Language, string>>;
  readonly sources: readonly CitedSource[];
  /** What may stand in its place, where that is certain. */
  readonly fix: { readonly text: string } | null;
}

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

/** A judgement where a reader finds it. */
export interface Remark extends Judgement {
  /** Null: told only because everything was asked for. */
  readonly severity: Severity | null;
  readonly place: Place;
  /** The figure as written. */
  readonly text: string;
  readonly frame: readonly FrameLine[];
}

/** One figure that was replaced; its place in the text as it was. */
export interface Replaced {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

/** What is to be told of one input. */
export interface Report {
  /** As a reader knows it: from the folder of the call, or whole. */
  readonly path: string;
  readonly remarks: readonly Remark[];
  readonly replaced: readonly Replaced[];
  /** What would change, as a patch; null unless asked for. */
  readonly patch: string | null;
  readonly fault: InputFault | null;
}

/** Why an input could not be checked. */
export type InputFault =
  | { readonly kind: "missing" | "folder" | "no_match" | "binary" | "utf16" | "changed" | "no_access" }
  | { readonly kind: "not_utf8"; readonly byte: number; readonly line: number }
  | { readonly kind: "too_large"; readonly bytes: number; readonly limit: number }
  | { readonly kind: "failed"; readonly found: string };
