import { NBSP } from "@choosefr/model";
import type { NamedFigure, OrderPhrases } from "../kind-phrases.ts";
import { lowerSummit } from "./grammar.ts";

function listed(items: readonly NamedFigure[]): string {
  return items.map(({ text, figure }) => `${lowerSummit(text)} (${figure})`).join(", ");
}

export const order: OrderPhrases = {
  askSums: (month) => `En ${month}, qui a promis le plus à la France, et qui le moins${NBSP}?`,
  askTotals: () => `Quel sommet a annoncé le plus d’investissements, et lequel le moins${NBSP}?`,
  askDates: () => `Dans quel ordre ces plans pour la France ont-ils été annoncés${NBSP}?`,
  sumEnds: { first: "la plus grosse somme", last: "la plus petite" },
  dateEnds: { first: "le plus ancien", last: "le plus récent" },
  plan: (who, subject) => `${who}${NBSP}: «${NBSP}${subject}${NBSP}»`,
  stateSums: (items) => `De la plus grosse somme à la plus petite${NBSP}: ${listed(items)}.`,
  stateDates: (items) => `Du plus ancien au plus récent${NBSP}: ${listed(items)}.`,
};
