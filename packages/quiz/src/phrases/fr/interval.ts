import { NBSP, ofFrenchName } from "@choosefr/model";
import type { Confidence } from "../../question.ts";
import type { FigureTopic } from "../phrases.ts";
import { years } from "./figure.ts";
import { atSummit, deadline, isSummit, lowerFirst } from "./grammar.ts";

const MONEY: ReadonlySet<FigureTopic["kind"]> = new Set<FigureTopic["kind"]>([
  "investment",
  "total_investment",
  "new_investment",
  "earlier_investment",
  "cumulated_investment",
]);

/** How often an answer is to be right. */
const CHANCES: Record<Confidence, string> = {
  50: "à une chance sur deux",
  80: "à huit chances sur dix",
  90: "à neuf chances sur dix",
};

/** Between which two numbers does a figure lie, with a stated confidence? */
export function askInterval(topic: FigureTopic, confidence: Confidence): string {
  const ends = MONEY.has(topic.kind) || (topic.kind === "of_region" && topic.unit === "money") ? "montants" : "nombres";
  const isApart = "edition" in topic && !isSummit(topic.edition);
  const opening = isApart ? `${topic.edition}${NBSP}: entre` : "Entre";
  return `${opening} quels ${ends} placez-vous, ${CHANCES[confidence]}, ${nameFigure(topic)}${NBSP}?`;
}

/** The figure as the object of a sentence: "la somme promise à la France par Amazon en mai 2024". */
function nameFigure(topic: FigureTopic): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `l’investissement en France annoncé par ${topic.who.names} en ${topic.month}`
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
    case "leaders_attending":
      return `le nombre de dirigeants d’entreprise venus${at(topic.edition)}`;
    case "new_investment":
      return `la part nouvelle des ${topic.of} annoncés${at(topic.edition)}`;
    case "earlier_investment":
      return `la part déjà annoncée des ${topic.of}${inSummit(topic.edition)}`;
    case "of_region":
      return `la part de la région ${topic.region} dans les ${topic.of} annoncés${at(topic.edition)}`;
    case "cumulated_investment":
      return `le total des investissements annoncés à Choose France ${years(topic)}`;
    case "cumulated_projects":
      return `le nombre de projets annoncés en tout à Choose France ${years(topic)}`;
    case "follow_up":
      return topic.status === "cancelled"
        ? `le nombre d’annulés en ${topic.on}, sur ${topic.of}${NBSP}projets de Choose France ${years(topic)}`
        : `le nombre de nouveaux sites, sur ${topic.of}${NBSP}projets annoncés à Choose France ${years(topic)}`;
    default:
      return topic satisfies never;
  }
}

function inSummit(edition: string): string {
  return isSummit(edition) ? ` du ${lowerFirst(edition)}` : "";
}

function at(edition: string): string {
  return isSummit(edition) ? ` ${atSummit(edition)}` : "";
}
