import type { Activity, Language } from "../generated/types.ts";

/** In French with its article. */
const WORDS: Record<Activity, readonly [fr: string, en: string]> = {
  "artificial-intelligence": ["l’intelligence artificielle", "artificial intelligence"],
  buildings: ["les bâtiments", "buildings"],
  "data-centres": ["les centres de données", "data centres"],
  decarbonation: ["la décarbonation", "decarbonisation"],
  "energy-infrastructure": ["les infrastructures énergétiques", "energy infrastructure"],
  "energy-transition": ["la transition énergétique", "the energy transition"],
  equipment: ["l’équipement", "equipment"],
  "head-office": ["le siège", "the head office"],
  industry: ["l’industrie", "industry"],
  land: ["le foncier", "land"],
  "local-purchases": ["les achats locaux", "local purchases"],
  logistics: ["la logistique", "logistics"],
  operations: ["l’exploitation", "operations"],
  production: ["la production", "production"],
  "renewable-energy": ["les énergies renouvelables", "renewable energy"],
  "research-and-development": ["la recherche et développement", "research and development"],
  sales: ["la vente", "sales"],
  training: ["la formation", "training"],
  wellbeing: ["le bien-être", "wellbeing"],
};

/** What a figure is for, if it covers that activity alone: "pour la formation", "for training". */
export function describeActivity(activity: Activity, locale: Language): string {
  return locale === "fr" ? `pour ${WORDS[activity][0]}` : `for ${WORDS[activity][1]}`;
}
