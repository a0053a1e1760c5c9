import type { CheckedText, CheckRequest, WrittenForm } from "./checked-text.ts";

/** What the page asks of the worker. An `id` names a check; what is written is of the check that was asked for last. */
export type Asked =
  | { readonly kind: "check"; readonly id: number; readonly request: CheckRequest }
  | { readonly kind: "drop" }
  | { readonly kind: "write"; readonly id: number; readonly form: WrittenForm };

/** Why there is no answer: the record could not be fetched, or the engine gave up. */
export type Failure = "record" | "engine";

/** What the worker answers. */
export type Answered =
  | { readonly kind: "checked"; readonly id: number; readonly checked: CheckedText }
  | { readonly kind: "written"; readonly id: number; readonly text: string }
  | { readonly kind: "failed"; readonly id: number; readonly why: Failure };
