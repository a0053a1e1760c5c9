import type { MatchPhrases } from "../kind-phrases.ts";

export const match: MatchPhrases = {
  askSums: (month) => `Who promised to invest which sum in France in ${month}?`,
  askTotals: () => "What total sum was announced at each summit?",
  askTowns: (month) => `In which town did each of them announce a new site in ${month}?`,
  askRegions: (month) => `In which region did each of them announce a new site in ${month}?`,
};
