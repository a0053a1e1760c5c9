import type { Conflict, Disagreement } from "../disagreement.ts";
import type { Language } from "../generated/types.ts";
import { describeValue } from "./claim.ts";
import { tellConflict, tellStatement, weakLast } from "./statement.ts";

/**
 * Who prints what instead of the preferred value: one line, without a full stop. In brackets why the claim is
 * deprecated, and of which time it tells if that is not the announcement's own: "(situation de juin 2025)".
 *
 * @example
 * import { announcement, describeConflict } from "@choosefr/model";
 * const conflicts = announcement("amazon-2024").investment?.disagreement?.conflicts ?? [];
 * conflicts.every((conflict) => describeConflict(conflict, "en").length > 0); // => true
 */
export function describeConflict(conflict: Conflict, locale: Language): string {
  return tellConflict(conflict, locale, describeValue);
}

/**
 * Who says what where the sources do not agree: first who states the preferred claim, then a line for each other value,
 * those that weak pages alone print last and marked as such.
 *
 * @example
 * import { announcement, describeDisagreement } from "@choosefr/model";
 * const disagreement = announcement("microsoft-2024").investment?.disagreement;
 * const lines = disagreement ? describeDisagreement(disagreement, "en") : [];
 * lines.length === (disagreement ? disagreement.conflicts.length + 1 : 0); // => true
 */
export function describeDisagreement(disagreement: Disagreement, locale: Language): readonly string[] {
  return [
    tellStatement(disagreement.preferred, locale, describeValue),
    ...weakLast(disagreement.conflicts).map((conflict) => describeConflict(conflict, locale)),
  ];
}
