import { createChance, pick } from "../rig/chance.ts";

const SENTENCES = [
  "La commune a voté le budget de l’année, qui prévoit l’entretien des chemins et de la salle des fêtes.",
  "Le conseil se réunira le 12 mai ; l’ordre du jour tient en quatre points, dont deux nouveaux.",
  "Une enquête publique s’ouvrira en juin : chacun pourra y déposer ses remarques par écrit.",
  "On a longtemps cru que la rivière suffirait, puis les étés sont devenus plus secs, et il a fallu creuser.",
  "Les apprentis arrivent à sept heures, rangent l’atelier, et repartent quand la dernière pièce est froide.",
  "À Dunkerque comme à Fos, la question du raccordement revient à chaque réunion, sans que personne ne la tranche.",
  "« Rien n’est signé », répète l’adjointe, qui préfère parler des bus, de l’école et du prix de l’eau.",
  "The committee heard two speakers, asked for the figures, and put the matter off until the autumn.",
  "Nobody in the valley remembers a winter without snow; the older ones only say that it used to stay longer.",
  "Readers who keep notes will find that the second chapter answers most of the questions raised by the first.",
  "The bridge was closed for repairs, so the parade took the long way round and arrived after dark.",
  "She didn’t expect an answer, and when one came – three pages, handwritten – she read it standing up.",
];

const ANNOUNCEMENTS = [
  "Selon la préfecture, NAME investira 1,2 milliard d’euros et créera 300 emplois d’ici à 2030.",
  "NAME a confirmé plus de 450 M€ pour son site du Nord, où travaillent déjà 1 200 personnes.",
  "NAME said on Monday that it would put €4 billion into French data centres.",
  "The plan of NAME, worth between $500 million and $600 million, comes with 150 new jobs.",
  "La venue de NAME au sommet a été annoncée la veille.",
  "The mayor thanked NAME, and went on to the next point.",
];

/**
 * French and English prose of our own, with curly apostrophes, that names an organisation about every 500 characters,
 * half of the time with a figure. In paragraphs, the same for the same seed, of the length in UTF-16 units.
 */
export function proseOf(length: number, names: readonly string[], seed: number): string {
  const chance = createChance(seed);
  const parts: string[] = [];
  for (let size = 0, sentence = 1; size < length; sentence += 1) {
    const text =
      sentence % 5 === 0 ? pick(ANNOUNCEMENTS, chance).replace("NAME", pick(names, chance)) : pick(SENTENCES, chance);
    const part = `${text}${sentence % 6 === 0 ? "\n\n" : " "}`;
    parts.push(part);
    size += part.length;
  }
  return flatten(parts.join("").slice(0, length));
}

/** The same text in one piece: an engine keeps a slice, a sum or a large decoded buffer as what it was made of. */
export function flatten(text: string): string {
  return structuredClone(text);
}
