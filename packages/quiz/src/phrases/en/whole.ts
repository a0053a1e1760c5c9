import { NBSP } from "@choosefr/model";
import type { Alone, Standing, Together, WholePhrases } from "../whole-phrases.ts";
import { inSentence, possessive, upperFirst } from "./grammar.ts";

const STANDINGS: Record<Standing, string> = {
  opened: "it is up and running",
  under_construction: "it is being built",
  cancelled: "it was dropped",
  company_failed: "the company failed",
  delayed: "it is delayed",
};

function nameAlone(alone: Alone): string {
  return alone.type === "promise" ? `${possessive(alone.who.names)} promise (${alone.month})` : `The ${alone.edition}`;
}

function nameTogether(together: Together): string {
  return together.type === "edition"
    ? `The ${together.edition}`
    : `The Choose France summits from ${together.from} to ${together.to}`;
}

export const whole: WholePhrases = {
  occasion: (edition, month) => (edition.includes("Summit") ? `at the ${edition}` : `at Choose France in ${month}`),
  askShareBefore: (occasion, total) =>
    `${upperFirst(occasion)}, what share of the ${total} had already been announced before?`,
  askShareNew: (occasion, total) => `${upperFirst(occasion)}, what share of the ${total} was really new?`,
  askShareOfOne: (occasion, total) =>
    `${upperFirst(occasion)}, what share of the ${total} announced came from a single promise?`,
  askShareOfRegion: (occasion, total, region, isAroundParis) =>
    isAroundParis
      ? `${upperFirst(occasion)}, what share of the ${total} announced was for Paris and its region?`
      : `${upperFirst(occasion)}, what share of the ${total} announced was for the ${region} region?`,
  percent: (percent) => `about ${percent}%`,
  whyOtherShare: (percent, isTooHigh) => `${isTooHigh ? "Too much" : "Too little"}: it is about ${percent}%.`,
  whyRight: () => "Worked out from the sums that the sources give.",
  stateShare: (value, total, occasion) => `${upperFirst(value)} of ${total}, ${occasion}.`,
  stateShareOfOne: ({ names }, value, total, plan) => `${names} promised ${value} of ${total}: ${inSentence(plan)}.`,
  askCostOfEdition: (occasion) => `${upperFirst(occasion)}, how many euros were announced for each job promised?`,
  askCostOfPromise: ({ names }, month) =>
    `In ${possessive(names)} promise of ${month}, how many euros are there for each job promised?`,
  askVisit: ({ names }, month, visit) =>
    `In ${month}, ${inSentence(visit)}: what investment by ${names} in France was announced?`,
  meanVisit: (visit, when) => `${visit}, ${when}`,
  nothing: () => "no investment",
  whyNothing: () => "Nothing was announced.",
  about: (value) => `about ${value}`,
  stateCost: (sum, jobs, each) => `${upperFirst(sum)} for ${jobs}: about ${each} a job.`,
  askGrowth: (series, from, to) =>
    `From the ${from} ${series} summit to that of ${to}, by how much was the sum announced multiplied?`,
  factor: (factor) => `by about ${factor}`,
  whyOtherFactor: (factor, isTooHigh) => `${isTooHigh ? "Too much" : "Too little"}: it is about ${factor}${NBSP}times.`,
  askLargest: (edition) => `Who made the largest promise at the ${edition}?`,
  askLargestOfAll: (from) => `Who has made the largest promise of all the summits since ${from}?`,
  askMoreJobs: (a, b) =>
    `${a.who.names} with ${a.sum} in ${a.year}, or ${b.who.names} with ${b.sum} in ${b.year}: who promised more jobs?`,
  stateMoreJobs: (more, less, moreJobs, lessJobs) => `${more.names} promised ${moreJobs}, ${less.names} ${lessJobs}.`,
  askMoreMoney: (a, b) =>
    `The ${a.edition} with ${a.projects}, or the ${b.edition} with ${b.projects}: which announced the larger sum?`,
  costAt: (amount, edition) => `At the ${edition}, it was one job for every ${amount}.`,
  costOfEach: (more, less) =>
    `That is one job for every ${more.amount} from ${more.who}, and for every ${less.amount} from ${less.who}.`,
  costOfProjects: (more, less) => `That is ${more} a project on average, against ${less}.`,
  askAlone: (alone, together) =>
    alone.type === "promise" && together.type === "edition"
      ? `${possessive(alone.who.names)} promise of ${alone.month} alone, or the whole ${together.edition}: which is the larger sum?`
      : `${nameAlone(alone)} alone, or ${nameTogether(together).replace(/^The/u, "all the")} together: which is the larger sum?`,
  nameAlone,
  nameTogether,
  askStanding: ({ names }, month, plan, on) =>
    on === null
      ? `What became of this project, announced by ${names} in ${month}: ${inSentence(plan)}?`
      : `How far had this project, announced by ${names} in ${month}, got by ${on}: ${inSentence(plan)}?`,
  standing: (standing) => STANDINGS[standing],
  whyOtherStanding: (state) => `The last known news: ${state.charAt(0).toLowerCase()}${state.slice(1)}.`,
};
