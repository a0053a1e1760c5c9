import type { Language } from "@choosefr/model";
import type { Facts } from "../facts/fact-source.ts";
import { factFinderOf } from "../facts/names.ts";
import { cardInWords } from "../hover/card-words.ts";
import { cardsOf } from "../hover/cards-of.ts";
import type { NameMarker } from "./mark-names.ts";

/** Finds names in the texts of a preview and says of each what its hover says, in plain words. */
export type NameWords = NameMarker;

/** The names and words of what is known; what is said of a name is written once. */
export function createNameWords(facts: Facts, locale: Language): NameWords {
  const said = new Map<string, string | null>();
  return {
    find: (text, regions) => factFinderOf(facts).find(text, { regions }),
    describe: (mention) => {
      const key = `${mention.entity}/${mention.name}`;
      const known = said.get(key);
      if (known !== undefined) return known;
      const cards = cardsOf(facts, mention, locale).map(cardInWords);
      const words = cards.length === 0 ? null : cards.join("\n\n");
      said.set(key, words);
      return words;
    },
  };
}
