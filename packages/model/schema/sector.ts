import * as z from "zod";

/** What belongs to each sector. The list is closed: an organisation has the one that best tells what it does. */
export const SECTOR_DEFINITIONS = {
  "aerospace-defence": { fr: "avions, moteurs, espace, défense", en: "aircraft, engines, space, defence" },
  "agri-food": { fr: "culture, aliments, boissons, ingrédients", en: "farming, food, drinks, ingredients" },
  automotive: { fr: "véhicules routiers et leurs pièces", en: "road vehicles and their parts" },
  batteries: { fr: "batteries, leurs matériaux, leur recyclage", en: "batteries, their materials, their recycling" },
  "business-services": {
    fr: "conseil, intérim, services aux entreprises",
    en: "consulting, staffing, business services",
  },
  chemicals: { fr: "chimie, gaz, engrais", en: "chemicals, gases, fertilisers" },
  "circular-economy": { fr: "recyclage, réemploi, déchets", en: "recycling, reuse, waste" },
  "consumer-goods": { fr: "biens de consommation hors aliments", en: "consumer goods other than food" },
  digital: {
    fr: "logiciel, cloud, centres de données, intelligence artificielle",
    en: "software, cloud, data centres, artificial intelligence",
  },
  energy: { fr: "production, réseaux, nucléaire, hydrogène", en: "generation, grids, nuclear, hydrogen" },
  finance: { fr: "banque, paiement, investissement", en: "banking, payments, investment" },
  health: { fr: "médicaments, dispositifs médicaux, soins", en: "medicines, medical devices, care" },
  "industrial-equipment": {
    fr: "machines, câbles, équipement électrique",
    en: "machines, cables, electrical equipment",
  },
  logistics: { fr: "entrepôts, ports, messagerie", en: "warehouses, ports, parcels" },
  materials: {
    fr: "métaux, verre, ciment, papier, matériaux de construction",
    en: "metals, glass, cement, paper, building materials",
  },
  media: { fr: "images, musique, jeux, édition", en: "film, music, games, publishing" },
  quantum: { fr: "ordinateurs et composants quantiques", en: "quantum computers and components" },
  retail: { fr: "magasins, vente en ligne", en: "shops, online retail" },
  semiconductors: { fr: "puces et leurs matériaux", en: "chips and their materials" },
  telecommunications: { fr: "réseaux et équipement de télécommunications", en: "telecoms networks and equipment" },
  tourism: { fr: "hôtels, restauration, loisirs, croisières", en: "hotels, catering, leisure, cruises" },
  transport: { fr: "transporteurs, chemin de fer, navires, location", en: "carriers, railways, ships, rental" },
  other: { fr: "aucun des autres", en: "none of the others" },
} as const;

const sectors = Object.keys(SECTOR_DEFINITIONS) as (keyof typeof SECTOR_DEFINITIONS)[];

export const Sector = z
  .enum(sectors as [(typeof sectors)[number], ...(typeof sectors)[number][]])
  .meta({ id: "Sector", description: "The one sector that best tells what an organisation does." });
