import type { RuleWords } from "../rule-words.ts";

export const unreadFigure: RuleWords = {
  severity: null,
  title: { fr: "Chiffre sans valeur", en: "Figure without a value" },
  gist: {
    fr: "«\u00a0Plusieurs milliards\u00a0» n’a pas de valeur à comparer\u00a0: seule la devise est lue.",
    en: "“Several billion” has no value to compare: only the currency is read.",
  },
  why: {
    fr: "Une valeur n’est jamais devinée. Si une source la donne, écrivez-la\u00a0: le lecteur y gagne, et le chiffre peut être jugé.",
    en: "A value is never guessed. If a source gives it, write it: the reader learns more, and the figure can be judged.",
  },
  example: {
    text: {
      fr: "Microsoft promet plusieurs milliards de dollars à la France.",
      en: "Microsoft will invest several billion dollars in France.",
    },
    note: { fr: "Combien, la phrase ne le dit pas.", en: "How many, the sentence does not say." },
  },
  counterexample: {
    text: {
      fr: "Microsoft promet 4 milliards d’euros à la France.",
      en: "Microsoft will invest €4 billion in France.",
    },
    note: { fr: "Ce chiffre a une valeur.", en: "This figure has a value." },
  },
  sources: {
    fr: "Aucune ne juge ce chiffre\u00a0; la valeur retenue est donnée pour mémoire.",
    en: "None judges this figure; the preferred value is told for reference.",
  },
};
