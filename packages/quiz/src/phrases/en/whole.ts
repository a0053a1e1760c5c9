import type { Alone, Ending, Standing, Together, WholePhrases } from "../whole-phrases.ts";
import { inSentence, nameInQuestion, possessive, times, upperFirst } from "./grammar.ts";

const STANDINGS: Record<Standing, string> = {
  opened: "it was completed",
  under_construction: "it is being built",
  cancelled: "it was dropped",
  company_failed: "the company failed",
  delayed: "it is still awaited",
};

/** Why a project does not stand so, by how it does stand. */
const WHY_OTHER_STANDING: Record<Ending, Partial<Record<Standing, string>>> = {
  opened: {
    under_construction: "The works are finished.",
    cancelled: "The project was carried through.",
    delayed: "The wait is over.",
  },
  under_construction: {
    opened: "The works were not finished.",
    cancelled: "The building site was open.",
    company_failed: "The company was still building.",
    delayed: "The works were going on.",
  },
  cancelled: {
    opened: "Nothing opened.",
    under_construction: "Nothing is being built any more.",
    company_failed: "It was the project that came to an end.",
    delayed: "There is nothing left to wait for.",
  },
  company_failed: {
    opened: "The failure came first.",
    under_construction: "The failure put an end to it.",
    cancelled: "The failure put an end to it.",
    delayed: "There is nothing left to wait for.",
  },
};

/** How the record calls the visit of somebody who came to a summit. */
const VISIT = /^(.+)’s? visit to the summit$/u;

function nameAlone(alone: Alone): string {
  return alone.type === "promise" ? `${possessive(alone.who.names)} promise (${alone.month})` : `The ${alone.edition}`;
}

function nameTogether(together: Together): string {
  return together.type === "edition"
    ? `The ${together.edition}`
    : `The Choose France summits from ${together.from} to ${together.to}`;
}

/** A summit behind another of the same name: "that of July 2022"; any other by its name. */
function thatOf(edition: string): string {
  const when = /^Choose France Summit (of .+)$/u.exec(edition)?.[1];
  return when === undefined ? `the ${nameInQuestion(edition)}` : `that ${when}`;
}

export const whole: WholePhrases = {
  occasion: (edition, month) =>
    edition.includes("Summit")
      ? `at the ${nameInQuestion(edition)}`
      : `at the Choose France investment meeting of ${month}`,
  askShareBefore: (occasion, total) =>
    `${upperFirst(occasion)}, what share of the ${total} had already been announced?`,
  askShareNew: (occasion, total) => `${upperFirst(occasion)}, what share of the ${total} announced was really new?`,
  askShareOfOne: (occasion, total) =>
    `${upperFirst(occasion)}, what share of the ${total} announced came from the largest promise?`,
  askShareOfRegion: (occasion, total, region, isAroundParis) =>
    isAroundParis
      ? `${upperFirst(occasion)}, what share of the ${total} announced was for Paris and its region?`
      : `${upperFirst(occasion)}, what share of the ${total} announced was for the ${region} region?`,
  percent: (percent) => `about ${percent}%`,
  whyOtherShare: (sum) => `That would be ${sum}.`,
  whyShare: (value, total) => `${upperFirst(value)} of ${total}.`,
  stateShareBefore: (value, total, percent) => `Of ${total}, ${value} had been announced before: ${percent}%.`,
  stateShareNew: (value, total, percent) => `Of ${total}, ${value} was announced for the first time: ${percent}%.`,
  stateShareOfRegion: (value, total, percent, region) =>
    `Of ${total}, ${value} was for the ${region} region: ${percent}%.`,
  stateShareOfOne: ({ names }, value, total, plan) =>
    `Of ${total}, ${names} promised ${value}. The project: ${inSentence(plan)}.`,
  besideAll: (factor, isMore, edition) =>
    isMore
      ? `That is ${times(factor)} all that was announced at the ${edition}.`
      : `All that was announced at the ${edition} was ${times(factor)} as much.`,
  askCostOfEdition: (occasion) =>
    `${upperFirst(occasion)}, how many euros of investment were announced for each job promised?`,
  askCostOfPromise: ({ names }, month) => `In ${month}, how much would ${names} invest for each job it promised?`,
  askVisit: ({ names }, occasion, visit) => {
    const visitor = VISIT.exec(visit)?.[1];
    return visitor === undefined
      ? null
      : `${visitor} came ${occasion.replace(/^at /u, "to ")}. What did ${names} promise France that day?`;
  },
  stateVisit: ({ names }, visit) => {
    const visitor = VISIT.exec(visit)?.[1];
    return visitor === undefined ? null : `${visitor} came, but ${names} announced no investment.`;
  },
  meanVisit: (visit, when) => `${visit}, ${when}`,
  nothing: () => "nothing at all",
  whyNothing: (percent) =>
    percent === null ? "Nothing was announced." : `That would be ${percent}% of all that was announced that day.`,
  about: (value) => `about ${value}`,
  stateCost: (sum, jobs, each) => `${upperFirst(sum)} for ${jobs}: about ${each} a job.`,
  whyOtherCost: (sum, jobs) => `That would make ${jobs} for ${sum}.`,
  whyCost: (sum, jobs) => `${upperFirst(sum)} for ${jobs}.`,
  askGrowth: (series, from, to) =>
    `From the first ${series} summit, in ${from}, to that of ${to}, by how many times did the sum announced grow?`,
  factor: (factor) => `about ${factor} times`,
  whyOtherFactor: (sum, month) => `That would have been ${sum} in ${month}.`,
  whyFactor: (before, after) => `From ${before} to ${after}.`,
  askLargest: (edition) => `Who made the largest promise at the ${nameInQuestion(edition)}?`,
  askLargestOfAll: (from) => `Across all the summits since ${from}, who made the largest promise?`,
  askMoreJobs: (a, b) =>
    `${a.who.names} (${a.sum} in ${a.year}) or ${b.who.names} (${b.sum} in ${b.year}): who promised more jobs?`,
  stateMoreJobs: (more, less, moreJobs, lessJobs) => `${more.names} promised ${moreJobs}, ${less.names} ${lessJobs}.`,
  askMoreJobsAt: (a, b) =>
    `The ${nameInQuestion(a.edition)} (${a.sum}) or ${thatOf(b.edition)} (${b.sum}): at which were more jobs promised?`,
  askMoreMoney: (a, b) =>
    `The ${nameInQuestion(a.edition)} (${a.projects}) or ${thatOf(b.edition)} (${b.projects}): at which was the larger sum announced?`,
  costAt: (amount, edition) => `At the ${edition}, it was one job for every ${amount}.`,
  costOfEach: (more, less) =>
    `That is one job for every ${more.amount} from ${more.who}, and for every ${less.amount} from ${less.who}.`,
  costOfProjects: (more, less) => `That is ${more} a project on average, against ${less}.`,
  askAlone: (alone, together) =>
    alone.type === "promise" && together.type === "edition"
      ? `${possessive(alone.who.names)} promise of ${alone.month} alone, or the whole ${nameInQuestion(together.edition)}: which is the larger sum?`
      : `${nameAlone(alone)} alone, or ${nameTogether(together).replace(/^The/u, "all the")} together: which is the larger sum?`,
  nameAlone,
  nameTogether,
  askStanding: ({ who: { names }, month, thing, sum }, on) => {
    const promise = sum === null ? `announced ${thing}` : `promised ${sum} for ${thing}`;
    return `In ${month}, ${names} ${promise}. ${on === null ? "What became of it" : `How far had it got by ${on}`}?`;
  },
  standing: (standing) => STANDINGS[standing],
  whyOtherStanding: (right, other) => WHY_OTHER_STANDING[right][other] ?? "",
};
