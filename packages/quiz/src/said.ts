import type { Announcement, AnnouncementId, Language } from "@choosefr/model";

type InBoth = Readonly<Record<Language, string>>;

/** What was announced as one says it aloud, with its articles, where the title of the record says it in other words. */
export const SAID: Readonly<Partial<Record<AnnouncementId, InBoth>>> = {
  "ferrero-2025": {
    fr: "la modernisation de son usine de Nutella et deux entrepôts",
    en: "the upgrade of its Nutella plant and two warehouses",
  },
  "getir-2022": { fr: "un réseau de livraison de courses", en: "a grocery delivery network" },
  "lilium-2024": {
    fr: "une usine d’avions électriques en Nouvelle-Aquitaine",
    en: "an electric aircraft plant in Nouvelle-Aquitaine",
  },
  "loop-suez-2022": {
    fr: "une usine de recyclage de bouteilles en plastique",
    en: "a plastic-bottle recycling plant",
  },
  "loreal-2025": {
    fr: "doubler la capacité d’une usine de parfums de luxe dans l’Aisne",
    en: "doubling the capacity of a luxury perfume plant in northern France",
  },
  "netflix-2025": { fr: "une cinémathèque", en: "a film archive" },
  "procter-gamble-2021": {
    fr: "moderniser son usine de lessives d’Amiens",
    en: "modernising its laundry-detergent plant in Amiens",
  },
  "solvay-2024": {
    fr: "la conversion aux terres rares de son usine de La Rochelle",
    en: "the conversion of its La Rochelle plant to rare earths",
  },
  "toyota-2018": {
    fr: "l’agrandissement de son usine de voitures d’Onnaing, près de Valenciennes",
    en: "the enlargement of its car plant in Onnaing, near Valenciennes",
  },
  "vorwerk-2022": { fr: "une seconde usine de Thermomix", en: "a second Thermomix plant" },
};

/** What was announced as one says it aloud, for a question after a place; null where it names one of these, or is not told. */
export function saidWithout(
  places: readonly string[],
  { id }: Pick<Announcement, "id">,
  locale: Language,
): string | null {
  const said = SAID[id]?.[locale];
  return said === undefined || places.some((place) => said.includes(place)) ? null : said;
}
