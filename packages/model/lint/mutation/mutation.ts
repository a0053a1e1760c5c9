import type { Dataset } from "../dataset.ts";
import type { LintSettings } from "../settings.ts";
import type { Change } from "./break.ts";

/** One thing that is broken in good data, and the one rule that must say so. */
export interface Mutation {
  readonly rule: string;
  readonly what: string;
  readonly how: (dataset: Dataset) => Change;
  /** Settings other than those of the room, where the fault is in them. */
  readonly settings?: (settings: LintSettings) => LintSettings;
}
