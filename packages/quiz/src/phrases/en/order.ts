import type { NamedFigure, OrderPhrases } from "../kind-phrases.ts";

function listed(items: readonly NamedFigure[]): string {
  return items.map(({ text, figure }) => `${text} (${figure})`).join(", ");
}

export const order: OrderPhrases = {
  askSums: (month) => `Of these pledges made to France in ${month}, which was the largest, and which the smallest?`,
  askTotals: () => "Which of these summits announced the most investment, and which the least?",
  askDates: () => "In which order were these plans for France announced?",
  askRegions: (edition) => `${edition}: which of these regions was promised the most, and which the least?`,
  sumEnds: { first: "the largest sum", last: "the smallest" },
  dateEnds: { first: "the earliest", last: "the latest" },
  stateSums: (items) => `From the largest sum to the smallest: ${listed(items)}.`,
  stateDates: (items) => `From the earliest to the latest: ${listed(items)}.`,
};
