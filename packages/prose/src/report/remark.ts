import type { Language } from "@choosefr/model";
import type { Rule } from "../check/finding.ts";
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

/** What is said of one figure; its span in UTF-16 units, end exclusive. */
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

/** A judgement where a reader finds it. */
export interface Remark extends Judgement {
  /** Null: told only because everything was asked for. */
  readonly severity: Severity | null;
  readonly place: Place;
  /** The figure as written. */
  readonly text: string;
}

/** One figure that was replaced; its place in the text as it was. */
export interface Replaced {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

/** What is to be told of one text, or why it could not be read. */
export interface TextReport<Fault> {
  /** As a reader knows it. */
  readonly path: string;
  readonly remarks: readonly Remark[];
  readonly replaced: readonly Replaced[];
  readonly fault: Fault | null;
}
