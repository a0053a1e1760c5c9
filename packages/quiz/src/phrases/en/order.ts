import type { NamedFigure, OrderPhrases } from "../kind-phrases.ts";
import { upperFirst } from "./grammar.ts";

function listed(items: readonly NamedFigure[]): string {
  return items.map(({ text, figure }) => `${text} (${figure})`).join(", ");
}

export const order: OrderPhrases = {
  askSums: (month) => `Who promised to invest the most in France in ${month}, and who the least?`,
  askTotals: () => "Which of these summits announced the most investment, and which the least?",
  askDates: () => "In which order were these plans for France announced?",
  askRegions: (occasion) => `${upperFirst(occasion)}, in which order do these regions come, from most money to least?`,
  sumEnds: { first: "the largest sum", last: "the smallest" },
  dateEnds: { first: "the earliest", last: "the latest" },
  stateSums: (items) => `From the largest sum to the smallest: ${listed(items)}.`,
  stateDates: (items) => `From the earliest to the latest: ${listed(items)}.`,
};
