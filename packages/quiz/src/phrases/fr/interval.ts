import { NBSP, ofFrenchName } from "@choosefr/model";
import type { Confidence } from "../../question.ts";
import type { FigureTopic } from "../phrases.ts";

/** Names of summits begin with a common noun, which takes an article inside a sentence; other names stand in front. */
const SUMMIT = /^Sommet /u;

/** Between which two numbers does a figure lie, with a stated confidence? */
export function askInterval(topic: FigureTopic, confidence: Confidence): string {
  const ends = topic.kind === "investment" || topic.kind === "total_investment" ? "montants" : "nombres";
  const sure = `avec ${confidence}${NBSP}% de certitude`;
  const isApart = "edition" in topic && !SUMMIT.test(topic.edition);
  const opening = isApart ? `${topic.edition}${NBSP}: entre` : "Entre";
  return `${opening} quels ${ends} situez-vous, ${sure}, ${nameFigure(topic)}${NBSP}?`;
}

/** The figure as the object of a sentence: "la somme promise à la France par Amazon en mai 2024". */
function nameFigure(topic: FigureTopic): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `la somme promise à la France par ${topic.who.names} en ${topic.month}`
        : `l’investissement ${ofFrenchName(topic.who.names)} dans ${topic.into}, annoncé en ${topic.month}`;
    case "jobs":
      return `le nombre d’emplois promis en France par ${topic.who.names} en ${topic.month}`;
    case "training":
      return `le nombre de personnes à former en France${deadline(topic.by)}, promis par ${topic.who.names} en ${topic.month}`;
    case "startups_supported":
      return `le nombre de start-up à soutenir en France${deadline(topic.by)}, promis par ${topic.who.names} en ${topic.month}`;
    case "total_investment":
      return `la somme totale annoncée${at(topic.edition)}`;
    case "projects":
      return `le nombre de projets annoncés${at(topic.edition)}`;
    case "edition_jobs":
      return `le nombre d’emplois annoncés${at(topic.edition)}`;
    default:
      return topic satisfies never;
  }
}

function deadline(by: number | null): string {
  return by === null ? "" : ` d’ici ${by}`;
}

function at(edition: string): string {
  return SUMMIT.test(edition) ? ` au ${edition.charAt(0).toLowerCase()}${edition.slice(1)}` : "";
}
