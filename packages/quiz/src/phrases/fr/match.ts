import { NBSP } from "@choosefr/model";
import type { MatchPhrases } from "../kind-phrases.ts";

export const match: MatchPhrases = {
  askSums: (month) => `Qui a promis d’investir quelle somme en France en ${month}${NBSP}?`,
  askTotals: () => `Quelle somme totale a été annoncée à chaque sommet${NBSP}?`,
  askTowns: (month) => `En ${month}, dans quelle commune chacun a-t-il annoncé un nouveau site${NBSP}?`,
  askRegions: (month) => `En ${month}, dans quelle région chacun a-t-il annoncé un nouveau site${NBSP}?`,
};
