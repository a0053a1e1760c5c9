import type { AnnouncedByClaim, CapacityClaim, Claim, Language, PeriodClaim } from "../generated/types.ts";
import { describeCountry } from "./country.ts";
import { describeDate } from "./date.ts";
import { describeCount, describeMoney, withBound } from "./figure.ts";
import type { NameOf } from "./naming.ts";
import { describeStatus } from "./outcome.ts";
import { formatDecimal, NBSP } from "./typography.ts";

/**
 * The value of a claim in words: "4 milliards d’euros", "12 mai 2024", "3 ans". For kinds whose value is a
 * sentence of its own (purposes, statements, outcomes, roles), that sentence. Entities are shown by id unless
 * `nameOf` is given.
 */
export function describeValue(claim: Claim, locale: Language, nameOf: NameOf = ({ id }) => id): string {
  switch (claim.kind) {
    case "investment":
    case "total_investment":
    case "new_investment":
    case "earlier_investment":
      return describeMoney(claim, locale);
    case "jobs":
    case "training":
    case "startups_supported":
    case "projects":
    case "leaders_attending":
      return describeCount(claim, locale);
    case "follow_up":
      return `${describeCount(claim, locale)}, ${describeStatus(claim.status, locale)} (${describeDate(claim.on, locale)})`;
    case "announced_on":
    case "held_on":
      return describeDate(claim.date, locale);
    case "ordinal":
      return describeOrdinal(claim.ordinal, locale);
    case "period":
      return describePeriod(claim, locale);
    case "capacity":
      return describeCapacity(claim, locale);
    case "site": {
      const place = nameOf({ kind: "place", id: claim.place }, locale);
      return claim.purpose === null ? place : `${place}${locale === "fr" ? `${NBSP}:` : ":"} ${claim.purpose[locale]}`;
    }
    case "purpose":
    case "statement":
    case "outcome":
      return claim.summary[locale];
    case "role":
      return `${claim.title[locale]}, ${nameOf({ kind: "organisation", id: claim.organisation }, locale)}`;
    case "announced_by":
      return describeAnnouncer(claim, locale, nameOf);
    case "relation": {
      const [subject, object] = [claim.subject, claim.object].map((id) => nameOf({ kind: "organisation", id }, locale));
      const verb = RELATION_VERBS[locale][claim.type];
      return `${subject} ${verb} ${object}`;
    }
    case "attribution":
      return locale === "fr"
        ? `chiffre donné par ${nameOf(claim.to, "fr")}`
        : `figure given by ${nameOf(claim.to, "en")}`;
    case "profile":
      return `${FORMS[locale][claim.form]}, ${describeCountry(claim.country, locale)}`;
    default:
      return claim satisfies never;
  }
}

const RELATION_VERBS = {
  fr: { backs: "soutient", partners_with: "est partenaire de" },
  en: { backs: "backs", partners_with: "is a partner of" },
} as const;

const FORMS = {
  fr: { company: "entreprise", startup: "start-up", newspaper: "journal" },
  en: { company: "company", startup: "start-up", newspaper: "newspaper" },
} as const;

/** An ordinal before a feminine noun in French ("7e", "1re"), in English "7th", "1st". */
export function describeOrdinal(ordinal: number, locale: Language): string {
  if (locale === "fr") return ordinal === 1 ? "1re" : `${ordinal}e`;
  const suffixes: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
  return `${ordinal}${suffixes[new Intl.PluralRules("en", { type: "ordinal" }).select(ordinal)] ?? "th"}`;
}

/** A period in words, as far as it is stated: "de 2024 à 2027", "d’ici 2027", "3 ans", "3 ans à partir de 2024". */
export function describePeriod(
  { from, to, years }: Pick<PeriodClaim, "from" | "to" | "years">,
  locale: Language,
): string {
  const parts = [describeYears(years, locale), describeEnds(from, to, locale)].filter((part) => part !== null);
  if (parts.length === 0) return locale === "fr" ? "durée inconnue" : "unknown length";
  return parts.join(" ");
}

function describeYears(years: number | null, locale: Language): string | null {
  if (years === null) return null;
  const unit = locale === "fr" ? "an" : "year";
  return `${years}${NBSP}${unit}${years === 1 ? "" : "s"}`;
}

function describeEnds(from: number | null, to: number | null, locale: Language): string | null {
  const isFrench = locale === "fr";
  if (from !== null && from === to) return isFrench ? `en ${from}` : `in ${from}`;
  if (from !== null && to !== null) return isFrench ? `de ${from} à ${to}` : `from ${from} to ${to}`;
  if (to !== null) return isFrench ? `d’ici ${to}` : `by ${to}`;
  if (from !== null) return isFrench ? `à partir de ${from}` : `from ${from}`;
  return null;
}

function describeCapacity({ quantity, unit, bound }: CapacityClaim, locale: Language): string {
  return withBound(`${formatDecimal(quantity, locale)}${NBSP}${unit}`, bound, locale);
}

const ANNOUNCEMENT_FORMS = {
  fr: { interview: "entretien", press_release: "communiqué", summit: "sommet" },
  en: { interview: "interview", press_release: "press release", summit: "summit" },
} as const;

/** "Brad Smith, Le Figaro (entretien)": who, where and in what form, as far as each is stated. */
function describeAnnouncer(claim: AnnouncedByClaim, locale: Language, nameOf: NameOf): string {
  const person = claim.person === null ? null : nameOf({ kind: "person", id: claim.person }, locale);
  const publisher = claim.publisher === null ? null : nameOf({ kind: "publisher", id: claim.publisher }, locale);
  const names = [person, publisher].filter((name) => name !== null).join(", ");
  const form = claim.form === null ? null : ANNOUNCEMENT_FORMS[locale][claim.form];
  if (names === "") return form ?? (locale === "fr" ? "auteur inconnu" : "unknown author");
  return form === null ? names : `${names} (${form})`;
}
