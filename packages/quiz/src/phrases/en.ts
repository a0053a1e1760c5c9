import { announcer, sector, year } from "./en/choice.ts";
import { meanFate } from "./en/did-it-happen.ts";
import { editions, fates } from "./en/editions.ts";
import { askFigure, meanFigure, stateFigure } from "./en/figure.ts";
import { inSentence, inWords, possessive, times } from "./en/grammar.ts";
import { scale } from "./en/scale.ts";
import { askRegion } from "./en/site.ts";
import { type Confusion, closeSentence, type Phrases } from "./phrases.ts";

function whyWrong(confusion: Confusion): string {
  switch (confusion.type) {
    case "currency":
      return `The number is right, the currency is not: the sum is in ${confusion.right}.`;
    case "ten-times":
      return confusion.direction === "more" ? "Ten times too much." : "Ten times too little.";
    case "of-another":
      return `That is what ${confusion.owner} promised in ${confusion.month}.`;
    case "of-edition":
      return confusion.edition.includes("Summit")
        ? `That is the figure of the ${confusion.edition}.`
        : `That is the figure of another event: ${confusion.edition}.`;
    case "new-part":
      return "That is the other part, announced for the first time.";
    case "earlier-part":
      return "That is the other part, announced before.";
    case "deprecated":
      return `Given by one source, but set aside: ${confusion.reason}.`;
    case "off":
      return confusion.direction === "more"
        ? `That is ${times(confusion.factor)} the right figure.`
        : `The right figure is ${times(confusion.factor)} that.`;
    case "off-share":
      return `That would be ${confusion.percent}% of the ${confusion.of === "money" ? "sum" : "projects"}.`;
    case "unsupported":
      return "No source says so.";
    default:
      return confusion satisfies never;
  }
}

const UNITS: Record<Parameters<Phrases["unit"]>[0], ReturnType<Phrases["unit"]>> = {
  "EUR-billion": { sign: "€", one: "billion", many: "billion" },
  "EUR-million": { sign: "€", one: "million", many: "million" },
  EUR: { sign: "€", one: "", many: "" },
  jobs: { sign: "", one: "job", many: "jobs" },
  people: { sign: "", one: "person", many: "people" },
  startups: { sign: "", one: "start-up", many: "start-ups" },
  projects: { sign: "", one: "project", many: "projects" },
  sites: { sign: "", one: "site", many: "sites" },
};

function witnessed(witnesses: number): string {
  return witnesses === 1 ? "So says the source." : `So say ${inWords(witnesses)} independent sources.`;
}

const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });

export const en: Phrases = {
  askFigure,
  stateFigure,
  meanFigure,
  askMore: (a, b, month) => `${a} or ${b}: who promised to invest more in France in ${month}?`,
  countsAsRight: (range) => `Figures ${range} are accepted.`,
  when: (date, isDay) => (isDay ? `on ${date}` : `in ${date}`),
  stateMore: (more, less, moreValue, lessValue) =>
    `${more.names} promised to invest ${moreValue} in France, ${less.names} ${lessValue}.`,
  askRegion,
  stateRegion: ({ names }, region, places, sites) =>
    `${names} announced ${sites === 1 ? "a new site" : "new sites"} in the ${region} region: ${places}.`,
  meanFate,
  meanSite: (who, when, sites, plan) =>
    `New ${sites === 1 ? "site" : "sites"} announced by ${who} ${when}: ${inSentence(plan)}`,
  whyOtherRegion: (use, owner) =>
    use === "extension" ? "There the plan is to extend what exists already." : `${owner} announced a site there.`,
  announcer,
  sector,
  year,
  editions,
  fates,
  tellPlan: (plan) => `The project: ${inSentence(plan)}.`,
  plan: (who, subject) => `${who}: ${inSentence(subject)}`,
  stateEach: (pairs) =>
    `${pairs.map(({ text, figure }, index) => `${index === 0 ? text : text.replace(/^The /u, "the ")}: ${figure}`).join("; ")}.`,
  edition: (name, month) => {
    if (name.startsWith("Choose France –")) return `Choose France Summit of ${month}`;
    return name.includes("Summit") ? name.replace(/ \d{4}$/u, ` of ${month}`) : name;
  },
  whyRight: witnessed,
  whyWrong,
  whyMore: witnessed,
  whyLess: (factor) => `The other is ${times(factor)} as large.`,
  scale,
  outcome: (state, summary, who) =>
    `${who === null ? `${state.charAt(0).toUpperCase()}${state.slice(1)}` : `${possessive(who)} project: ${state}`}. ${closeSentence(summary)}`,
  outcomeOfAnother: (who, state) => `${possessive(who)} project: ${state}.`,
  unit: (unit) => UNITS[unit],
  list: (names) => LIST.format(names),
};
