import type { RuleWords } from "../rule-words.ts";

export const contradictedCurrency: RuleWords = {
  severity: "warning",
  title: { fr: "Bon nombre, autre devise", en: "Right number, other currency" },
  gist: {
    fr: "Le nombre est celui des sources, mais elles le donnent dans une autre devise.",
    en: "The number is that of the sources, but they give it in another currency.",
  },
  why: {
    fr: "Un milliard de dollars n’est pas un milliard d’euros, et la devise se perd souvent en traduisant. Écrivez celle de la source, ou convertissez aussi le nombre et dites à quel cours.",
    en: "A billion dollars is not a billion euros, and translations often lose the currency. Write that of the source, or convert the number as well and say at what rate.",
  },
  example: {
    text: {
      fr: "Amazon a promis 1,2 milliard de dollars à la France en 2024.",
      en: "Amazon pledged $1.2 billion to France in 2024.",
    },
    note: { fr: "Les sources donnent 1,2 milliard d’euros.", en: "The sources give 1.2 billion euros." },
  },
  counterexample: {
    text: {
      fr: "Amazon a promis 1,2 milliard d’euros (1,3 milliard de dollars) à la France en 2024.",
      en: "Amazon pledged €1.2 billion ($1.3 billion) to France in 2024.",
    },
    note: {
      fr: "Le montant des sources est là, et le nombre est converti avec sa devise.",
      en: "The sum of the sources is there, and the number is converted with its currency.",
    },
  },
  sources: {
    fr: "Tous les montants déclarés par l’organisation et, si la phrase nomme une année, cette année-là\u00a0; pour le total d’un sommet, ceux de son édition. Si une source donne elle-même le montant converti, il est admis.",
    en: "All sums that the organisation claims and, if the sentence names a year, of that year; for the total of a summit, those of its edition. If a source itself gives the converted sum, it is accepted.",
  },
};
