import type { RuleWords } from "../rule-words.ts";

export const disputedFigure: RuleWords = {
  severity: "note",
  title: { fr: "Chiffre sur lequel les sources se contredisent", en: "Figure on which the sources disagree" },
  gist: {
    fr: "Une source donne ce chiffre, ou le permet, mais une autre, mieux établie, en donne un autre.",
    en: "A source gives this figure, or leaves room for it, but another, better established, gives a different one.",
  },
  why: {
    fr: "Le chiffre n’est pas faux, il est disputé. Dites de qui il vient, ou préférez la valeur retenue.",
    en: "The figure is not wrong, it is disputed. Say whose it is, or use the preferred value.",
  },
  example: {
    text: {
      fr: "Microsoft investira 5 milliards d’euros en France.",
      en: "Microsoft will invest €5 billion in France.",
    },
    note: { fr: "Une page donne 5 milliards, les autres 4.", en: "One page gives 5 billion, the others 4." },
  },
  counterexample: {
    text: {
      fr: "Microsoft investira 4 milliards d’euros en France.",
      en: "Microsoft will invest €4 billion in France.",
    },
    note: { fr: "C’est la valeur retenue.", en: "This is the preferred value." },
  },
  sources: {
    fr: "Les déclarations de l’organisation, de sa maison mère et de ses filiales. La valeur retenue est celle que portent les sources de plus de poids\u00a0; les reprises d’une même agence ne comptent qu’une fois. Le message nomme qui dit quoi.",
    en: "The claims of the organisation, of its parents and members. The preferred value is the one that the weightier sources bear out; relays of one agency count once. The message names who says what.",
  },
};
