import { formatDecimal, NBSP } from "@choosefr/model";
import type { BesideAnother, Scale } from "../phrases.ts";
import { atSummit } from "./grammar.ts";

const PROMISED: Record<BesideAnother["of"], string> = {
  investment: "la somme promise",
  jobs: "le nombre d’emplois promis",
  training: "le nombre de personnes à former promis",
  startups_supported: "le nombre de start-up à soutenir promis",
};

/** One comparison, as a sentence. */
export function scale(item: Scale): string {
  switch (item.type) {
    case "share-of-total":
      return `Soit ${formatDecimal(item.percent, "fr")}${NBSP}% du total annoncé à cette occasion.`;
    case "share-of-jobs":
      return `Soit ${formatDecimal(item.percent, "fr")}${NBSP}% des emplois annoncés à cette occasion.`;
    case "share-of-projects":
      return `Soit ${formatDecimal(item.percent, "fr")}${NBSP}% des projets.`;
    case "share-of-announcements":
      return `Soit ${formatDecimal(item.percent, "fr")}${NBSP}% des annonces.`;
    case "money-per-job":
      return `Soit un emploi pour ${item.amount} promis.`;
    case "money-per-project":
      return `Soit ${item.amount} par projet, en moyenne.`;
    case "money-per-leader":
      return `Soit ${item.amount} annoncés par dirigeant présent, en moyenne.`;
    case "jobs-per-project":
      return `Soit ${item.count} par projet, en moyenne.`;
    case "people-per-startup":
      return `Soit ${item.count} à former pour chaque start-up à soutenir.`;
    case "less-than-own":
      return `C’est ${item.factor}${NBSP}fois moins que ${item.amount}, promis ensuite à la France par la même entreprise.`;
    case "times-the-other":
      return `Soit ${item.factor}${NBSP}fois ${promisedBy(item)}.`;
    case "less-than-the-other":
      return `C’est ${item.factor}${NBSP}fois moins que ${promisedBy(item)}.`;
    case "times-the-lower":
      return `C’est ${item.factor}${NBSP}fois l’autre chiffre.`;
    case "times-edition":
      return `C’est ${item.factor}${NBSP}fois plus qu’${atSummit(item.edition)}.`;
    case "less-than-edition":
      return `C’est ${item.factor}${NBSP}fois moins qu’${atSummit(item.edition)}.`;
    default:
      return item satisfies never;
  }
}

function promisedBy({ of, other, month }: BesideAnother): string {
  return `${PROMISED[of]} par ${other}${month === null ? "" : ` en ${month}`}`;
}
