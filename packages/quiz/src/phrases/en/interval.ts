import type { Confidence } from "../../question.ts";
import type { FigureTopic } from "../phrases.ts";
import { years } from "./figure.ts";
import { deadline, possessive } from "./grammar.ts";

const MONEY: ReadonlySet<FigureTopic["kind"]> = new Set<FigureTopic["kind"]>([
  "investment",
  "total_investment",
  "new_investment",
  "earlier_investment",
  "cumulated_investment",
]);

/** How often an answer is to be right. */
const CHANCES: Record<Confidence, string> = {
  50: "one chance in two",
  80: "eight chances in ten",
  90: "nine chances in ten",
};

/** Between which two numbers does a figure lie, with a stated confidence? */
export function askInterval(topic: FigureTopic, confidence: Confidence): string {
  const ends = MONEY.has(topic.kind) || (topic.kind === "of_region" && topic.unit === "money") ? "sums" : "numbers";
  const isApart = "edition" in topic && !topic.edition.includes("Summit");
  const opening = isApart ? `${topic.edition}: between` : "Between";
  return `${opening} which ${ends}, ${CHANCES[confidence]}, do you put ${nameFigure(topic)}?`;
}

/** The figure as the object of a sentence: "what Amazon pledged to France in May 2024". */
function nameFigure(topic: FigureTopic): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `what ${topic.who.names} promised to invest in France in ${topic.month}`
        : `${possessive(topic.who.names)} investment in ${topic.into}, announced in ${topic.month}`;
    case "jobs":
      return `the number of jobs that ${topic.who.names} promised in ${topic.month}`;
    case "training":
      return `the number of people whom ${topic.who.names} promised in ${topic.month} to train${deadline(topic.by)}`;
    case "startups_supported":
      return `the number of start-ups that ${topic.who.names} promised in ${topic.month} to support${deadline(topic.by)}`;
    case "total_investment":
      return `the total announced${at(topic.edition)}`;
    case "projects":
      return `the number of projects announced${at(topic.edition)}`;
    case "edition_jobs":
      return `the number of jobs announced${at(topic.edition)}`;
    case "leaders_attending":
      return `the number of company leaders present${at(topic.edition)}`;
    case "new_investment":
      return `the new part of ${topic.of}${at(topic.edition)}`;
    case "earlier_investment":
      return `the part announced before, of ${topic.of}${at(topic.edition)}`;
    case "of_region":
      return `the part of the ${topic.region} region in the ${topic.of} announced${at(topic.edition)}`;
    case "cumulated_investment":
      return `the total announced at the Choose France summits ${years(topic)}`;
    case "cumulated_projects":
      return `the number of projects announced at the Choose France summits ${years(topic)}`;
    case "follow_up":
      return topic.status === "cancelled"
        ? `the number cancelled by ${topic.on}, of the ${topic.of} projects of ${topic.from}–${topic.to}`
        : `the number of new sites among ${topic.of} projects announced ${years(topic)}`;
    default:
      return topic satisfies never;
  }
}

function at(edition: string): string {
  return edition.includes("Summit") ? ` at the ${edition}` : "";
}
