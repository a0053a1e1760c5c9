import type { AnnouncerPhrases, SectorPhrases, YearPhrases } from "../kind-phrases.ts";
import { inSentence, possessive } from "./grammar.ts";

export const announcer: AnnouncerPhrases = {
  askWhoPromised: (kind, value, month) =>
    kind === "investment"
      ? `Who promised to invest ${value} in France in ${month}?`
      : `Who promised ${value} in France in ${month}?`,
  askWhoBuilds: (town, month) => `Who announced a new site in ${town} in ${month}?`,
  whyOtherPromise: ({ names }, value) => `${names} promised ${value}.`,
  whyOtherSites: (who, places) =>
    places.length === 1
      ? `${possessive(who)} site is elsewhere: ${places.join()}.`
      : `${possessive(who)} sites are elsewhere: ${places.join(", ")}.`,
  stateSite: ({ names }, town, month) => `${names} announced a new site in ${town} in ${month}.`,
};

export const sector: SectorPhrases = {
  ask: ({ names }, month) => `In ${month}, ${names} announced a plan for France. In which sector?`,
  state: (who, name, subject) => `${possessive(who)} sector: ${name}. The plan: ${inSentence(subject)}.`,
  whyRight: (who) => `That is the sector of ${who} and of its plan.`,
  whyWrong: (who) => `Neither ${who} nor its plan belongs to that sector.`,
};

export const year: YearPhrases = {
  askOfPlan: (kind, { names }, value) =>
    kind === "investment"
      ? `In which year did ${names} promise to invest ${value} in France?`
      : `In which year did ${names} promise ${value} in France?`,
  askOfSummit: (kind, series, value) =>
    kind === "total_investment"
      ? `In which year did a ${series} summit announce ${value} of investment?`
      : `In which year did a ${series} summit announce ${value}?`,
  whyOtherPlan: ({ names }, value) => `In that year ${names} promised ${value}.`,
  whyNoPlan: (who) => `Nothing of the kind is known of ${who} in that year.`,
};
