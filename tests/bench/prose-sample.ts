const SENTENCES = [
  "La commune a voté le budget de l’année, qui prévoit 3 000 € pour l’entretien des chemins.",
  "Selon la préfecture, Amazon et Microsoft ont confirmé leur venue au sommet Choose France.",
  "Le conseil se réunira le 12 mai ; l’ordre du jour tient en quatre points, dont deux nouveaux.",
  "The committee heard that Mistral AI would open a second office, and asked for the figures.",
  "Une enquête publique s’ouvrira en juin : chacun pourra y déposer ses remarques par écrit.",
];

/** French and English prose of our own with a name now and then, repeated to a length in UTF-16 units. */
export function proseOf(length: number): string {
  const paragraph = `${SENTENCES.join(" ")}\n\n`;
  return paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length);
}
