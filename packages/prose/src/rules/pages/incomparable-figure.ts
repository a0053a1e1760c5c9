import type { RuleWords } from "../rule-words.ts";

export const incomparableFigure: RuleWords = {
  severity: null,
  title: { fr: "Chiffre qui ne se compare pas", en: "Figure that cannot be compared" },
  gist: {
    fr: "Ce qui est enregistré porte sur une partie, un plan plus vaste, une autre devise ou une autre unité\u00a0: rien n’est jugé.",
    en: "What is recorded is on a part, a wider plan, another currency or another unit: nothing is judged.",
  },
  why: {
    fr: "Deux chiffres qui ne mesurent pas la même chose ne se contredisent pas. Précisez ce que le vôtre compte, et il pourra être jugé.",
    en: "Two figures that do not measure the same thing do not contradict each other. Say what yours counts, and it can be judged.",
  },
  example: {
    text: { fr: "Choose France 2025\u00a0: 20 milliards d’euros.", en: "Choose France 2025: €20 billion." },
    note: {
      fr: "C’est la part des nouveaux investissements, pas le total.",
      en: "That is the part that was newly announced, not the total.",
    },
  },
  counterexample: {
    text: { fr: "Choose France 2025\u00a0: 40,8 milliards d’euros.", en: "Choose France 2025: €40.8 billion." },
    note: { fr: "C’est le total.", en: "This is the total." },
  },
  sources: {
    fr: "D’abord les déclarations qui portent sur le tout, puis celles qui portent sur une partie ou sur un plan plus vaste. Ces dernières n’acquittent pas un chiffre et ne le condamnent pas.",
    en: "First the claims on the whole, then those on a part or on a wider plan. The latter neither acquit a figure nor condemn it.",
  },
};
