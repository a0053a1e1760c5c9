import { NBSP } from "@choosefr/model";
import type { NamedFigure, OrderPhrases } from "../kind-phrases.ts";
import { lowerSummit, upperFirst } from "./grammar.ts";

function listed(items: readonly NamedFigure[]): string {
  return items.map(({ text, figure }) => `${lowerSummit(text)} (${figure})`).join(", ");
}

export const order: OrderPhrases = {
  askSums: (month) => `Qui a promis d’investir le plus en France en ${month}, et qui le moins${NBSP}?`,
  askTotals: () => `Lequel de ces sommets a annoncé le plus d’investissements, et lequel le moins${NBSP}?`,
  askDates: () => `Dans quel ordre ces plans pour la France ont-ils été annoncés${NBSP}?`,
  askRegions: (occasion) =>
    `${upperFirst(occasion)}, dans quel ordre viennent ces régions, de celle qui reçoit le plus à celle qui reçoit le moins${NBSP}?`,
  sumEnds: { first: "la plus grosse somme", last: "la plus petite" },
  dateEnds: { first: "le plus ancien", last: "le plus récent" },
  stateSums: (items) => `De la plus grosse somme à la plus petite${NBSP}: ${listed(items)}.`,
  stateDates: (items) => `Du plus ancien au plus récent${NBSP}: ${listed(items)}.`,
};
