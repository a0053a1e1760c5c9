import { formatDecimal, NBSP, ofFrenchName } from "@choosefr/model";
import { announcer, sector, year } from "./fr/choice.ts";
import { askFate, meanFate, stateFate } from "./fr/did-it-happen.ts";
import { lowerFirst, promised, upperFirst } from "./fr/grammar.ts";
import { askInterval } from "./fr/interval.ts";
import { match } from "./fr/match.ts";
import { order } from "./fr/order.ts";
import { askPlace, askRegion, statePlace } from "./fr/site.ts";
import { typedName } from "./fr/typed-name.ts";
import { type Confusion, closeSentence, type FigureTopic, type Phrases, type Scale } from "./phrases.ts";

function askFigure(topic: FigureTopic, isSettled: boolean): string {
  const question = askPlainly(topic);
  return isSettled ? question : `Selon la plupart des sources, ${lowerFirst(question)}`;
}

function askPlainly(topic: FigureTopic): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `En ${topic.month}, quelle somme a été promise à la France par ${topic.who.names}${NBSP}?`
        : `À combien s’élève l’investissement ${ofFrenchName(topic.who.names)} dans ${topic.into}, annoncé en ${topic.month}${NBSP}?`;
    case "jobs":
      return `Combien d’emplois ont été promis en France par ${topic.who.names} en ${topic.month}${NBSP}?`;
    case "training":
      return `Promesse ${ofFrenchName(topic.who.names)} en ${topic.month}${NBSP}: combien de personnes à former en France${deadline(topic.by)}${NBSP}?`;
    case "startups_supported":
      return `Promesse ${ofFrenchName(topic.who.names)} en ${topic.month}${NBSP}: combien de start-up à soutenir en France${deadline(topic.by)}${NBSP}?`;
    case "total_investment":
      return askOfEdition(topic.edition, "quelle somme totale a été annoncée");
    case "projects":
      return askOfEdition(topic.edition, "combien de projets ont été annoncés");
    case "edition_jobs":
      return askOfEdition(topic.edition, "combien d’emplois ont été annoncés");
    default:
      return topic satisfies never;
  }
}

/** Names of summits begin with a common noun, which takes an article inside a sentence; other names stand in front. */
function askOfEdition(edition: string, question: string): string {
  return edition.startsWith("Sommet ")
    ? `${upperFirst(question)} au ${lowerFirst(edition)}${NBSP}?`
    : `${edition}${NBSP}: ${question}${NBSP}?`;
}

function stateOfEdition(edition: string, value: string): string {
  return edition.startsWith("Sommet ")
    ? `Le ${lowerFirst(edition)} a annoncé ${value}.`
    : `${edition}${NBSP}: ${value}.`;
}

function deadline(by: number | null): string {
  return by === null ? "" : ` d’ici ${by}`;
}

function stateFigure(topic: FigureTopic, value: string, isSettled: boolean): string {
  const sentence = stateSettled(topic, value);
  return isSettled ? sentence : `Selon la plupart des sources, ${keepName(topic) ? sentence : lowerFirst(sentence)}`;
}

/** Whether a statement begins with a name, which keeps its capital inside a sentence. */
function keepName(topic: FigureTopic): boolean {
  return "edition" in topic ? !topic.edition.startsWith("Sommet ") : topic.kind !== "investment" || topic.into === null;
}

function stateSettled(topic: FigureTopic, value: string): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `${promised(topic.who)} ${value} à la France en ${topic.month}.`
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
    default:
      return topic satisfies never;
  }
}

function meanFigure(topic: FigureTopic, date: string | null): string {
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
    default:
      return topic satisfies never;
  }
}

function lowerSummit(edition: string): string {
  return edition.startsWith("Sommet ") ? lowerFirst(edition) : edition;
}

function whyWrong(confusion: Confusion): string {
  switch (confusion.type) {
    case "currency":
      return `Le nombre est juste, la monnaie ne l’est pas${NBSP}: la somme est en ${confusion.right}.`;
    case "ten-times":
      return confusion.direction === "more" ? "Dix fois trop." : "Dix fois trop peu.";
    case "of-another":
      return `C’est ce qui a été promis par ${confusion.owner} en ${confusion.month}.`;
    case "of-edition":
      return `Ce chiffre est celui d’un autre rendez-vous${NBSP}: ${lowerSummit(confusion.edition)}.`;
    case "deprecated":
      return `Donné par une source, mais écarté${NBSP}: ${confusion.reason}.`;
    case "unsupported":
      return "Aucune source ne le dit.";
    default:
      return confusion satisfies never;
  }
}

function scale(item: Scale): string {
  switch (item.type) {
    case "share-of-total":
      return `Soit ${formatDecimal(item.percent, "fr")}${NBSP}% du total annoncé à cette occasion.`;
    case "share-of-jobs":
      return `Soit ${formatDecimal(item.percent, "fr")}${NBSP}% des emplois annoncés à cette occasion.`;
    case "money-per-job":
      return `Soit un emploi pour ${item.amount} promis.`;
    case "money-per-project":
      return `Soit ${item.amount} par projet, en moyenne.`;
    case "jobs-per-project":
      return `Soit ${item.count} par projet, en moyenne.`;
    case "people-per-startup":
      return `Soit ${item.count} à former pour chaque start-up à soutenir.`;
    case "less-than-own":
      return `C’est ${item.factor}${NBSP}fois moins que ${item.amount}, promis ensuite à la France par la même entreprise.`;
    case "times-the-other":
      return `Soit ${item.factor}${NBSP}fois la somme promise par ${item.other}.`;
    default:
      return item satisfies never;
  }
}

const UNITS: Record<Parameters<Phrases["unit"]>[0], ReturnType<Phrases["unit"]>> = {
  "EUR-billion": { sign: "", one: "milliard d’euros", many: "milliards d’euros" },
  "EUR-million": { sign: "", one: "million d’euros", many: "millions d’euros" },
  EUR: { sign: "", one: "euro", many: "euros" },
  jobs: { sign: "", one: "emploi", many: "emplois" },
  people: { sign: "", one: "personne", many: "personnes" },
  startups: { sign: "", one: "start-up", many: "start-up" },
  projects: { sign: "", one: "projet", many: "projets" },
  sites: { sign: "", one: "site", many: "sites" },
};

function witnessed(witnesses: number): string {
  return witnesses === 1 ? "Une source le dit." : `${witnesses}${NBSP}sources indépendantes le disent.`;
}

const LIST = new Intl.ListFormat("fr", { type: "conjunction" });

export const fr: Phrases = {
  askFigure,
  askInterval,
  stateFigure,
  meanFigure,
  askMore: (a, b, month) => `${a} ou ${b}${NBSP}: qui a promis la plus grosse somme à la France en ${month}${NBSP}?`,
  when: (date, isDay) => (isDay ? `le ${date}` : `en ${date}`),
  stateMore: (more, less, moreValue, lessValue) => `${promised(more)} ${moreValue}, ${less.names} ${lessValue}.`,
  askRegion,
  stateRegion: ({ names, areSeveral }, region, places, sites) =>
    `${names} ${areSeveral ? "ont" : "a"} annoncé ${sites === 1 ? "un nouveau site" : "de nouveaux sites"} dans la région ${region}${NBSP}: ${places}.`,
  askFate,
  stateFate,
  meanFate,
  askPlace,
  statePlace,
  meanSite: (who, when, sites) =>
    sites === 1 ? `Nouveau site annoncé par ${who}, ${when}` : `Nouveaux sites annoncés par ${who}, ${when}`,
  whyOtherRegion: (region, use, owner) =>
    use === "extension"
      ? `${region}${NBSP}: l’annonce y prévoit d’agrandir ce qui existe déjà.`
      : `${region}${NBSP}: un site y a été annoncé par ${owner}.`,
  askOrdinal: (series, date) => `Quelle édition du sommet ${series} s’est tenue le ${date}${NBSP}?`,
  ordinalOption: (ordinal) => `la ${ordinal}`,
  stateOrdinal: (series, date, ordinal) => `Le ${date} s’est tenue la ${ordinal} édition du sommet ${series}.`,
  meanOrdinal: (edition, date) => `${edition}, ${date}`,
  whyOtherOrdinal: () => "Aucune source ne compte ainsi.",
  askDay: (who, month) => `Quel jour de ${month} a été annoncé le plan ${ofFrenchName(who)} pour la France${NBSP}?`,
  stateDay: (who, date) => `Le plan ${ofFrenchName(who)} pour la France a été annoncé le ${date}.`,
  whyOtherDay: (isSummit) => (isSummit ? "C’est le jour du sommet lui-même." : "Aucune source ne donne ce jour."),
  announcer,
  sector,
  year,
  order,
  match,
  typedName,
  whyRight: witnessed,
  whyWrong,
  whyMore: witnessed,
  whyLess: (factor) => `C’est ${factor}${NBSP}fois moins.`,
  scale,
  outcome: (state, summary) => `${upperFirst(state)}. ${closeSentence(summary)}`,
  unit: (unit) => UNITS[unit],
  list: (names) => LIST.format(names),
};
