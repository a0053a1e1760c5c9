import { NBSP, ofFrenchName } from "@choosefr/model";
import type { BesideAnother, BesideEdition, Scale, Share } from "../phrases.ts";
import { atSummit, isSummit, times } from "./grammar.ts";

/** Shares that have a name of their own, by their percent. */
const NAMED_SHARES: Readonly<Record<number, string>> = {
  10: "un dixième",
  20: "un cinquième",
  25: "un quart",
  33: "un tiers",
  50: "la moitié",
  67: "les deux tiers",
  75: "les trois quarts",
};

const OF_ALL: Record<Share["of"], string> = {
  euros: "du total annoncé",
  jobs: "des emplois annoncés",
  projects: "des projets",
  announcements: "des annonces",
};

const PROMISED: Record<BesideAnother["of"], string> = {
  investment: "la somme promise",
  jobs: "le nombre d’emplois promis",
  training: "le nombre promis",
  startups_supported: "le nombre promis",
};

const PROMISED_MORE: Record<BesideAnother["of"], readonly [before: string, after: string]> = {
  investment: ["", "promis"],
  jobs: ["en ", "promis"],
  training: ["", "promis d’en former"],
  startups_supported: ["", "promis d’en soutenir"],
};

const ANNOUNCED: Record<BesideEdition["of"], string> = {
  total_investment: "la somme annoncée",
  projects: "le nombre de projets annoncés",
  jobs: "le nombre d’emplois annoncés",
  leaders_attending: "le nombre de dirigeants venus",
};

/** One comparison, as a sentence. */
export function scale(item: Scale): string {
  switch (item.type) {
    case "share":
      return `Soit ${part(item.percent)} ${OF_ALL[item.of]}${occasion(item.at)}.`;
    case "one-in":
      return `Soit ${item.of === "euros" ? "un euro" : "un emploi"} sur ${item.all} annoncés${occasion(item.at)}.`;
    case "share-of-one":
      return `À elle seule, la promesse ${ofFrenchName(item.other)} (${item.sum}) en représente ${part(item.percent)}.`;
    case "money-per-job":
      return `Soit un emploi pour ${item.amount} promis.`;
    case "in-words":
      return item.sentence;
    case "money-per-project":
      return `Soit ${item.amount} par projet, en moyenne.`;
    case "money-per-leader":
      return `Soit ${item.amount} annoncés par dirigeant présent, en moyenne.`;
    case "jobs-per-project":
      return `Soit ${item.count} par projet, en moyenne.`;
    case "people-per-startup":
      return `Soit ${item.count} à former pour chaque start-up à soutenir.`;
    case "less-than-own":
      return `La même entreprise a promis ensuite d’investir ${item.amount} en France, ${times(item.factor)} plus.`;
    case "times-the-other":
      return `Soit ${times(item.factor)} ${PROMISED[item.of]} par ${item.other.names}${whenOf(item)}.`;
    case "less-than-the-other":
      return `${promisedMore(item)} ${times(item.factor)} plus${whenOf(item)}.`;
    case "times-the-lower":
      return `Le plus grand chiffre vaut ${times(item.factor)} l’autre.`;
    case "times-the-smallest":
      return `La plus grosse de ces sommes vaut ${times(item.factor)} la plus petite.`;
    case "times-edition":
      return `C’est ${times(item.factor)} ${ANNOUNCED[item.of]} ${atSummit(item.edition)}.`;
    case "less-than-edition":
      return `C’est ${times(item.factor)} moins qu’${atSummit(item.edition)}.`;
    default:
      return item satisfies never;
  }
}

/** Where it was announced; a name with an explanation of its own is too long to stand in a sentence. */
function occasion(edition: string | null): string {
  if (edition === null) return "";
  if (isSummit(edition)) return ` ${atSummit(edition)}`;
  return edition.includes("(") ? " à cette occasion" : ` (${edition})`;
}

function part(percent: number): string {
  return NAMED_SHARES[percent] ?? `${percent}${NBSP}%`;
}

function promisedMore({ of, other }: BesideAnother): string {
  const [before, after] = PROMISED_MORE[of];
  return `${other.names} ${before}${other.areSeveral ? "ont" : "a"} ${after}`;
}

function whenOf({ month }: BesideAnother): string {
  return month === null ? " à la même occasion" : ` en ${month}`;
}
