import type { FigureTopic } from "../phrases.ts";
import { deadline, nameInQuestion, possessive } from "./grammar.ts";

export function askFigure(topic: FigureTopic, isSettled: boolean): string {
  const question = askPlainly(topic);
  return isSettled ? question : `${question.slice(0, -1)}, according to most sources?`;
}

function askPlainly(topic: FigureTopic): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `How much did ${topic.who.names} promise to invest in France in ${topic.month}?`
        : `In ${topic.month}, ${topic.who.names} announced an investment in ${topic.into}. How large was it?`;
    case "jobs":
      return topic.sum === null
        ? `How many jobs did ${topic.who.names} promise in France in ${topic.month}?`
        : `In ${topic.month}, ${topic.who.names} promised to invest ${topic.sum} in France. How many jobs came with it?`;
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
    case "leaders_attending":
      return askOfEdition(topic.edition, "how many company leaders were present");
    case "new_investment":
      return `${openWith(topic.edition)} of ${topic.of} announced, how much was announced for the first time?`;
    case "earlier_investment":
      return `${openWith(topic.edition)} of ${topic.of} announced, how much had been announced before?`;
    case "of_region":
      return topic.unit === "money"
        ? `${openWith(topic.edition)} of ${topic.of} announced, how much was for the ${topic.region} region?`
        : `${openWith(topic.edition)} of ${topic.of} projects announced, how many were in the ${topic.region} region?`;
    case "cumulated_investment":
      return `How much was announced at the Choose France investment summits ${years(topic)}, all in all?`;
    case "cumulated_projects":
      return `How many projects were announced at the Choose France investment summits ${years(topic)}, all in all?`;
    case "follow_up":
      return topic.status === "cancelled"
        ? `Of the ${topic.of} projects announced at the Choose France summits ${years(topic)}, how many had been cancelled by ${topic.on}?`
        : `Of the ${topic.of} projects announced at the Choose France summits ${years(topic)}, how many were for a new site?`;
    default:
      return topic satisfies never;
  }
}

function openWith(edition: string): string {
  return edition.includes("Summit") ? `At the ${nameInQuestion(edition)},` : `${edition}:`;
}

/** A summit takes an article inside a sentence; other names of editions stand in front. */
function askOfEdition(edition: string, question: string): string {
  return edition.includes("Summit")
    ? `${question.charAt(0).toUpperCase()}${question.slice(1)} at the ${nameInQuestion(edition)}?`
    : `${edition}: ${question}?`;
}

function stateOfEdition(edition: string, statement: string): string {
  return edition.includes("Summit") ? `At the ${edition}, ${statement}.` : `${edition}: ${statement}.`;
}

export function stateFigure(topic: FigureTopic, value: string, isSettled: boolean): string {
  const sentence = stateSettled(topic, value);
  return isSettled ? sentence : `According to most sources, ${sentence.replace(/^At the /u, "at the ")}`;
}

function stateSettled(topic: FigureTopic, value: string): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `${topic.who.names} promised to invest ${value} in France in ${topic.month}.`
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
    case "leaders_attending":
      return `Company leaders present at the ${topic.edition}: ${value}.`;
    case "new_investment":
      return `${topic.edition}: of ${topic.of}, ${value} was announced for the first time.`;
    case "earlier_investment":
      return `${topic.edition}: of ${topic.of}, ${value} had been announced before.`;
    case "of_region":
      return topic.unit === "money"
        ? `${topic.edition}: of ${topic.of}, ${value} was for the ${topic.region} region.`
        : `${topic.edition}: of ${topic.of}, ${value} were in the ${topic.region} region.`;
    case "cumulated_investment":
    case "cumulated_projects":
      return `At the Choose France summits ${years(topic)}, ${value} ${topic.kind === "cumulated_projects" ? "were" : "was"} announced in all.`;
    case "follow_up":
      return topic.status === "cancelled"
        ? `By ${topic.on}, ${value} had been cancelled, of ${topic.of} announced at the Choose France summits ${years(topic)}.`
        : `${value} were for a new site, of ${topic.of} announced at the Choose France summits ${years(topic)}.`;
    default:
      return topic satisfies never;
  }
}

export function meanFigure(topic: FigureTopic, date: string | null): string {
  const when = date === null ? "" : `, ${date}`;
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `Investment promised by ${topic.who.names}${when}`
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
    case "leaders_attending":
      return `Company leaders present: ${topic.edition}${when}`;
    case "new_investment":
      return `Part announced for the first time: ${topic.edition}${when}`;
    case "earlier_investment":
      return `Part announced before: ${topic.edition}${when}`;
    case "of_region":
      return `Part of the ${topic.region} region: ${topic.edition}${when}`;
    case "cumulated_investment":
      return `Total announced at the Choose France summits ${years(topic)}`;
    case "cumulated_projects":
      return `Projects announced at the Choose France summits ${years(topic)}`;
    case "follow_up":
      return topic.status === "cancelled"
        ? `Projects cancelled, of those announced ${years(topic)}`
        : `Projects for a new site, of those announced ${years(topic)}`;
    default:
      return topic satisfies never;
  }
}

/** "from 2018 to 2024", "in 2022". */
export function years({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `in ${from}` : `from ${from} to ${to}`;
}
