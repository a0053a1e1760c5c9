import { NBSP, ofFrenchName } from "@choosefr/model";
import type { Alone, Standing, Together, WholePhrases } from "../whole-phrases.ts";
import { atSummit, inSentence, isSummit, lowerFirst, promised, upperFirst } from "./grammar.ts";

const STANDINGS: Record<Standing, string> = {
  opened: "il est en service",
  under_construction: "il est en chantier",
  cancelled: "il a été abandonné",
  company_failed: "l’entreprise a fait faillite",
  delayed: "il est retardé",
};

function nameAlone(alone: Alone): string {
  return alone.type === "promise"
    ? `La promesse ${ofFrenchName(alone.who.names)} (${alone.month})`
    : `Le ${lowerFirst(alone.edition)}`;
}

function nameTogether(together: Together): string {
  return together.type === "edition"
    ? `Le ${lowerFirst(together.edition)}`
    : `Les sommets Choose France de ${together.from} à ${together.to}`;
}

export const whole: WholePhrases = {
  occasion: (edition, month) => (isSummit(edition) ? atSummit(edition) : `à Choose France en ${month}`),
  askShareBefore: (occasion, total) =>
    `${upperFirst(occasion)}, quelle part des ${total} avait déjà été annoncée auparavant${NBSP}?`,
  askShareNew: (occasion, total) => `${upperFirst(occasion)}, quelle part des ${total} était vraiment nouvelle${NBSP}?`,
  askShareOfOne: (occasion, total) =>
    `${upperFirst(occasion)}, quelle part des ${total} annoncés venait d’une seule promesse${NBSP}?`,
  askShareOfRegion: (occasion, total, region, isAroundParis) =>
    isAroundParis
      ? `${upperFirst(occasion)}, quelle part des ${total} annoncés allait à Paris et à sa région${NBSP}?`
      : `${upperFirst(occasion)}, quelle part des ${total} annoncés allait à la région ${region}${NBSP}?`,
  percent: (percent) => `environ ${percent}${NBSP}%`,
  whyOtherShare: (percent, isTooHigh) => `${isTooHigh ? "Trop" : "Trop peu"}${NBSP}: c’est environ ${percent}${NBSP}%.`,
  whyRight: () => "Calculé d’après les montants des sources.",
  stateShare: (value, total, occasion) => `${upperFirst(value)} sur ${total}, ${occasion}.`,
  stateShareOfOne: (who, value, total, plan) => `${promised(who)} ${value} sur ${total}${NBSP}: ${inSentence(plan)}.`,
  askCostOfEdition: (occasion) =>
    `${upperFirst(occasion)}, combien d’euros étaient annoncés pour chaque emploi promis${NBSP}?`,
  askCostOfPromise: (who, month) =>
    `Dans la promesse ${ofFrenchName(who.names)} de ${month}, combien d’euros compte-t-on pour chaque emploi promis${NBSP}?`,
  askVisit: (who, month, visit) =>
    `En ${month}, ${inSentence(visit)}${NBSP}: quel investissement ${ofFrenchName(who.names)} en France a été annoncé${NBSP}?`,
  meanVisit: (visit, when) => `${visit}, ${when}`,
  nothing: () => "aucun investissement",
  whyNothing: () => "Rien n’a été annoncé.",
  about: (value) => `environ ${value}`,
  stateCost: (sum, jobs, each) => `${upperFirst(sum)} pour ${jobs}${NBSP}: environ ${each} par emploi.`,
  askGrowth: (series, from, to) =>
    `Du sommet ${series} de ${from} à celui de ${to}, par combien la somme annoncée a-t-elle été multipliée${NBSP}?`,
  factor: (factor) => `par ${factor} environ`,
  whyOtherFactor: (factor, isTooHigh) =>
    `${isTooHigh ? "Trop" : "Trop peu"}${NBSP}: c’est environ ${factor}${NBSP}fois.`,
  askLargest: (edition) => `Qui a fait la plus grosse promesse du ${lowerFirst(edition)}${NBSP}?`,
  askLargestOfAll: (from) => `Qui a fait la plus grosse promesse de tous les sommets depuis ${from}${NBSP}?`,
  askMoreJobs: (a, b) =>
    `${a.who.names} avec ${a.sum} en ${a.year}, ou ${b.who.names} avec ${b.sum} en ${b.year}${NBSP}: qui a promis le plus d’emplois${NBSP}?`,
  stateMoreJobs: (more, less, moreJobs, lessJobs) => `${promised(more)} ${moreJobs}, ${less.names} ${lessJobs}.`,
  askMoreMoney: (a, b) =>
    `Le ${lowerFirst(a.edition)} avec ${a.projects}, ou le ${lowerFirst(b.edition)} avec ${b.projects}${NBSP}: lequel a annoncé la plus grosse somme${NBSP}?`,
  costAt: (amount, edition) => `${upperFirst(atSummit(edition))}, on comptait un emploi pour ${amount}.`,
  costOfEach: (more, less) =>
    `Soit un emploi pour ${more.amount} chez ${more.who}, pour ${less.amount} chez ${less.who}.`,
  costOfProjects: (more, less) => `Soit ${more} par projet en moyenne, contre ${less}.`,
  askAlone: (alone, together) =>
    alone.type === "promise" && together.type === "edition"
      ? `La seule promesse ${ofFrenchName(alone.who.names)} en ${alone.month}, ou tout le ${lowerFirst(together.edition)}${NBSP}: où est la plus grosse somme${NBSP}?`
      : `${nameAlone(alone)} seul, ou ${lowerFirst(nameTogether(together))} réunis${NBSP}: où est la plus grosse somme${NBSP}?`,
  nameAlone,
  nameTogether,
  askStanding: (who, month, plan, on) =>
    on === null
      ? `Qu’est devenu ce projet annoncé par ${who.names} en ${month}${NBSP}: ${inSentence(plan)}${NBSP}?`
      : `Où en était en ${on} ce projet annoncé par ${who.names} en ${month}${NBSP}: ${inSentence(plan)}${NBSP}?`,
  standing: (standing) => STANDINGS[standing],
  whyOtherStanding: (state) => `Dernière nouvelle connue${NBSP}: ${lowerFirst(state)}.`,
};
