import type { RuleWords } from "../rule-words.ts";

export const supportedFigure: RuleWords = {
  severity: null,
  title: { fr: "Chiffre confirmé par les sources", en: "Figure that the sources support" },
  gist: {
    fr: "Le chiffre s’accorde avec la valeur retenue par le registre.",
    en: "The figure agrees with the preferred value of the record.",
  },
  why: {
    fr: "Savoir un chiffre confirmé, et par qui, est utile à qui veut le citer. Il n’y a rien à faire.",
    en: "That a figure is supported, and by whom, helps whoever wants to cite it. There is nothing to do.",
  },
  example: {
    text: {
      fr: "Amazon créera plus de 3 000 emplois en France.",
      en: "Amazon will create more than 3,000 jobs in France.",
    },
    note: { fr: "Les sources le disent aussi.", en: "So the sources say." },
  },
  counterexample: {
    text: {
      fr: "Amazon, qui emploie 22 000 personnes en France, ouvre un entrepôt.",
      en: "Amazon employs 22,000 people in France.",
    },
    note: {
      fr: "Un effectif n’est pas une promesse\u00a0: rien n’en est dit, ni pour ni contre.",
      en: "A head count is no pledge: nothing is said of it, for or against.",
    },
  },
  sources: {
    fr: "Les déclarations de l’organisation, de sa maison mère et de ses filiales. L’arrondi, «\u00a0plus de\u00a0», «\u00a0environ\u00a0» et les fourchettes sont pris en compte.",
    en: "The claims of the organisation, of its parents and members. Rounding, “more than”, “about” and ranges are taken into account.",
  },
};
