import { foldName, type OrganisationRecord } from "@choosefr/model";

/** A sector of the record's closed list. */
type Sector = OrganisationRecord["sector"];

/**
 * Words of either language, folded, that bring a sector to mind: a name with one gives its sector away, and a plan with
 * one may be thought to belong there.
 */
const SIGNS: Readonly<Record<Exclude<Sector, "other">, RegExp>> = {
  "aerospace-defence": /aero|avion|aircraft|aviation|drone|defen[cs]e|satellit|spa[ct]/u,
  "agri-food":
    /aliment|food|agro|agri|boisson|drink|boulanger|baker|saumon|salmon|glace|ice-cream|biscuit|nugget|viennois|pastr|fruit|legume|ramen|pain|cola/u,
  automotive: /auto|vehic|voiture|\bcars?\b|camion|truck|\bbus|moteur|motor/u,
  batteries: /batter|cathod|electrolyt|lithium|nickel/u,
  "business-services": /service|interim|temporary|recrut|hiring|formation|training/u,
  chemicals: /chimi|chemi|engrais|fertili|plasti|polym|\bpet\b|lithium|methanol|hexa|terres rares|rare.earth/u,
  "circular-economy": /recycl|circul|dechet|waste|biomas|textile/u,
  "consumer-goods": /parfum|perfume|lessive|laundry|linge|cosmet|thermomix|volet|shutter|papier|paper/u,
  digital:
    /data|donnees|\bia\b|\bai\b|artific|cloud|numeri|digit|cyber|informati|comput|calcul|logiciel|software|start-up|telecom/u,
  energy:
    /energ|nuclea|solai|solar|eolien|\bwind|hydrog|electri|carburant|fuel|biogas|methan|recharg|charging|reacteur|reactor|fusion|decarb|bas.carbone|low.carbon|power/u,
  finance: /bank|banque|banc|financ|fund|fonds|equity|capital|trading|marche|\binvest/u,
  health:
    /sante|health|medi[ck]|pharma|vaccin|cancer|oncolog|insulin|clini|bio|inhal|nicotin|compress|therap|vie\b|life/u,
  "industrial-equipment": /machine|robot|moteur|motor|cable|equipement|equipment|electri|captage|capture/u,
  logistics: /logisti|entrepot|warehouse|livrai|deliver|fret|freight|terminal|hub|plateforme|ferr/u,
  materials:
    /materi|ciment|cement|acier|steel|papier|paper|rare.earth|terres rares|metal|alliage|alloy|emballage|packag|lithium|nickel|cobalt|plasti|volet|shutter/u,
  media: /media|film|cinema|production francaise|french production|studio/u,
  quantum: /quanti|quantum/u,
  retail: /magasin|store|commerc|retail|shop|courses|grocer|agence|branch|showroom|exposition/u,
  semiconductors: /semi-?conduct|puce|chip|microelectr/u,
  telecommunications: /telecom|fibre|\b[56]g\b|numeri|digit|data|donnees/u,
  tourism: /touris|croisi|cruise|hotel|paquebot|ferr|cafe|starbucks|location|rental/u,
  transport:
    /ferr|train|rail|navir|ship|transport|\bbus|avion|aircraft|cruise|paquebot|location|rental|fret|freight|terminal|camion|truck|vehic/u,
};

/** Sectors whose borders blur: a plan in one may well be thought to lie in the other. */
const BLURRED: readonly (readonly [Sector, Sector])[] = [
  ["aerospace-defence", "transport"],
  ["agri-food", "chemicals"],
  ["agri-food", "consumer-goods"],
  ["agri-food", "retail"],
  ["automotive", "batteries"],
  ["automotive", "industrial-equipment"],
  ["automotive", "transport"],
  ["batteries", "chemicals"],
  ["batteries", "energy"],
  ["batteries", "industrial-equipment"],
  ["batteries", "materials"],
  ["business-services", "digital"],
  ["business-services", "logistics"],
  ["chemicals", "circular-economy"],
  ["chemicals", "consumer-goods"],
  ["chemicals", "energy"],
  ["chemicals", "health"],
  ["chemicals", "materials"],
  ["circular-economy", "energy"],
  ["circular-economy", "materials"],
  ["consumer-goods", "health"],
  ["consumer-goods", "industrial-equipment"],
  ["consumer-goods", "materials"],
  ["consumer-goods", "retail"],
  ["digital", "finance"],
  ["digital", "media"],
  ["digital", "quantum"],
  ["digital", "semiconductors"],
  ["digital", "telecommunications"],
  ["energy", "industrial-equipment"],
  ["energy", "materials"],
  ["industrial-equipment", "materials"],
  ["industrial-equipment", "semiconductors"],
  ["logistics", "retail"],
  ["logistics", "transport"],
  ["media", "telecommunications"],
  ["quantum", "semiconductors"],
  ["tourism", "transport"],
];

/** Every sector that says what it is: "other" says nothing. */
export const TELLING_SECTORS: readonly Sector[] = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

/** Whether a text in either language brings a sector to mind. */
export function bringsToMind(text: string, sector: Sector): boolean {
  return sector !== "other" && SIGNS[sector].test(foldName(text));
}

/** Whether what lies in one sector may be thought to lie in the other. */
export function areBlurred(a: Sector, b: Sector): boolean {
  return BLURRED.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
