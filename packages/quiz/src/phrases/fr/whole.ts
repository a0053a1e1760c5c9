import { NBSP, ofFrenchName } from "@choosefr/model";
import type { Alone, Ending, Standing, Together, WholePhrases } from "../whole-phrases.ts";
import { atSummit, inSentence, isSummit, lowerFirst, promised, times, upperFirst } from "./grammar.ts";

const STANDINGS: Record<Standing, string> = {
  opened: "il a vu le jour",
  under_construction: "il est en chantier",
  cancelled: "il a été abandonné",
  company_failed: "l’entreprise a fait faillite",
  delayed: "il se fait attendre",
};

/** Why a project does not stand so, by how it does stand. */
const WHY_OTHER_STANDING: Record<Ending, Partial<Record<Standing, string>>> = {
  opened: {
    under_construction: "Les travaux sont finis.",
    cancelled: "Le projet est allé au bout.",
    delayed: "L’attente a pris fin.",
  },
  under_construction: {
    opened: "Les travaux étaient encore en cours.",
    cancelled: "Les travaux suivaient leur cours.",
    company_failed: "L’entreprise menait encore les travaux.",
    delayed: "Les travaux étaient en cours.",
  },
  cancelled: {
    opened: "Rien n’a ouvert.",
    under_construction: "Il n’y a plus de chantier.",
    company_failed: "C’est au projet qu’il a été mis fin.",
    delayed: "Il n’y a plus rien à attendre.",
  },
  company_failed: {
    opened: "La faillite est venue avant.",
    under_construction: "La faillite a mis fin au projet.",
    cancelled: "La faillite a mis fin au projet.",
    delayed: "Il n’y a plus rien à attendre.",
  },
};

/** How the record calls the visit of somebody who came to a summit. */
const VISIT = /^Venue (?:de |d’)(.+) au sommet$/u;

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
  occasion: (edition, month) => (isSummit(edition) ? atSummit(edition) : `au rendez-vous Choose France de ${month}`),
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
  whyOtherShare: (sum) => `Ce serait ${sum}.`,
  whyShare: (value, total) => `${upperFirst(value)} sur ${total}.`,
  stateShare: (share, value, total, occasion) => `${upperFirst(occasion)}, ${value} sur ${total}${NBSP}: ${share}.`,
  stateShareOfOne: (who, value, total, plan) => `${promised(who)} ${value} sur ${total}${NBSP}: ${inSentence(plan)}.`,
  besideAll: (factor, isMore, edition) =>
    isMore
      ? `C’est ${times(factor)} tout ce qui a été annoncé ${atSummit(edition)}.`
      : `C’est ${times(factor)} moins que tout ce qui a été annoncé ${atSummit(edition)}.`,
  askCostOfEdition: (occasion) =>
    `${upperFirst(occasion)}, combien d’euros étaient annoncés pour chaque emploi promis${NBSP}?`,
  askCostOfPromise: (who, month) =>
    `À combien d’euros revient chaque emploi promis par ${who.names} en ${month}${NBSP}?`,
  askVisit: (who, occasion, visit) => {
    const visitor = VISIT.exec(visit)?.[1];
    return visitor === undefined
      ? null
      : `${visitor} est venu ${occasion}. Qu’a promis ${who.names} à la France ce jour-là${NBSP}?`;
  },
  meanVisit: (visit, when) => `${visit}, ${when}`,
  nothing: () => "rien du tout",
  whyNothing: (percent) =>
    percent === null ? "Rien n’a été annoncé." : `Ce serait ${percent}${NBSP}% de tout ce que ce sommet a annoncé.`,
  about: (value) => `environ ${value}`,
  stateCost: (sum, jobs, each) => `${upperFirst(sum)} pour ${jobs}${NBSP}: environ ${each} par emploi.`,
  whyOtherCost: (sum, jobs) => `Cela ferait ${jobs} pour ${sum}.`,
  whyCost: (sum, jobs) => `${upperFirst(sum)} pour ${jobs}.`,
  askGrowth: (series, from, to) =>
    `Du sommet ${series} de ${from} à celui de ${to}, par combien la somme annoncée a-t-elle été multipliée${NBSP}?`,
  factor: (factor) => `par ${factor} environ`,
  whyOtherFactor: (sum, year) => `On en serait à ${sum} en ${year}.`,
  whyFactor: (before, after) => `De ${before} à ${after}.`,
  askLargest: (edition) => `Qui a fait la plus grosse promesse du ${lowerFirst(edition)}${NBSP}?`,
  askLargestOfAll: (from) => `Qui a fait la plus grosse promesse de tous les sommets depuis ${from}${NBSP}?`,
  askMoreJobs: (a, b) =>
    `${a.who.names} avec ${a.sum} en ${a.year}, ou ${b.who.names} avec ${b.sum} en ${b.year}${NBSP}: qui a promis le plus d’emplois${NBSP}?`,
  stateMoreJobs: (more, less, moreJobs, lessJobs) => `${promised(more)} ${moreJobs}, ${less.names} ${lessJobs}.`,
  askMoreJobsAt: (a, b) =>
    `Le ${lowerFirst(a.edition)} avec ${a.sum}, ou le ${lowerFirst(b.edition)} avec ${b.sum}${NBSP}: où a-t-on promis le plus d’emplois${NBSP}?`,
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
  askStanding: ({ who, month, thing, sum }, on) => {
    const verb = who.areSeveral ? "ont" : "a";
    const promise = sum === null ? `${verb} annoncé ${thing}` : `${verb} promis ${sum} pour ${thing}`;
    const question = on === null ? "Qu’est devenu ce projet" : `Où en était ce projet en ${on}`;
    return `En ${month}, ${who.names} ${promise}. ${question}${NBSP}?`;
  },
  standing: (standing) => STANDINGS[standing],
  whyOtherStanding: (right, other) => WHY_OTHER_STANDING[right][other] ?? "",
};
