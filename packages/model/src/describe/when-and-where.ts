import type { Language, Scope } from "../generated/types.ts";
import { describeDate } from "./date.ts";
import type { NameOf } from "./naming.ts";

/** A scope that names a place. */
export type PlaceScope = Extract<Scope, { readonly type: "at-place" | "in-region" }>;

/** A scope that says of which time a claim tells. */
export type TimeScope = Extract<Scope, { readonly type: "as-of" | "expected-before" }>;

/** Whether a scope names a place. */
export function isPlaceScope(scope: Scope): scope is PlaceScope {
  return scope.type === "at-place" || scope.type === "in-region";
}

/** Whether a scope says of which time a claim tells. */
export function isTimeScope(scope: Scope): scope is TimeScope {
  return scope.type === "as-of" || scope.type === "expected-before";
}

/** The name of the place. */
export function describePlace({ ref }: PlaceScope, locale: Language, nameOf: NameOf): string {
  return nameOf({ kind: "place", id: ref }, locale);
}

/** The time in a few words: "situation de juin 2025", "expected before the announcement". */
export function describeTime({ ref }: TimeScope, locale: Language): string {
  if (ref === null) return locale === "fr" ? "prévu avant l’annonce" : "expected before the announcement";
  return locale === "fr" ? `situation ${ofFrenchDate(ref)}` : `as of ${describeDate(ref, "en")}`;
}

/** "de juin 2025", "d’août 2025", "du 12 juin 2025". */
function ofFrenchDate(date: string): string {
  const words = describeDate(date, "fr");
  if (date.length > 7) return `du ${words}`;
  return /^[ao]/u.test(words) ? `d’${words}` : `de ${words}`;
}
