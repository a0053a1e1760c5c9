import type { Alone, Ending, Standing, Together, WholePhrases } from "../whole-phrases.ts";
import { inSentence, nameInQuestion, possessive, times, upperFirst } from "./grammar.ts";

const STANDINGS: Record<Standing, string> = {
  opened: "it went ahead",
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
    opened: "The works were still going on.",
    cancelled: "The works were going ahead.",
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

export const whole: WholePhrases = {
  occasion: (edition, month) =>
    edition.includes("Summit")
      ? `at the ${nameInQuestion(edition)}`
      : `at the Choose France investment meeting of ${month}`,
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
  whyOtherShare: (sum) => `That would be ${sum}.`,
  whyShare: (value, total) => `${upperFirst(value)} of ${total}.`,
  stateShare: (share, value, total, occasion) => `${upperFirst(occasion)}, ${value} of ${total}: ${share}.`,
  stateShareOfOne: ({ names }, value, total, plan) => `${names} promised ${value} of ${total}: ${inSentence(plan)}.`,
  besideAll: (factor, isMore, edition) =>
    isMore
      ? `That is ${times(factor)} all that was announced at the ${edition}.`
      : `All that was announced at the ${edition} was ${times(factor)} as much.`,
  askCostOfEdition: (occasion) => `${upperFirst(occasion)}, how many euros were announced for each job promised?`,
  askCostOfPromise: ({ names }, month) => `In ${month}, how much money did ${names} promise for each job?`,
  askVisit: ({ names }, occasion, visit) => {
    const visitor = VISIT.exec(visit)?.[1];
    return visitor === undefined
      ? null
      : `${visitor} came ${occasion.replace(/^at /u, "to ")}. What did ${names} promise France that day?`;
  },
  meanVisit: (visit, when) => `${visit}, ${when}`,
  nothing: () => "nothing at all",
  whyNothing: (percent) =>
    percent === null ? "Nothing was announced." : `That would be ${percent}% of all that this summit announced.`,
  about: (value) => `about ${value}`,
  stateCost: (sum, jobs, each) => `${upperFirst(sum)} for ${jobs}: about ${each} a job.`,
  whyOtherCost: (sum, jobs) => `That would make ${jobs} for ${sum}.`,
  whyCost: (sum, jobs) => `${upperFirst(sum)} for ${jobs}.`,
  askGrowth: (series, from, to) =>
    `From the ${from} ${series} summit to that of ${to}, by how much was the sum announced multiplied?`,
  factor: (factor) => `by about ${factor}`,
  whyOtherFactor: (sum, year) => `That would have been ${sum} in ${year}.`,
  whyFactor: (before, after) => `From ${before} to ${after}.`,
  askLargest: (edition) => `Who made the largest promise at the ${nameInQuestion(edition)}?`,
  askLargestOfAll: (from) => `Who has made the largest promise of all the summits since ${from}?`,
  askMoreJobs: (a, b) =>
    `${a.who.names} with ${a.sum} in ${a.year}, or ${b.who.names} with ${b.sum} in ${b.year}: who promised more jobs?`,
  stateMoreJobs: (more, less, moreJobs, lessJobs) => `${more.names} promised ${moreJobs}, ${less.names} ${lessJobs}.`,
  askMoreJobsAt: (a, b) =>
    `The ${nameInQuestion(a.edition)} with ${a.sum}, or the ${nameInQuestion(b.edition)} with ${b.sum}: where were more jobs promised?`,
  askMoreMoney: (a, b) =>
    `The ${nameInQuestion(a.edition)} with ${a.projects}, or the ${nameInQuestion(b.edition)} with ${b.projects}: which announced the larger sum?`,
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
