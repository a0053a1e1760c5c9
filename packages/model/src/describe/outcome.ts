import type { Language, OutcomeClaim, OutcomeStatus } from "../generated/types.ts";
import { describeDate } from "./date.ts";
import type { NameOf } from "./naming.ts";
import { describePlace, isPlaceScope } from "./when-and-where.ts";

const STATUS_WORDS: Record<Language, Record<OutcomeStatus, string>> = {
  fr: {
    under_construction: "en chantier",
    opened: "ouvert",
    delayed: "retardé",
    reduced: "réduit",
    cancelled: "annulé",
    company_failed: "entreprise défaillante",
  },
  en: {
    under_construction: "under construction",
    opened: "opened",
    delayed: "delayed",
    reduced: "reduced",
    cancelled: "cancelled",
    company_failed: "company failed",
  },
};

/**
 * The fixed word for a status, without adjectives.
 *
 * @example
 * import { describeStatus } from "@choosefr/model";
 * describeStatus("under_construction", "en"); // => "under construction"
 */
export function describeStatus(status: OutcomeStatus, locale: Language): string {
  return STATUS_WORDS[locale][status];
}

/**
 * The last known state with its date: "retardé (novembre 2025)". It is never told without the date. With `nameOf`, which
 * names places, a state of one place only says which: "retardé (Petit-Landau, novembre 2025)".
 *
 * @example
 * import { describeOutcome } from "@choosefr/model";
 * describeOutcome({ status: "delayed", on: "2025-11", scope: [] }, "fr"); // => "retardé (novembre 2025)"
 */
export function describeOutcome(
  outcome: Pick<OutcomeClaim, "status" | "on" | "scope">,
  locale: Language,
  nameOf?: NameOf,
): string {
  const where =
    nameOf === undefined ? [] : outcome.scope.filter(isPlaceScope).map((scope) => describePlace(scope, locale, nameOf));
  const details = [...where, describeDate(outcome.on, locale)];
  return `${describeStatus(outcome.status, locale)} (${details.join(", ")})`;
}
