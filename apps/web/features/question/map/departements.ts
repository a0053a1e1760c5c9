import type { Point } from "@choosefr/quiz";
import type { PanelId } from "./panels.ts";

/** A region, the panel on which it is drawn, and its name in both languages. */
export interface Region {
  readonly panel: PanelId;
  readonly names: { readonly fr: string; readonly en: string };
}

/** A département, its chief town and where that lies. */
export interface Departement {
  readonly code: string;
  readonly name: string;
  readonly town: string;
  readonly point: Point;
  readonly region: Region;
}

type Row = readonly [code: string, name: string, town: string, latitude: number, longitude: number];

/** The départements of a region: names and codes of INSEE, points of GeoNames. */
function region(fr: string, rows: readonly Row[], en = fr, panel: PanelId = "mainland"): readonly Departement[] {
  const own: Region = { panel, names: { fr, en } };
  return rows.map(([code, name, town, latitude, longitude]) => ({
    code,
    name,
    town,
    point: { latitude, longitude },
    region: own,
  }));
}

/** All 101 départements, region by region in the order of the alphabet, those overseas last. */
export const departements: readonly Departement[] = [
  ...region("Auvergne-Rhône-Alpes", [
    ["01", "Ain", "Bourg-en-Bresse", 46.21, 5.23],
    ["03", "Allier", "Moulins", 46.56, 3.33],
    ["07", "Ardèche", "Privas", 44.73, 4.6],
    ["15", "Cantal", "Aurillac", 44.93, 2.44],
    ["26", "Drôme", "Valence", 44.93, 4.91],
    ["38", "Isère", "Grenoble", 45.18, 5.71],
    ["42", "Loire", "Saint-Étienne", 45.43, 4.39],
    ["43", "Haute-Loire", "Le Puy-en-Velay", 45.04, 3.89],
    ["63", "Puy-de-Dôme", "Clermont-Ferrand", 45.78, 3.09],
    ["69", "Rhône", "Lyon", 45.75, 4.85],
    ["73", "Savoie", "Chambéry", 45.57, 5.92],
    ["74", "Haute-Savoie", "Annecy", 45.91, 6.13],
  ]),
  ...region("Bourgogne-Franche-Comté", [
    ["21", "Côte-d’Or", "Dijon", 47.32, 5.02],
    ["25", "Doubs", "Besançon", 47.25, 6.02],
    ["39", "Jura", "Lons-le-Saunier", 46.68, 5.56],
    ["58", "Nièvre", "Nevers", 46.99, 3.16],
    ["70", "Haute-Saône", "Vesoul", 47.63, 6.14],
    ["71", "Saône-et-Loire", "Mâcon", 46.31, 4.83],
    ["89", "Yonne", "Auxerre", 47.8, 3.57],
    ["90", "Territoire de Belfort", "Belfort", 47.64, 6.85],
  ]),
  ...region(
    "Bretagne",
    [
      ["22", "Côtes-d’Armor", "Saint-Brieuc", 48.52, -2.77],
      ["29", "Finistère", "Quimper", 48, -4.1],
      ["35", "Ille-et-Vilaine", "Rennes", 48.11, -1.67],
      ["56", "Morbihan", "Vannes", 47.66, -2.76],
    ],
    "Brittany",
  ),
  ...region("Centre-Val de Loire", [
    ["18", "Cher", "Bourges", 47.08, 2.4],
    ["28", "Eure-et-Loir", "Chartres", 48.45, 1.49],
    ["36", "Indre", "Châteauroux", 46.81, 1.69],
    ["37", "Indre-et-Loire", "Tours", 47.39, 0.7],
    ["41", "Loir-et-Cher", "Blois", 47.59, 1.33],
    ["45", "Loiret", "Orléans", 47.9, 1.9],
  ]),
  ...region(
    "Corse",
    [
      ["2A", "Corse-du-Sud", "Ajaccio", 41.92, 8.74],
      ["2B", "Haute-Corse", "Bastia", 42.7, 9.45],
    ],
    "Corsica",
  ),
  ...region("Grand Est", [
    ["08", "Ardennes", "Charleville-Mézières", 49.77, 4.72],
    ["10", "Aube", "Troyes", 48.3, 4.09],
    ["51", "Marne", "Châlons-en-Champagne", 48.95, 4.37],
    ["52", "Haute-Marne", "Chaumont", 48.11, 5.14],
    ["54", "Meurthe-et-Moselle", "Nancy", 48.68, 6.18],
    ["55", "Meuse", "Bar-le-Duc", 48.77, 5.16],
    ["57", "Moselle", "Metz", 49.12, 6.17],
    ["67", "Bas-Rhin", "Strasbourg", 48.58, 7.75],
    ["68", "Haut-Rhin", "Colmar", 48.08, 7.36],
    ["88", "Vosges", "Épinal", 48.18, 6.45],
  ]),
  ...region("Hauts-de-France", [
    ["02", "Aisne", "Laon", 49.56, 3.63],
    ["59", "Nord", "Lille", 50.63, 3.06],
    ["60", "Oise", "Beauvais", 49.43, 2.08],
    ["62", "Pas-de-Calais", "Arras", 50.29, 2.78],
    ["80", "Somme", "Amiens", 49.9, 2.3],
  ]),
  ...region("Île-de-France", [
    ["75", "Paris", "Paris", 48.85, 2.35],
    ["77", "Seine-et-Marne", "Melun", 48.55, 2.65],
    ["78", "Yvelines", "Versailles", 48.8, 2.13],
    ["91", "Essonne", "Évry-Courcouronnes", 48.63, 2.44],
    ["92", "Hauts-de-Seine", "Nanterre", 48.89, 2.21],
    ["93", "Seine-Saint-Denis", "Bobigny", 48.91, 2.45],
    ["94", "Val-de-Marne", "Créteil", 48.79, 2.47],
    ["95", "Val-d’Oise", "Pontoise", 49.05, 2.1],
  ]),
  ...region(
    "Normandie",
    [
      ["14", "Calvados", "Caen", 49.19, -0.36],
      ["27", "Eure", "Évreux", 49.02, 1.15],
      ["50", "Manche", "Saint-Lô", 49.12, -1.09],
      ["61", "Orne", "Alençon", 48.43, 0.09],
      ["76", "Seine-Maritime", "Rouen", 49.44, 1.1],
    ],
    "Normandy",
  ),
  ...region("Nouvelle-Aquitaine", [
    ["16", "Charente", "Angoulême", 45.65, 0.15],
    ["17", "Charente-Maritime", "La Rochelle", 46.16, -1.15],
    ["19", "Corrèze", "Tulle", 45.27, 1.77],
    ["23", "Creuse", "Guéret", 46.17, 1.87],
    ["24", "Dordogne", "Périgueux", 45.19, 0.71],
    ["33", "Gironde", "Bordeaux", 44.84, -0.58],
    ["40", "Landes", "Mont-de-Marsan", 43.89, -0.5],
    ["47", "Lot-et-Garonne", "Agen", 44.2, 0.62],
    ["64", "Pyrénées-Atlantiques", "Pau", 43.31, -0.36],
    ["79", "Deux-Sèvres", "Niort", 46.32, -0.46],
    ["86", "Vienne", "Poitiers", 46.58, 0.34],
    ["87", "Haute-Vienne", "Limoges", 45.83, 1.25],
  ]),
  ...region("Occitanie", [
    ["09", "Ariège", "Foix", 42.96, 1.61],
    ["11", "Aude", "Carcassonne", 43.21, 2.35],
    ["12", "Aveyron", "Rodez", 44.35, 2.57],
    ["30", "Gard", "Nîmes", 43.83, 4.36],
    ["31", "Haute-Garonne", "Toulouse", 43.6, 1.44],
    ["32", "Gers", "Auch", 43.65, 0.59],
    ["34", "Hérault", "Montpellier", 43.61, 3.88],
    ["46", "Lot", "Cahors", 44.45, 1.44],
    ["48", "Lozère", "Mende", 44.52, 3.5],
    ["65", "Hautes-Pyrénées", "Tarbes", 43.23, 0.08],
    ["66", "Pyrénées-Orientales", "Perpignan", 42.7, 2.9],
    ["81", "Tarn", "Albi", 43.93, 2.15],
    ["82", "Tarn-et-Garonne", "Montauban", 44.02, 1.36],
  ]),
  ...region("Pays de la Loire", [
    ["44", "Loire-Atlantique", "Nantes", 47.22, -1.55],
    ["49", "Maine-et-Loire", "Angers", 47.47, -0.55],
    ["53", "Mayenne", "Laval", 48.07, -0.76],
    ["72", "Sarthe", "Le Mans", 48, 0.2],
    ["85", "Vendée", "La Roche-sur-Yon", 46.67, -1.43],
  ]),
  ...region("Provence-Alpes-Côte d’Azur", [
    ["04", "Alpes-de-Haute-Provence", "Digne-les-Bains", 44.09, 6.23],
    ["05", "Hautes-Alpes", "Gap", 44.56, 6.08],
    ["06", "Alpes-Maritimes", "Nice", 43.7, 7.27],
    ["13", "Bouches-du-Rhône", "Marseille", 43.3, 5.38],
    ["83", "Var", "Toulon", 43.12, 5.93],
    ["84", "Vaucluse", "Avignon", 43.95, 4.81],
  ]),
  ...region("Guadeloupe", [["971", "Guadeloupe", "Basse-Terre", 16, -61.73]], "Guadeloupe", "guadeloupe"),
  ...region("Guyane", [["973", "Guyane", "Cayenne", 4.93, -52.33]], "French Guiana", "guyane"),
  ...region("La Réunion", [["974", "La Réunion", "Saint-Denis", -20.88, 55.45]], "Réunion", "la-reunion"),
  ...region("Martinique", [["972", "Martinique", "Fort-de-France", 14.6, -61.07]], "Martinique", "martinique"),
  ...region("Mayotte", [["976", "Mayotte", "Mamoudzou", -12.78, 45.23]], "Mayotte", "mayotte"),
];
