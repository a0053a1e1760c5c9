import type { BesideAnother, BesideEdition, Scale, Share } from "../phrases.ts";
import { possessive, times } from "./grammar.ts";

/** Shares that have a name of their own, by their percent. */
const NAMED_SHARES: Readonly<Record<number, string>> = {
  10: "a tenth",
  20: "a fifth",
  25: "a quarter",
  33: "a third",
  50: "half",
  67: "two thirds",
  75: "three quarters",
};

const OF_ALL: Record<Share["of"], string> = {
  euros: "of the total announced",
  jobs: "of the jobs announced",
  projects: "of the projects",
  announcements: "of the announcements",
};

const PROMISED: Record<BesideAnother["of"], readonly [verb: string, quantity: string]> = {
  investment: ["promised", "much"],
  jobs: ["promised", "many"],
  training: ["promised to train", "many"],
  startups_supported: ["promised to support", "many"],
};

const ANNOUNCED: Record<BesideEdition["of"], string> = {
  total_investment: "the sum announced",
  projects: "the number of projects announced",
  jobs: "the number of jobs announced",
  leaders_attending: "the number of leaders present",
};

/** One comparison, as a sentence. */
export function scale(item: Scale): string {
  switch (item.type) {
    case "share":
      return `That is ${part(item.percent)} ${OF_ALL[item.of]}${occasion(item.at)}.`;
    case "one-in":
      return `That is one ${item.of === "euros" ? "euro" : "job"} in every ${item.all} announced${occasion(item.at)}.`;
    case "share-of-one":
      return `${possessive(item.other)} promise alone (${item.sum}) makes up ${part(item.percent)} of it.`;
    case "money-per-job":
      return `That is one job for every ${item.amount} promised.`;
    case "in-words":
      return item.sentence;
    case "money-per-project":
      return `That is ${item.amount} a project, on average.`;
    case "money-per-leader":
      return `That is ${item.amount} announced for each leader present, on average.`;
    case "jobs-per-project":
      return `That is ${item.count} a project, on average.`;
    case "people-per-startup":
      return `That is ${item.count} to train for every start-up to support.`;
    case "less-than-own":
      return `The same company later promised to invest ${item.amount} in France, ${times(item.factor)} as much.`;
    case "times-the-other":
      return `That is ${asMuch(item)} as ${item.other.names} ${PROMISED[item.of][0]}${whenOf(item)}.`;
    case "less-than-the-other":
      return `${item.other.names} ${PROMISED[item.of][0]} ${asMuch(item)}${whenOf(item)}.`;
    case "times-the-lower":
      return `The larger figure is ${times(item.factor)} the other.`;
    case "times-the-smallest":
      return `The largest of these sums is ${times(item.factor)} the smallest.`;
    case "times-edition":
      return `That is ${times(item.factor)} ${ANNOUNCED[item.of]} at the ${item.edition}.`;
    case "less-than-edition":
      return `At the ${item.edition}, ${ANNOUNCED[item.of]} was ${times(item.factor)} as large.`;
    default:
      return item satisfies never;
  }
}

/** Where it was announced; a name with an explanation of its own is too long to stand in a sentence. */
function occasion(edition: string | null): string {
  if (edition === null) return "";
  if (edition.includes("Summit")) return ` at the ${edition}`;
  return edition.includes("(") ? " on that occasion" : ` (${edition})`;
}

function part(percent: number): string {
  return NAMED_SHARES[percent] ?? `${percent}%`;
}

function asMuch({ of, factor }: BesideAnother): string {
  return `${times(factor)} as ${PROMISED[of][1]}`;
}

function whenOf({ month }: BesideAnother): string {
  return month === null ? " on the same occasion" : ` in ${month}`;
}
