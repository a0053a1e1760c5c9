import type { Language, Scope } from "../generated/types.ts";
import { describeCountry } from "./country.ts";
import type { NameOf } from "./naming.ts";

const WORDS: Record<Language, Record<Exclude<Scope["type"], "at-place" | "in-region">, string>> = {
  fr: {
    "part-of": "une partie de la somme",
    "conversion-of": "conversion de la même somme",
    "on-top-of": "en plus d’une promesse antérieure",
    under: "dans le cadre d’un accord",
    "applies-to": "pour une partie du plan",
    "from-country": "entreprises d’un pays",
    "earlier-promise": "promis auparavant",
    "includes-earlier": "annonces antérieures comprises",
    "europe-wide": "plan pour toute l’Europe",
    worldwide: "plan mondial",
  },
  en: {
    "part-of": "part of the sum",
    "conversion-of": "conversion of the same sum",
    "on-top-of": "on top of an earlier promise",
    under: "under an agreement",
    "applies-to": "for part of the plan",
    "from-country": "companies of one country",
    "earlier-promise": "promised before",
    "includes-earlier": "earlier announcements included",
    "europe-wide": "plan for all of Europe",
    worldwide: "worldwide plan",
  },
};

/** What a figure covers, in a few words; empty for one on the whole announcement. Places are named by `nameOf`. */
export function describeScope(scope: readonly Scope[], locale: Language, nameOf: NameOf = ({ id }) => id): string {
  const words = scope.map((item) => {
    if (item.type === "at-place" || item.type === "in-region") return nameOf({ kind: "place", id: item.ref }, locale);
    const covered = WORDS[locale][item.type];
    return item.type === "from-country" ? `${covered} (${describeCountry(item.ref, locale)})` : covered;
  });
  return [...new Set(words)].join(", ");
}
