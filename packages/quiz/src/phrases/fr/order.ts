import { NBSP } from "@choosefr/model";
import type { NamedFigure, OrderPhrases } from "../kind-phrases.ts";
import { lowerSummit } from "./grammar.ts";

function listed(items: readonly NamedFigure[]): string {
  return items.map(({ text, figure }) => `${lowerSummit(text)} (${figure})`).join(", ");
}

export const order: OrderPhrases = {
  askSums: (month) =>
    `Laquelle de ces promesses faites à la France en ${month} est la plus grosse, et laquelle la plus petite${NBSP}?`,
  askTotals: () => `Lequel de ces sommets a annoncé le plus d’investissements, et lequel le moins${NBSP}?`,
  askDates: () => `Dans quel ordre ces plans pour la France ont-ils été annoncés${NBSP}?`,
  askRegions: (edition) =>
    `${edition}${NBSP}: à laquelle de ces régions a-t-on promis le plus, et à laquelle le moins${NBSP}?`,
  sumEnds: { first: "la plus grosse somme", last: "la plus petite" },
  dateEnds: { first: "le plus ancien", last: "le plus récent" },
  stateSums: (items) => `De la plus grosse somme à la plus petite${NBSP}: ${listed(items)}.`,
  stateDates: (items) => `Du plus ancien au plus récent${NBSP}: ${listed(items)}.`,
};
