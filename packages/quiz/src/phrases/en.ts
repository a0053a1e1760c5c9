import { formatDecimal, NBSP } from "@choosefr/model";
import { announcer, sector, year } from "./en/choice.ts";
import { askFate, meanFate, stateFate } from "./en/did-it-happen.ts";
import { possessive } from "./en/grammar.ts";
import { askInterval } from "./en/interval.ts";
import { match } from "./en/match.ts";
import { order } from "./en/order.ts";
import { askPlace, askRegion, statePlace } from "./en/site.ts";
import { typedName } from "./en/typed-name.ts";
import { type Confusion, closeSentence, type FigureTopic, type Phrases, type Scale } from "./phrases.ts";

function deadline(by: number | null): string {
  return by === null ? "" : ` by ${by}`;
}

function askFigure(topic: FigureTopic, isSettled: boolean): string {
  const question = askPlainly(topic);
  return isSettled ? question : `According to most sources, ${question.charAt(0).toLowerCase()}${question.slice(1)}`;
}

function askPlainly(topic: FigureTopic): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `How much did ${topic.who.names} pledge to invest in France in ${topic.month}?`
        : `How large is ${possessive(topic.who.names)} investment in ${topic.into}, announced in ${topic.month}?`;
    case "jobs":
      return `How many jobs did ${topic.who.names} promise in France in ${topic.month}?`;
    case "training":
      return `In ${topic.month}, how many people did ${topic.who.names} promise to train in France${deadline(topic.by)}?`;
    case "startups_supported":
      return `In ${topic.month}, how many start-ups did ${topic.who.names} promise to support in France${deadline(topic.by)}?`;
    case "total_investment":
      return askOfEdition(topic.edition, "what total sum was announced");
    case "projects":
      return askOfEdition(topic.edition, "how many projects were announced");
    case "edition_jobs":
      return askOfEdition(topic.edition, "how many jobs were announced");
    default:
      return topic satisfies never;
  }
}

/** A summit takes an article inside a sentence; other names of editions stand in front. */
function askOfEdition(edition: string, question: string): string {
  return edition.includes("Summit")
    ? `${question.charAt(0).toUpperCase()}${question.slice(1)} at the ${edition}?`
    : `${edition}: ${question}?`;
}

function stateOfEdition(edition: string, statement: string): string {
  return edition.includes("Summit") ? `At the ${edition}, ${statement}.` : `${edition}: ${statement}.`;
}

function stateFigure(topic: FigureTopic, value: string, isSettled: boolean): string {
  const sentence = stateSettled(topic, value);
  return isSettled ? sentence : `According to most sources, ${sentence.replace(/^At the /u, "at the ")}`;
}

function stateSettled(topic: FigureTopic, value: string): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `${topic.who.names} pledged ${value} to France in ${topic.month}.`
        : `${possessive(topic.who.names)} investment in ${topic.into}, announced in ${topic.month}, amounts to ${value}.`;
    case "jobs":
      return `${topic.who.names} promised ${value} in France in ${topic.month}.`;
    case "training":
      return `${topic.who.names} promised to train ${value} in France${deadline(topic.by)}.`;
    case "startups_supported":
      return `${topic.who.names} promised to support ${value} in France${deadline(topic.by)}.`;
    case "total_investment":
      return stateOfEdition(topic.edition, `${value} of investment was announced`);
    case "projects":
    case "edition_jobs":
      return stateOfEdition(topic.edition, `${value} were announced`);
    default:
      return topic satisfies never;
  }
}

function meanFigure(topic: FigureTopic, date: string | null): string {
  const when = date === null ? "" : `, ${date}`;
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `Investment pledged by ${topic.who.names}${when}`
        : `Sum invested by ${topic.who.names} in ${topic.into}${when}`;
    case "jobs":
      return `Jobs promised by ${topic.who.names}${when}`;
    case "training":
      return `People to be trained by ${topic.who.names}${when}`;
    case "startups_supported":
      return `Start-ups to be supported by ${topic.who.names}${when}`;
    case "total_investment":
      return `Total investment announced: ${topic.edition}${when}`;
    case "projects":
      return `Projects announced: ${topic.edition}${when}`;
    case "edition_jobs":
      return `Jobs announced: ${topic.edition}${when}`;
    default:
      return topic satisfies never;
  }
}

function whyWrong(confusion: Confusion): string {
  switch (confusion.type) {
    case "currency":
      return `The number is right, the currency is not: the sum is in ${confusion.right}.`;
    case "ten-times":
      return confusion.direction === "more" ? "Ten times too much." : "Ten times too little.";
    case "of-another":
      return `That is what ${confusion.owner} promised in ${confusion.month}.`;
    case "of-edition":
      return `That figure belongs to another event: ${confusion.edition}.`;
    case "deprecated":
      return `Given by one source, but set aside: ${confusion.reason}.`;
    case "unsupported":
      return "No source says so.";
    default:
      return confusion satisfies never;
  }
}

function scale(item: Scale): string {
  switch (item.type) {
    case "share-of-total":
      return `That is ${formatDecimal(item.percent, "en")}% of the total announced on that occasion.`;
    case "share-of-jobs":
      return `That is ${formatDecimal(item.percent, "en")}% of the jobs announced on that occasion.`;
    case "money-per-job":
      return `That is one job for every ${item.amount} pledged.`;
    case "money-per-project":
      return `That is ${item.amount} a project, on average.`;
    case "jobs-per-project":
      return `That is ${item.count} a project, on average.`;
    case "people-per-startup":
      return `That is ${item.count} to train for every start-up to support.`;
    case "less-than-own":
      return `That is ${item.factor}${NBSP}times less than the ${item.amount} that the same company later pledged to France.`;
    case "times-the-other":
      return `That is ${item.factor}${NBSP}times what ${item.other} pledged.`;
    default:
      return item satisfies never;
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
  return witnesses === 1 ? "One source says so." : `${witnesses}${NBSP}independent sources say so.`;
}

const LIST = new Intl.ListFormat("en", { type: "conjunction" });

export const en: Phrases = {
  askFigure,
  askInterval,
  stateFigure,
  meanFigure,
  askMore: (a, b, month) => `${a} or ${b}: who pledged the larger sum to France in ${month}?`,
  when: (date, isDay) => (isDay ? `on ${date}` : `in ${date}`),
  stateMore: (more, less, moreValue, lessValue) => `${more.names} pledged ${moreValue}, ${less.names} ${lessValue}.`,
  askRegion,
  stateRegion: ({ names }, region, places, sites) =>
    `${names} announced ${sites === 1 ? "a new site" : "new sites"} in the ${region} region: ${places}.`,
  askFate,
  stateFate,
  meanFate,
  askPlace,
  statePlace,
  meanSite: (who, when, sites) => `New ${sites === 1 ? "site" : "sites"} announced by ${who}, ${when}`,
  whyOtherRegion: (region, use, owner) =>
    use === "extension"
      ? `${region}: there the plan is to extend what exists already.`
      : `${region}: a site was announced there by ${owner}.`,
  askOrdinal: (series, date) => `Which edition of the ${series} summit was held on ${date}?`,
  ordinalOption: (ordinal) => `the ${ordinal}`,
  stateOrdinal: (series, date, ordinal) => `The ${ordinal} edition of the ${series} summit was held on ${date}.`,
  meanOrdinal: (edition, date) => `${edition}, ${date}`,
  whyOtherOrdinal: () => "No source counts it so.",
  askDay: (who, month) => `On which day of ${month} was ${possessive(who)} plan for France announced?`,
  stateDay: (who, date) => `${possessive(who)} plan for France was announced on ${date}.`,
  whyOtherDay: (isSummit) => (isSummit ? "That is the day of the summit itself." : "No source gives that day."),
  announcer,
  sector,
  year,
  order,
  match,
  typedName,
  whyRight: witnessed,
  whyWrong,
  whyMore: witnessed,
  whyLess: (factor) => `That is ${factor}${NBSP}times less.`,
  scale,
  outcome: (state, summary) => `${state.charAt(0).toUpperCase()}${state.slice(1)}. ${closeSentence(summary)}`,
  unit: (unit) => UNITS[unit],
  list: (names) => LIST.format(names),
};
