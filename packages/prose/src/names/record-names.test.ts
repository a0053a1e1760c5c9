import { organisation, organisationIds } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { createNameFinder } from "./find-names.ts";

const finder = createNameFinder(
  organisationIds.map((id) => {
    const { names, otherSenses, products } = organisation(id);
    return { id, names, otherSenses, products };
  }),
);

/** Whom a text is found to name, and by which words. */
function findIn(text: string): readonly string[] {
  return finder.find(text).map(({ start, end, entity }) => `${entity}: ${text.slice(start, end)}`);
}

/** Every name of every organisation of the record. */
const names = organisationIds.flatMap((id) => organisation(id).names.map(({ text }) => [text, id] as const));

describe("every name of the record", () => {
  it.each(names)("finds %s", (name, id) => {
    expect(findIn(`Le groupe ${name} annonce un investissement de 10 millions d’euros en France.`)).toEqual([
      `${id}: ${name}`,
    ]);
    expect(findIn(`${name} announced an investment of €10 million in France.`)).toEqual([`${id}: ${name}`]);
  });
});

describe("silence about what only looks like a name of the record", () => {
  it.each([
    "Réunion le 3 mars à Lyon, puis le 3 Mars.",
    "Le mois de Mars fut froid. Mars fut froid.",
    "Elle mange une orange et un mars.",
    "Les aides publiques : FDES, ATR, prêt participatif.",
    "L’État a octroyé des ATR à sept fonderies.",
    "The state granted ATR loans to three foundries.",
    "The McCain campaign raised $5 million.",
    "Le républicain McCain promettait 3 millions d’emplois.",
    "McCain and Obama debated 700 billion dollars of help to banks.",
    "L’alliage contient 70 % Safran.",
    "A mission to Mars, life on Mars, la planète Mars.",
    "A snap decision. Snap decisions are bad. It was a Snap decision.",
    "Elle demande la visa d’entrée.",
    "Riva del Garda attend 3 000 employés. La ville de Riva dort.",
    "La CAF de Paris verse 500 euros par mois. La CAF a changé.",
    "Le CAF-Cup est à Dakar.",
    "La 3e circ. de Paris, la 2e circ. du Rhône",
    "Le CIRC classe la viande rouge.",
    "le préfixe coleo- vient du grec, comme coleoptera",
    "SPC charts show it. The SPC is a method.",
    "une enterprise, an enterprise, the Enterprise is a ship, Java Enterprise",
    "A meta-analysis of trials. Meta-analysis helps. Meta est un préfixe.",
    "Just google it. Google it. Try to google it",
    "Continental breakfast is served. A Continental breakfast is served. Climat continental.",
    "The Amazon is a river. Fires in the Amazon. La forêt de l’Amazon.",
    "Leonardo da Vinci earned 3 million ducats. Leonardo painted. Léonard de Vinci peint.",
    "The Suez canal was shut. La crise de Suez, le canal de Suez.",
    "George Merck dined. Ada Merck chante. Merck sang.",
    "Michel Legrand a composé la musique pour 3 000 euros. M. Legrand annonce son départ. Legrand chante.",
    "Nikola Tesla invented it. M. Tesla annonce. Tesla (Nikola). Tesla coil. Elle conduit une Tesla rouge.",
    "La Roche est dure. Roche volcanique. Une roche, des roches. La Roche-sur-Yon.",
    "Thales of Miletus measured it. Le théorème de Thales.",
    "Une pincée de Safran, le Safran épice le riz. Safran et curcuma.",
    "L’Iliade d’Homère, l’Iliad, Iliad of Homer, Homer’s Iliad.",
    "Elle vit à Nokia. Nokia (Finlande). La ville de Nokia.",
    "Un verre de Coca-Cola. Elle boit un Coca-Cola.",
    "Publié sur Facebook. Une page Facebook. Un compte Facebook.",
    "Jules Verne raconte. Verne raconte.",
    "L’alphabet grec. Alphabet grec. Un Alphabet.",
    "En boucle : loop, the loop, Loop again. Skeleton staff. A Skeleton.",
    "Une BD de Tata, chez la tante Tata.",
    "Wolfgang Amadeus Mozart joue. Amadeus de Mozart. Le film Amadeus.",
    "Paru dans Nature Energy. A study in Nature Energy.",
    "Un lilium candidum, le Lilium candidum, des Lilium.",
    "SNAP DECISIONS ARE BAD. ROCHE DURE ET GRISE.",
    "Microsoft Teams, Microsoft Word, Google Docs, Toyota Yaris",
  ])("%s", (text) => {
    expect(findIn(text)).toEqual([]);
  });
});

describe("ambiguous names beside a sign of a company", () => {
  it.each([
    ["La Caf ne dit rien, mais le groupe CAF livre des trains.", "caf: CAF"],
    ["Legrand annonce 200 emplois.", "legrand: Legrand"],
    ["ATR obtient un prêt garanti de 40 millions d’euros.", "atr: ATR"],
    ["Une avance remboursable de 6 millions d’euros à ATR.", "atr: ATR"],
    ["L’usine d’ATR a reçu une subvention de 3 millions d’euros.", "atr: ATR"],
    ["McCain embauche 20 personnes à Matougues.", "mccain: McCain"],
    ["% Safran embauche 20 personnes.", "safran: Safran"],
    ["Selon Legrand SA, rien ne change.", "legrand: Legrand"],
    ["Leonardo announced a plant.", "leonardo: Leonardo"],
    ["En mai, Tesla a changé de cap.", "tesla: Tesla"],
    ["Tesla ouvre une usine.", "tesla: Tesla"],
    ["Elle a vu chez Roche un laboratoire neuf.", "roche: Roche"],
    ["Le patron de Nokia est venu.", "nokia: Nokia"],
    ["GOOGLE ANNONCE UN PLAN", "google: GOOGLE"],
    ["MasterCard, FluidStack, InnovaFeed, Hy2Gen", "mastercard: MasterCard"],
  ])("%s", (text, first) => {
    expect(findIn(text)[0]).toBe(first);
  });

  it("takes one beside another organisation in a row, and not elsewhere in its sentence", () => {
    expect(findIn("Sanofi, Merck et Legrand étaient là.")).toEqual([
      "sanofi: Sanofi",
      "merck-kgaa: Merck",
      "legrand: Legrand",
    ]);
    expect(findIn("Sanofi recevait hier soir Michel, Riva et Legrand.")).toEqual(["sanofi: Sanofi"]);
    expect(findIn("Nvidia Riva")).toEqual(["nvidia: Nvidia"]);
  });
});

describe("other capitals of a safe name", () => {
  it.each([
    "UPSA Laboratoires, Laboratoires Upsa, LABORATOIRES UPSA",
    "IKEA, Ikea, Hy2Gen, Hy2gen, HY2GEN",
    "InnovaFeed, Innovafeed, INNOVAFEED",
    "MasterCard, Mastercard, MASTERCARD",
    "FluidStack, Fluidstack, FLUIDSTACK",
    "X-FAB France, X-Fab France",
    "OVHCloud, OvhCloud, Basf, BASF",
  ])("%s", (text) => {
    const expected = text.split(", ").filter((name) => name !== "UPSA Laboratoires");
    expect(findIn(text).map((found) => found.replace(/^.*: /u, ""))).toEqual(expected);
  });

  it.each(["MasterCarD", "mASTERCARD", "iKEA", "Skf, sKF", "Choose france"])("not %s", (text) => {
    expect(findIn(text)).toEqual([]);
  });
});
