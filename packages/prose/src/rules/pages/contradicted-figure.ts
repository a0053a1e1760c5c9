import type { RuleWords } from "../rule-words.ts";

export const contradictedFigure: RuleWords = {
  severity: "warning",
  title: { fr: "Chiffre contredit par les sources", en: "Figure that the sources contradict" },
  gist: {
    fr: "Aucune source enregistrée ne permet de lire ce chiffre\u00a0: ni l’arrondi, ni «\u00a0plus de\u00a0», ni une autre source ne l’expliquent.",
    en: "No recorded source can be read as this figure: neither rounding, nor “more than”, nor another source explains it.",
  },
  why: {
    fr: "Un chiffre mal recopié se répète vite. Corrigez-le, ou citez la source qui le donne et proposez-la au registre.",
    en: "A figure that is copied wrongly is soon repeated. Correct it, or cite the source that gives it and propose it to the record.",
  },
  example: {
    text: {
      fr: "Microsoft investira 6 milliards d’euros en France d’ici 2027.",
      en: "Microsoft will invest €6 billion in France by 2027.",
    },
    note: {
      fr: "La valeur retenue est de 4 milliards, et aucune source ne va jusqu’à 6.",
      en: "The preferred value is 4 billion, and no source goes as far as 6.",
    },
  },
  counterexample: {
    text: {
      fr: "Le chiffre d’affaires de Microsoft en France atteint 6 milliards d’euros.",
      en: "Microsoft earns revenue of €6 billion in France.",
    },
    note: {
      fr: "Un chiffre d’affaires n’est pas une promesse\u00a0; une rumeur, un démenti ou une amende non plus.",
      en: "Revenue is no pledge. Nor is a rumour, a denial or a fine.",
    },
  },
  sources: {
    fr: "Toutes les déclarations du même genre (investissement, emplois, formation, start-up, sites) de l’organisation et, si la phrase nomme une année, de cette année-là. Celles de sa maison mère et de ses filiales peuvent confirmer le chiffre, jamais le condamner. Une déclaration écartée comme erronée ne compte pas. Le total d’un sommet se juge d’après ceux de son édition.",
    en: "All claims of the same kind (investment, jobs, training, start-ups, sites) by the organisation and, if the sentence names a year, of that year. Those of its parents and members can support the figure, never condemn it. A claim that is set aside as an error does not count. The total of a summit is judged by those of its edition.",
  },
};
