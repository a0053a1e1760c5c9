import type { PlayableOf, PlayableQuestion } from "./playable.ts";

const euros = {
  unitLabels: { sign: "", one: "milliard d’euros", many: "milliards d’euros" },
  unitSize: 1e9,
  units: [
    { size: 1e9, labels: { sign: "", one: "milliard d’euros", many: "milliards d’euros" } },
    { size: 1e6, labels: { sign: "", one: "million d’euros", many: "millions d’euros" } },
  ],
  min: 1e8,
  max: 1e11,
  low: 4e9,
  high: 4e9,
  answerText: "4 milliards d’euros",
} as const;

const options = ["a", "b", "c", "d"].map((text, index) => ({ text, isCorrect: index === 2, why: `${text}.` }));
const [first, second, third, fourth] = options;
if (!first || !second || !third || !fourth) throw new Error("Four options.");

/** A question of each kind for tests, made by hand in the form that the browser receives. */
export const samples: { readonly [K in PlayableQuestion["kind"]]: PlayableOf<K> } = {
  choice: { id: "choice.1", kind: "choice", locale: "fr", stem: "Laquelle ?", options: [first, second, third, fourth] },
  "higher-lower": {
    id: "higher-lower.1",
    kind: "higher-lower",
    locale: "fr",
    stem: "Qui a promis le plus ?",
    options: [
      { ...first, isCorrect: true, figure: "2 milliards" },
      { ...second, figure: "1 milliard" },
    ],
  },
  estimate: { id: "estimate.1", kind: "estimate", locale: "fr", stem: "Combien ?", ...euros },
  interval: { id: "interval.1", kind: "interval", locale: "fr", stem: "Entre combien ?", confidence: 80, ...euros },
  order: {
    id: "order.1",
    kind: "order",
    locale: "fr",
    stem: "Dans quel ordre ?",
    ends: { first: "la plus grosse somme", last: "la plus petite" },
    items: [
      { text: "Amazon", figure: "1,2 milliard d’euros", place: 2 },
      { text: "Brookfield", figure: "20 milliards d’euros", place: 0 },
      { text: "Microsoft", figure: "4 milliards d’euros", place: 1 },
      { text: "Sanofi", figure: "1,1 milliard d’euros", place: 3 },
    ],
  },
  match: {
    id: "match.1",
    kind: "match",
    locale: "fr",
    stem: "Qui a promis quoi ?",
    items: [
      { text: "ProLogium", match: 1, why: "Des batteries à Dunkerque." },
      { text: "Pfizer", match: 3, why: "Des médicaments." },
      { text: "Brookfield", match: 0, why: "Des centres de données." },
      { text: "Morgan Stanley", match: 2, why: "De la finance." },
    ],
    matches: ["centres de données", "batteries", "finance", "médicaments"],
  },
  "typed-name": {
    id: "typed-name.1",
    kind: "typed-name",
    locale: "fr",
    stem: "Quelle entreprise a promis le plus ?",
    accepted: ["prologium"],
    rejected: [],
    answerText: "ProLogium",
  },
  map: {
    id: "map.1",
    kind: "map",
    locale: "fr",
    stem: "Où se trouve l’usine ?",
    sites: [{ name: "Dunkerque", latitude: 51.03, longitude: 2.38 }],
    answerText: "Dunkerque",
  },
  "did-it-happen": {
    id: "did-it-happen.1",
    kind: "did-it-happen",
    locale: "fr",
    stem: "L’usine était-elle ouverte ?",
    isTrue: false,
    answerText: "Non : la première pierre a été posée en février 2026.",
  },
};
