import type { RuleWords } from "../rule-words.ts";

export const unrecordedFigure: RuleWords = {
  severity: null,
  title: { fr: "Chiffre sur lequel rien n’est enregistré", en: "Figure on which nothing is recorded" },
  gist: {
    fr: "Rien n’est enregistré de cette organisation sur ce sujet, ou rien de cette année-là.",
    en: "Nothing is recorded of that organisation on that subject, or nothing of that year.",
  },
  why: {
    fr: "Le registre ne sait pas tout, et son silence ne prouve rien. Si une source donne ce chiffre, proposez-la.",
    en: "The record does not know everything, and its silence proves nothing. If a source gives this figure, propose it.",
  },
  example: {
    text: {
      fr: "En 2012, Amazon a promis 900 millions d’euros à la France.",
      en: "In 2012, Amazon pledged €900 million to France.",
    },
    note: { fr: "Rien n’est enregistré pour 2012.", en: "Nothing is recorded of 2012." },
  },
  counterexample: {
    text: {
      fr: "En 2024, Amazon a promis 1,2 milliard d’euros à la France.",
      en: "In 2024, Amazon pledged €1.2 billion to France.",
    },
    note: { fr: "Les sources donnent ce montant.", en: "The sources give this sum." },
  },
  sources: {
    fr: "Les déclarations de l’organisation, de sa maison mère et de ses filiales, du même genre, de l’année que nomme la phrase et connues au jour d’après lequel on juge (`--as-of`)\u00a0: aucune ne convient.",
    en: "The claims of the organisation, of its parents and members, of the same kind, of the year that the sentence names and known on the day to judge by (`--as-of`): none fits.",
  },
};
