import type { Language } from "@choosefr/model";
import { once } from "../once.ts";

/**
 * Words that one language has and the other has not, or not with a sense that is common in prose: small words, and the
 * words of figures. In small letters; "emploi+" is "emploi" and "emplois". Words of both are left out ("on", "site").
 */
const WORDS: Readonly<Record<Language, string>> = {
  fr:
    "le la les du des de et est une un dans pour sur avec que qui au aux ce cette ces son sa ses leur+ par pas ne nous vous il+ elle+ ont sont sera seront mais ou où donc comme aussi entre sous vers chez sans soit dont ainsi selon depuis d l n qu environ moins près quelque+ plusieurs jusqu " +
    "milliard+ md+ mrd+ mille millier+ dizaine+ douzaine+ quinzaine+ vingtaine+ trentaine+ quarantaine+ cinquantaine+ soixantaine+ centaine+ deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt+ trente quarante cinquante soixante septante huitante nonante cent+ demi demie " +
    "emploi+ poste+ embauche+ recrutement+ cdi personne+ français française+ salarié+ salariée+ employé+ employée+ collaborateur+ collaboratrice+ étudiant+ étudiante+ apprenti+ chercheur+ chercheuse+ ingénieur+ dirigeant+ patron+ pdg chef+ entreprise+ pousse+ projet+ usine+ centre+ livre+ roupie+ couronne+ suisses américain+ canadien+ nouveau nouveaux nouvelle+",
  en:
    "the of and to in is for with that by at from it its was were will has have had been this these their which would could should who when into than not but they we you he she between about there our after before since under within an if so all new over nearly more " +
    "billion bn trn thousand+ hundred+ dozen+ one two three four five seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half several many " +
    "job+ hire+ people employee+ worker+ student+ apprentice+ researcher+ engineer+ executive+ ceo+ chiefs project+ factory factories pound+ rupee+ kronor kroner krona swiss danish swedish norwegian",
};

/** What a word of one language weighs: 1 of French, -1 of English. In small letters, those with accents too. */
export const LANGUAGE_WORDS: () => ReadonlyMap<string, number> = once(
  () => new Map([...weigh(WORDS.fr, 1), ...weigh(WORDS.en, -1)]),
);

function weigh(words: string, weight: number): readonly (readonly [string, number])[] {
  return words.split(" ").flatMap((word) => {
    if (!word.endsWith("+")) return [[word, weight]] as const;
    const singular = word.slice(0, -1);
    return [
      [singular, weight],
      [`${singular}s`, weight],
    ] as const;
  });
}

const ACCENTED = /[à-öø-ÿœ]/u;

/** 1 for a word of French, -1 for one of English, 0 for any other. An accent is French. */
export function weightOfWord(word: string): number {
  const small = word.toLowerCase();
  return LANGUAGE_WORDS().get(small) ?? (ACCENTED.test(small) ? 1 : 0);
}
