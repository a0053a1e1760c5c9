import { organisation, organisationIds } from "@choosefr/model";
import { createChance, pick } from "../rig/chance.ts";

const SYLLABLES = "al ber cor dan el fir gra hel in jo kan lu mor nax or pel quin ré sol tra ur vé wen xan yl zé".split(
  " ",
);
const TAILS = ["Energy", "Santé", "Group", "Labs", "Industries", "Systèmes", "& Fils", "Bio"];

/** Names of organisations, each once: those of the record first, then made-up ones of one or several words, hyphenated, accented, in capitals. */
export function generateNames(count: number, seed: number): readonly string[] {
  const chance = createChance(seed);
  const names = new Set<string>();
  for (const id of organisationIds) {
    for (const { text } of organisation(id).names) if (names.size < count && text.length > 3) names.add(text);
  }
  while (names.size < count) names.add(generateName(chance));
  return [...names];
}

function generateName(chance: () => number): string {
  const word = () => {
    const letters = Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(SYLLABLES, chance)).join("");
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const form = chance();
  if (form < 0.5) return word();
  if (form < 0.8) return `${word()} ${pick(TAILS, chance)}`;
  if (form < 0.9) return `${word()}-${word()}`;
  return word().toUpperCase();
}
