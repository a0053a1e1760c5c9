import { NBSP } from "@choosefr/model";
import type { Confusion, FigureTopic, Phrases, Scale } from "./phrases.ts";

function possessive(name: string): string {
  return `${name}’s`;
}

function deadline(by: number | null): string {
  return by === null ? "" : ` by ${by}`;
}

function askFigure(topic: FigureTopic, isSettled: boolean): string {
  switch (topic.kind) {
    case "investment":
      if (topic.into !== null) return `How much did ${topic.who} invest in ${topic.into} in ${topic.month}?`;
      return isSettled
        ? `How much did ${topic.who} pledge to invest in France in ${topic.month}?`
        : `According to most sources, how much did ${topic.who} pledge to invest in France in ${topic.month}?`;
    case "jobs":
      return `How many jobs did ${topic.who} promise in France in ${topic.month}?`;
    case "training":
      return `How many people did ${topic.who} promise to train in France${deadline(topic.by)}?`;
    case "startups_supported":
      return `How many start-ups did ${topic.who} promise to support in France${deadline(topic.by)}?`;
    case "total_investment":
      return `What was the total sum announced at the ${topic.edition}?`;
    case "projects":
      return `How many projects were announced at the ${topic.edition}?`;
    case "edition_jobs":
      return `How many jobs were announced at the ${topic.edition}?`;
    default:
      return topic satisfies never;
  }
}

function stateFigure(topic: FigureTopic, value: string, isSettled: boolean): string {
  switch (topic.kind) {
    case "investment":
      if (topic.into !== null) return `${topic.who} invested ${value} in ${topic.into} in ${topic.month}.`;
      return isSettled
        ? `${topic.who} pledged ${value} to France in ${topic.month}.`
        : `Most sources give ${value} for ${possessive(topic.who)} plan.`;
    case "jobs":
      return `${topic.who} promised ${value} in France in ${topic.month}.`;
    case "training":
      return `${topic.who} promised to train ${value} in France${deadline(topic.by)}.`;
    case "startups_supported":
      return `${topic.who} promised to support ${value} in France${deadline(topic.by)}.`;
    case "total_investment":
      return `The ${topic.edition} announced ${value} of investment.`;
    case "projects":
      return `The ${topic.edition} announced ${value}.`;
    case "edition_jobs":
      return `The ${topic.edition} announced ${value}.`;
    default:
      return topic satisfies never;
  }
}

function meanFigure(topic: FigureTopic, date: string): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `Investment pledged by ${topic.who}, announced on ${date}`
        : `Sum invested by ${topic.who} in ${topic.into}, announced on ${date}`;
    case "jobs":
      return `Jobs promised by ${topic.who}, announced on ${date}`;
    case "training":
      return `People to be trained by ${topic.who}, announced on ${date}`;
    case "startups_supported":
      return `Start-ups to be supported by ${topic.who}, announced on ${date}`;
    case "total_investment":
      return `Total investment announced at the ${topic.edition}, ${date}`;
    case "projects":
      return `Projects announced at the ${topic.edition}, ${date}`;
    case "edition_jobs":
      return `Jobs announced at the ${topic.edition}, ${date}`;
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
      return `That is ${possessive(confusion.owner)} figure.`;
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
      return `That is ${item.percent}% of the sum announced at that summit.`;
    case "share-of-jobs":
      return `That is ${item.percent}% of the jobs announced at that summit.`;
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
  jobs: { sign: "", one: "job", many: "jobs" },
  people: { sign: "", one: "person", many: "people" },
  startups: { sign: "", one: "start-up", many: "start-ups" },
  projects: { sign: "", one: "project", many: "projects" },
  sites: { sign: "", one: "site", many: "sites" },
};

function witnessed(witnesses: number): string {
  return witnesses === 1 ? "One source says so." : `${witnesses}${NBSP}independent sources say so.`;
}

export const en: Phrases = {
  askFigure,
  stateFigure,
  meanFigure,
  askMore: (a, b, month) => `${a} or ${b}: who pledged the larger sum to France in ${month}?`,
  stateMore: (more, less, moreValue, lessValue) => `${more} pledged ${moreValue}, ${less} ${lessValue}.`,
  askRegion: (who, month) => `In which region is the new site that ${who} announced in ${month} to be built?`,
  stateRegion: (who, region, places) =>
    `The new site announced by ${who} is planned in the ${region} region: ${places}.`,
  meanSite: (who, date) => `New site announced by ${who}, ${date}`,
  whyOtherRegion: (region, use, owner) => {
    if (use === "extension") return `${region}: ${owner} is extending sites that exist there already.`;
    if (use === "of-another") return `${region}: that region is part of ${possessive(owner)} plan.`;
    return `${region}: no source puts the site there.`;
  },
  askOrdinal: (series, date) => `Which edition of the ${series} summit was held on ${date}?`,
  ordinalOption: (ordinal) => `the ${ordinal}`,
  stateOrdinal: (series, date, ordinal) => `The ${ordinal} edition of the ${series} summit was held on ${date}.`,
  meanOrdinal: (edition, date) => `${edition}, ${date}`,
  whyOtherOrdinal: () => "No source counts it so.",
  askDay: (who, month) => `On which day of ${month} was ${possessive(who)} plan for France announced?`,
  stateDay: (who, date) => `${possessive(who)} plan for France was announced on ${date}.`,
  whyOtherDay: (isSummit) => (isSummit ? "That is the day of the summit itself." : "No source gives that day."),
  whyRight: witnessed,
  whyWrong,
  whyMore: witnessed,
  whyLess: (factor) => `That is ${factor}${NBSP}times less.`,
  scale,
  outcome: (state, summary) => `${state.charAt(0).toUpperCase()}${state.slice(1)}. ${summary}`,
  unit: (unit) => UNITS[unit],
  list: (names) => new Intl.ListFormat("en", { type: "conjunction" }).format(names),
};
