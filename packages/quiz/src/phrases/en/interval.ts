import type { Confidence } from "../../question.ts";
import type { FigureTopic } from "../phrases.ts";
import { possessive } from "./grammar.ts";

/** Between which two numbers does a figure lie, with a stated confidence? */
export function askInterval(topic: FigureTopic, confidence: Confidence): string {
  const ends = topic.kind === "investment" || topic.kind === "total_investment" ? "sums" : "numbers";
  const isApart = "edition" in topic && !topic.edition.includes("Summit");
  const opening = isApart ? `${topic.edition}: between` : "Between";
  return `${opening} which two ${ends} are you ${confidence}% sure to find ${nameFigure(topic)}?`;
}

/** The figure as the object of a sentence: "what Amazon pledged to France in May 2024". */
function nameFigure(topic: FigureTopic): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `what ${topic.who.names} pledged to France in ${topic.month}`
        : `${possessive(topic.who.names)} investment in ${topic.into}, announced in ${topic.month}`;
    case "jobs":
      return `how many jobs ${topic.who.names} promised in France in ${topic.month}`;
    case "training":
      return `how many people ${topic.who.names} promised in ${topic.month} to train in France${deadline(topic.by)}`;
    case "startups_supported":
      return `how many start-ups ${topic.who.names} promised in ${topic.month} to support in France${deadline(topic.by)}`;
    case "total_investment":
      return `the total announced${at(topic.edition)}`;
    case "projects":
      return `the number of projects announced${at(topic.edition)}`;
    case "edition_jobs":
      return `the number of jobs announced${at(topic.edition)}`;
    default:
      return topic satisfies never;
  }
}

function deadline(by: number | null): string {
  return by === null ? "" : ` by ${by}`;
}

function at(edition: string): string {
  return edition.includes("Summit") ? ` at the ${edition}` : "";
}
