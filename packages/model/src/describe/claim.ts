import type { AnnouncedByClaim, Claim, Language, PeriodClaim, ShareClaim } from "../generated/types.ts";
import { describeCapacity } from "./capacity.ts";
import { describeCountry } from "./country.ts";
import { describeDate } from "./date.ts";
import { describeCount, describeMoney, describePrintedMoney, withBound } from "./figure.ts";
import { describeFollowUp } from "./follow-up.ts";
import type { NameOf } from "./naming.ts";
import { describeOrdinal } from "./ordinal.ts";
import { describeTally } from "./tally.ts";
import { formatDecimal, NBSP } from "./typography.ts";

/**
 * The value of a claim in words: "4 milliards d’euros", "12 mai 2024", "3 ans". For kinds whose value is a
 * sentence of its own (purposes, statements, outcomes, news, context, roles), that sentence. Entities are shown by id unless
 * `nameOf` is given.
 *
 * @example
 * import { claim, describeValue } from "@choosefr/model";
 * describeValue(claim("amazon-2024/investment"), "en"); // => "€1.2\u00a0billion"
 */
export function describeValue(claim: Claim, locale: Language, nameOf: NameOf = ({ id }) => id): string {
  switch (claim.kind) {
    case "investment":
    case "total_investment":
    case "new_investment":
    case "earlier_investment":
      return describePrintedMoney(claim, locale);
    case "jobs":
    case "training":
    case "startups_supported":
    case "sites":
    case "projects":
    case "leaders_attending":
      return describeCount(claim, locale);
    case "follow_up":
      return describeFollowUp(claim, locale);
    case "cumulated_investment":
      return `${describeMoney(claim, locale)} ${describeEnds(claim.fromYear, claim.toYear, locale)}`;
    case "cumulated_projects":
      return `${describeCount(claim, locale)} ${describeEnds(claim.fromYear, claim.toYear, locale)}`;
    case "tally":
      return describeTally(claim, locale);
    case "share":
      return describeShare(claim, locale);
    case "guest_country":
      return describeCountry(claim.country, locale);
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
    case "news":
    case "context":
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

/**
 * A period in words, as far as it is stated: "de 2024 à 2027", "d’ici 2027", "3 ans", "3 ans à partir de 2024".
 *
 * @example
 * import { describePeriod } from "@choosefr/model";
 * describePeriod({ from: 2024, to: 2027, years: null }, "fr"); // => "de 2024 à 2027"
 */
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

const SHARED = {
  fr: { projects: "des projets", investment: "de la somme", leaders: "des dirigeants" },
  en: { projects: "the projects", investment: "the sum", leaders: "the leaders" },
} as const;

function describeShare({ percent, of, bound }: ShareClaim, locale: Language): string {
  const number = formatDecimal(percent, locale);
  const share = locale === "fr" ? `${number}${NBSP}% ${SHARED.fr[of]}` : `${number}% of ${SHARED.en[of]}`;
  return withBound(share, bound, locale);
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
