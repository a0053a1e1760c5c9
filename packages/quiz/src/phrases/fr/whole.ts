import { NBSP, ofFrenchName } from "@choosefr/model";
import type { Alone, Ending, Standing, Together, WholePhrases } from "../whole-phrases.ts";
import { atSummit, inSentence, isSummit, lowerFirst, promised, times, upperFirst } from "./grammar.ts";

const STANDINGS: Record<Standing, string> = {
  opened: "il a abouti",
  under_construction: "il est en travaux",
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
    opened: "Les travaux n’étaient pas finis.",
    cancelled: "Le chantier était ouvert.",
    company_failed: "L’entreprise menait les travaux.",
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

/** A summit behind another of the same name: "celui de juillet 2022"; any other by its name. */
function thatOf(edition: string): string {
  const when = /^Sommet Choose France (d.*)$/u.exec(edition)?.[1];
  return when === undefined ? `le ${lowerFirst(edition)}` : `celui ${when}`;
}

export const whole: WholePhrases = {
  occasion: (edition, month) => (isSummit(edition) ? atSummit(edition) : `au rendez-vous Choose France de ${month}`),
  askShareBefore: (occasion, total) =>
    `${upperFirst(occasion)}, quelle part des ${total} annoncés l’avait déjà été avant${NBSP}?`,
  askShareNew: (occasion, total) =>
    `${upperFirst(occasion)}, quelle part des ${total} annoncés était vraiment nouvelle${NBSP}?`,
  askShareOfOne: (occasion, total) =>
    `${upperFirst(occasion)}, quelle part des ${total} annoncés venait de la plus grosse promesse${NBSP}?`,
  askShareOfRegion: (occasion, total, region, isAroundParis) =>
    isAroundParis
      ? `${upperFirst(occasion)}, quelle part des ${total} annoncés allait à Paris et à sa région${NBSP}?`
      : `${upperFirst(occasion)}, quelle part des ${total} annoncés allait à la région ${region}${NBSP}?`,
  percent: (percent) => `environ ${percent}${NBSP}%`,
  whyOtherShare: (sum) => `Ce serait ${sum}.`,
  whyShare: (value, total) => `${upperFirst(value)} sur ${total}.`,
  stateShareBefore: (value, total, percent) =>
    `Sur ${total}, ${value} avaient déjà été annoncés${NBSP}: ${percent}${NBSP}%.`,
  stateShareNew: (value, total, percent) =>
    `Sur ${total}, ${value} étaient annoncés pour la première fois${NBSP}: ${percent}${NBSP}%.`,
  stateShareOfRegion: (value, total, percent, region) =>
    `Sur ${total}, ${value} allaient à la région ${region}${NBSP}: ${percent}${NBSP}%.`,
  stateShareOfOne: (who, value, total, plan) =>
    `Sur ${total}, ${promised(who)} ${value}. Le projet${NBSP}: ${inSentence(plan)}.`,
  besideAll: (factor, isMore, edition) =>
    isMore
      ? `C’est ${times(factor)} tout ce qui a été annoncé ${atSummit(edition)}.`
      : `C’est ${times(factor)} moins que tout ce qui a été annoncé ${atSummit(edition)}.`,
  askCostOfEdition: (occasion) =>
    `${upperFirst(occasion)}, combien d’euros fallait-il investir par emploi promis${NBSP}?`,
  askCostOfPromise: (who, month) =>
    `Dans la promesse ${ofFrenchName(who.names)}, en ${month}, combien d’euros d’investissement pour chaque emploi${NBSP}?`,
  askVisit: (who, occasion, visit) => {
    const visitor = VISIT.exec(visit)?.[1];
    return visitor === undefined
      ? null
      : `${visitor} est venu ${occasion}. Qu’a promis ${who.names} à la France ce jour-là${NBSP}?`;
  },
  stateVisit: (who, visit) => {
    const visitor = VISIT.exec(visit)?.[1];
    const none = `${who.names} ${who.areSeveral ? "n’ont" : "n’a"} annoncé aucun investissement`;
    return visitor === undefined ? null : `${visitor} est venu, mais ${none}.`;
  },
  meanVisit: (visit, when) => `${visit}, ${when}`,
  nothing: () => "rien du tout",
  whyNothing: (percent) =>
    percent === null
      ? "Rien n’a été annoncé."
      : `Ce serait ${percent}${NBSP}% de tout ce qui a été annoncé ce jour-là.`,
  about: (value) => `environ ${value}`,
  stateCost: (sum, jobs, each) => `${upperFirst(sum)} pour ${jobs}${NBSP}: environ ${each} par emploi.`,
  whyOtherCost: (sum, jobs) => `Cela ferait ${jobs} pour ${sum}.`,
  whyCost: (sum, jobs) => `${upperFirst(sum)} pour ${jobs}.`,
  askGrowth: (series, from, to) =>
    `Du premier sommet ${series}, en ${from}, à celui de ${to}, par combien la somme annoncée a-t-elle été multipliée${NBSP}?`,
  factor: (factor) => `par ${factor} environ`,
  whyOtherFactor: (sum, month) => `On en serait à ${sum} en ${month}.`,
  whyFactor: (before, after) => `De ${before} à ${after}.`,
  askLargest: (edition) => `Qui a fait la plus grosse promesse du ${lowerFirst(edition)}${NBSP}?`,
  askLargestOfAll: (from) => `Tous sommets confondus, depuis ${from}, qui a fait la plus grosse promesse${NBSP}?`,
  askMoreJobs: (a, b) =>
    `${a.who.names} (${a.sum} en ${a.year}) ou ${b.who.names} (${b.sum} en ${b.year})${NBSP}: qui a promis le plus d’emplois${NBSP}?`,
  stateMoreJobs: (more, less, moreJobs, lessJobs) => `${promised(more)} ${moreJobs}, ${less.names} ${lessJobs}.`,
  askMoreJobsAt: (a, b) =>
    `Le ${lowerFirst(a.edition)} (${a.sum}) ou ${thatOf(b.edition)} (${b.sum})${NBSP}: auquel a-t-on promis le plus d’emplois${NBSP}?`,
  askMoreMoney: (a, b) =>
    `Le ${lowerFirst(a.edition)} (${a.projects}) ou ${thatOf(b.edition)} (${b.projects})${NBSP}: auquel a-t-on annoncé la plus grosse somme${NBSP}?`,
  costAt: (amount, edition) => `${upperFirst(atSummit(edition))}, on comptait un emploi pour ${amount}.`,
  costOfEach: (more, less) =>
    `Soit un emploi pour ${more.amount} chez ${more.who}, pour ${less.amount} chez ${less.who}.`,
  costOfProjects: (more, less) => `Soit ${more} par projet en moyenne, contre ${less}.`,
  askAlone: (alone, together) =>
    alone.type === "promise" && together.type === "edition"
      ? `À elle seule, la promesse ${ofFrenchName(alone.who.names)} en ${alone.month}, ou tout le ${lowerFirst(together.edition)}${NBSP}: quelle somme l’emporte${NBSP}?`
      : `À lui seul, ${lowerFirst(nameAlone(alone))}, ou tous ${lowerFirst(nameTogether(together))}${NBSP}: quelle somme l’emporte${NBSP}?`,
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
