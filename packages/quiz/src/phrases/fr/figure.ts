import { NBSP, ofFrenchName } from "@choosefr/model";
import type { FigureTopic } from "../phrases.ts";
import {
  announced,
  atSummit,
  deadline,
  hasPromised,
  isSummit,
  lowerFirst,
  lowerSummit,
  promised,
  upperFirst,
} from "./grammar.ts";

export function askFigure(topic: FigureTopic, isSettled: boolean): string {
  const question = askPlainly(topic);
  return isSettled ? question : question.replace(`${NBSP}?`, `, selon la plupart des sources${NBSP}?`);
}

function askPlainly(topic: FigureTopic): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `En ${topic.month}, combien ${hasPromised(topic.who)} d’investir en France${NBSP}?`
        : `En ${topic.month}, ${announced(topic.who)} un investissement dans ${topic.into}. De combien${NBSP}?`;
    case "jobs":
      return topic.sum === null
        ? `En ${topic.month}, combien d’emplois ${hasPromised(topic.who)} en France${NBSP}?`
        : `En ${topic.month}, ${promised(topic.who)} d’investir ${topic.sum} en France. Pour combien d’emplois${NBSP}?`;
    case "training":
      return `En ${topic.month}, combien de personnes ${hasPromised(topic.who)} de former en France${deadline(topic.by)}${NBSP}?`;
    case "startups_supported":
      return `En ${topic.month}, combien de start-up ${hasPromised(topic.who)} de soutenir en France${deadline(topic.by)}${NBSP}?`;
    case "total_investment":
      return askOfEdition(topic.edition, "quelle somme totale a été annoncée");
    case "projects":
      return askOfEdition(topic.edition, "combien de projets ont été annoncés");
    case "edition_jobs":
      return askOfEdition(topic.edition, "combien d’emplois ont été annoncés");
    case "leaders_attending":
      return askOfEdition(topic.edition, "combien de chefs d’entreprise sont venus");
    case "new_investment":
      return `${openWith(topic.edition)} sur ${topic.of} annoncés, combien l’étaient pour la première fois${NBSP}?`;
    case "earlier_investment":
      return `${openWith(topic.edition)} sur ${topic.of} annoncés, combien l’avaient déjà été${NBSP}?`;
    case "of_region":
      return topic.unit === "money"
        ? `${openWith(topic.edition)} sur ${topic.of} annoncés, combien pour la région ${topic.region}${NBSP}?`
        : `${openWith(topic.edition)} sur ${topic.of}${NBSP}projets annoncés, combien dans la région ${topic.region}${NBSP}?`;
    case "cumulated_investment":
      return `${upperFirst(years(topic))}, quelle somme a été annoncée en tout aux sommets Choose France${NBSP}?`;
    case "cumulated_projects":
      return `${upperFirst(years(topic))}, combien de projets ont été annoncés en tout aux sommets Choose France${NBSP}?`;
    case "follow_up":
      return topic.status === "cancelled"
        ? `Sur les ${topic.of}${NBSP}projets annoncés aux sommets Choose France ${years(topic)}, combien étaient déjà annulés en ${topic.on}${NBSP}?`
        : `Sur les ${topic.of}${NBSP}projets annoncés aux sommets Choose France ${years(topic)}, combien créaient un nouveau site${NBSP}?`;
    default:
      return topic satisfies never;
  }
}

/** "de 2018 à 2024", "en 2022". */
export function years({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `en ${from}` : `de ${from} à ${to}`;
}

/** Names of summits begin with a common noun, which takes an article inside a sentence; other names stand in front. */
function openWith(edition: string): string {
  return isSummit(edition) ? `${upperFirst(atSummit(edition))},` : `${edition}${NBSP}:`;
}

function askOfEdition(edition: string, question: string): string {
  return isSummit(edition)
    ? `${upperFirst(question)} ${atSummit(edition)}${NBSP}?`
    : `${edition}${NBSP}: ${question}${NBSP}?`;
}

function stateOfEdition(edition: string, value: string): string {
  return isSummit(edition) ? `Le ${lowerFirst(edition)} a annoncé ${value}.` : `${edition}${NBSP}: ${value}.`;
}

export function stateFigure(topic: FigureTopic, value: string, isSettled: boolean): string {
  const sentence = stateSettled(topic, value);
  return isSettled ? sentence : `Selon la plupart des sources, ${keepName(topic) ? sentence : lowerFirst(sentence)}`;
}

/** Whether a statement begins with a name, which keeps its capital inside a sentence. */
function keepName(topic: FigureTopic): boolean {
  return "edition" in topic ? !isSummit(topic.edition) : topic.kind !== "investment" || topic.into === null;
}

function stateSettled(topic: FigureTopic, value: string): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `${promised(topic.who)} d’investir ${value} en France en ${topic.month}.`
        : `L’investissement ${ofFrenchName(topic.who.names)} dans ${topic.into}, annoncé en ${topic.month}, s’élève à ${value}.`;
    case "jobs":
      return `${promised(topic.who)} ${value} en France en ${topic.month}.`;
    case "training":
      return `${promised(topic.who)} de former ${value} en France${deadline(topic.by)}.`;
    case "startups_supported":
      return `${promised(topic.who)} de soutenir ${value} en France${deadline(topic.by)}.`;
    case "total_investment":
      return stateOfEdition(topic.edition, `${value} d’investissements`);
    case "projects":
    case "edition_jobs":
      return stateOfEdition(topic.edition, value);
    case "leaders_attending":
      return `Dirigeants d’entreprise venus ${atSummit(topic.edition)}${NBSP}: ${value}.`;
    case "new_investment":
      return `${openWith(topic.edition)} sur ${topic.of}, ${value} étaient annoncés pour la première fois.`;
    case "earlier_investment":
      return `${openWith(topic.edition)} sur ${topic.of}, ${value} avaient déjà été annoncés.`;
    case "of_region":
      return topic.unit === "money"
        ? `${openWith(topic.edition)} ${value} sur ${topic.of} pour la région ${topic.region}.`
        : `${openWith(topic.edition)} ${value} sur ${topic.of} dans la région ${topic.region}.`;
    case "cumulated_investment":
    case "cumulated_projects":
      return `${upperFirst(years(topic))}, ${value} ont été annoncés en tout aux sommets Choose France.`;
    case "follow_up":
      return topic.status === "cancelled"
        ? `En ${topic.on}, ${value} étaient annulés, sur ${topic.of} annoncés à Choose France ${years(topic)}.`
        : `${upperFirst(value)} créaient un nouveau site, sur ${topic.of} annoncés à Choose France ${years(topic)}.`;
    default:
      return topic satisfies never;
  }
}

export function meanFigure(topic: FigureTopic, date: string | null): string {
  const when = date === null ? "" : `, ${date}`;
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `Investissement promis par ${topic.who.names}${when}`
        : `Somme investie par ${topic.who.names} dans ${topic.into}${when}`;
    case "jobs":
      return `Emplois promis par ${topic.who.names}${when}`;
    case "training":
      return `Personnes à former par ${topic.who.names}${when}`;
    case "startups_supported":
      return `Start-up à soutenir par ${topic.who.names}${when}`;
    case "total_investment":
      return `Total des investissements annoncés${NBSP}: ${lowerSummit(topic.edition)}${when}`;
    case "projects":
      return `Nombre de projets annoncés${NBSP}: ${lowerSummit(topic.edition)}${when}`;
    case "edition_jobs":
      return `Emplois annoncés${NBSP}: ${lowerSummit(topic.edition)}${when}`;
    case "leaders_attending":
      return `Dirigeants d’entreprise présents${NBSP}: ${lowerSummit(topic.edition)}${when}`;
    case "new_investment":
      return `Part annoncée pour la première fois${NBSP}: ${lowerSummit(topic.edition)}${when}`;
    case "earlier_investment":
      return `Part déjà annoncée${NBSP}: ${lowerSummit(topic.edition)}${when}`;
    case "of_region":
      return `Part de la région ${topic.region}${NBSP}: ${lowerSummit(topic.edition)}${when}`;
    case "cumulated_investment":
      return `Total des annonces de Choose France ${years(topic)}`;
    case "cumulated_projects":
      return `Projets annoncés à Choose France ${years(topic)}`;
    case "follow_up":
      return topic.status === "cancelled"
        ? `Projets annulés, parmi ceux annoncés ${years(topic)}`
        : `Projets d’un nouveau site, parmi ceux annoncés ${years(topic)}`;
    default:
      return topic satisfies never;
  }
}
