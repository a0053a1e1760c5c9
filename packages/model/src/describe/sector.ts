import type { Language, Sector } from "../generated/types.ts";

const WORDS: Record<Sector, readonly [fr: string, en: string]> = {
  "aerospace-defence": ["aéronautique et défense", "aerospace and defence"],
  "agri-food": ["agroalimentaire", "agri-food"],
  automotive: ["automobile", "automotive"],
  batteries: ["batteries", "batteries"],
  "business-services": ["services aux entreprises", "business services"],
  chemicals: ["chimie", "chemicals"],
  "circular-economy": ["économie circulaire", "circular economy"],
  "consumer-goods": ["biens de consommation", "consumer goods"],
  digital: ["numérique", "digital"],
  energy: ["énergie", "energy"],
  finance: ["finance", "finance"],
  health: ["santé", "health"],
  "industrial-equipment": ["équipement industriel", "industrial equipment"],
  logistics: ["logistique", "logistics"],
  materials: ["matériaux", "materials"],
  media: ["médias", "media"],
  quantum: ["quantique", "quantum"],
  retail: ["commerce", "retail"],
  semiconductors: ["semi-conducteurs", "semiconductors"],
  telecommunications: ["télécommunications", "telecommunications"],
  tourism: ["tourisme", "tourism"],
  transport: ["transport", "transport"],
  other: ["autres", "other"],
};

/**
 * A sector in a word or two, without a capital: "santé", "health".
 *
 * @example
 * import { describeSector } from "@choosefr/model";
 * describeSector("energy", "fr"); // => "énergie"
 */
export function describeSector(sector: Sector, locale: Language): string {
  return WORDS[sector][locale === "fr" ? 0 : 1];
}
