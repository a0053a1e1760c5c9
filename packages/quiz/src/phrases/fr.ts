import { NBSP } from "@choosefr/model";
import type { Confusion, FigureTopic, Phrases, Scale } from "./phrases.ts";

/** "de", elided before a vowel or a silent h: d’Amazon, de Microsoft. */
function de(name: string): string {
  return /^[aeiouyàâäéèêëîïôöùûüh]/iu.test(name) ? `d’${name}` : `de ${name}`;
}

function askFigure(topic: FigureTopic, isSettled: boolean): string {
  switch (topic.kind) {
    case "investment":
      if (topic.into !== null) {
        return `En ${topic.month}, quelle somme a été investie par ${topic.who} dans ${topic.into}${NBSP}?`;
      }
      return isSettled
        ? `En ${topic.month}, quelle somme a été promise à la France par ${topic.who}${NBSP}?`
        : `Selon la plupart des sources, quelle somme a été promise à la France par ${topic.who} en ${topic.month}${NBSP}?`;
    case "jobs":
      return `Combien d’emplois ont été promis en France par ${topic.who} en ${topic.month}${NBSP}?`;
    case "training":
      return `Combien de personnes doivent être formées en France par ${topic.who}${deadline(topic.by)}${NBSP}?`;
    case "startups_supported":
      return `Combien de start-up doivent être soutenues en France par ${topic.who}${deadline(topic.by)}${NBSP}?`;
    case "total_investment":
      return `Quelle somme totale a été annoncée au ${topic.edition}${NBSP}?`;
    case "projects":
      return `Combien de projets ont été annoncés au ${topic.edition}${NBSP}?`;
    case "edition_jobs":
      return `Combien d’emplois ont été annoncés au ${topic.edition}${NBSP}?`;
    default:
      return topic satisfies never;
  }
}

function deadline(by: number | null): string {
  return by === null ? "" : ` d’ici ${by}`;
}

function stateFigure(topic: FigureTopic, value: string, isSettled: boolean): string {
  switch (topic.kind) {
    case "investment":
      if (topic.into !== null) return `${topic.who} a investi ${value} dans ${topic.into} en ${topic.month}.`;
      return isSettled
        ? `${topic.who} a promis ${value} à la France en ${topic.month}.`
        : `La plupart des sources donnent ${value} au plan ${de(topic.who)}.`;
    case "jobs":
      return `${topic.who} a promis ${value} en France en ${topic.month}.`;
    case "training":
      return `${topic.who} a promis de former ${value} en France${deadline(topic.by)}.`;
    case "startups_supported":
      return `${topic.who} a promis de soutenir ${value} en France${deadline(topic.by)}.`;
    case "total_investment":
      return `Le ${topic.edition} a annoncé ${value} d’investissements.`;
    case "projects":
      return `Le ${topic.edition} a annoncé ${value}.`;
    case "edition_jobs":
      return `Le ${topic.edition} a annoncé ${value}.`;
    default:
      return topic satisfies never;
  }
}

function meanFigure(topic: FigureTopic, date: string): string {
  switch (topic.kind) {
    case "investment":
      return topic.into === null
        ? `Investissement promis par ${topic.who}, annoncé le ${date}`
        : `Somme investie par ${topic.who} dans ${topic.into}, annonce du ${date}`;
    case "jobs":
      return `Emplois promis par ${topic.who}, annonce du ${date}`;
    case "training":
      return `Personnes à former par ${topic.who}, annonce du ${date}`;
    case "startups_supported":
      return `Start-up à soutenir par ${topic.who}, annonce du ${date}`;
    case "total_investment":
      return `Total des investissements annoncés au ${topic.edition}, le ${date}`;
    case "projects":
      return `Nombre de projets annoncés au ${topic.edition}, le ${date}`;
    case "edition_jobs":
      return `Emplois annoncés au ${topic.edition}, le ${date}`;
    default:
      return topic satisfies never;
  }
}

function whyWrong(confusion: Confusion): string {
  switch (confusion.type) {
    case "currency":
      return `Le nombre est juste, la monnaie ne l’est pas${NBSP}: la somme est en ${confusion.right}.`;
    case "ten-times":
      return confusion.direction === "more" ? "Dix fois trop." : "Dix fois trop peu.";
    case "of-another":
      return `C’est le chiffre ${de(confusion.owner)}.`;
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
      return `Soit ${item.percent}${NBSP}% de la somme annoncée à ce sommet.`;
    case "share-of-jobs":
      return `Soit ${item.percent}${NBSP}% des emplois annoncés à ce sommet.`;
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
  jobs: { sign: "", one: "emploi", many: "emplois" },
  people: { sign: "", one: "personne", many: "personnes" },
  startups: { sign: "", one: "start-up", many: "start-up" },
  projects: { sign: "", one: "projet", many: "projets" },
  sites: { sign: "", one: "site", many: "sites" },
};

function witnessed(witnesses: number): string {
  return witnesses === 1 ? "Une source le dit." : `${witnesses}${NBSP}sources indépendantes le disent.`;
}

export const fr: Phrases = {
  askFigure,
  stateFigure,
  meanFigure,
  askMore: (a, b, month) => `${a} ou ${b}${NBSP}: qui a promis la plus grosse somme à la France en ${month}${NBSP}?`,
  stateMore: (more, less, moreValue, lessValue) => `${more} a promis ${moreValue}, ${less} ${lessValue}.`,
  askRegion: (who, month) => `Dans quelle région est prévu le nouveau site annoncé par ${who} en ${month}${NBSP}?`,
  stateRegion: (who, region, places) =>
    `Le nouveau site annoncé par ${who} est prévu dans la région ${region}${NBSP}: ${places}.`,
  meanSite: (who, date) => `Nouveau site annoncé par ${who}, le ${date}`,
  whyOtherRegion: (region, use, owner) => {
    if (use === "extension") return `${region}${NBSP}: ${owner} y agrandit des sites qui existent déjà.`;
    if (use === "of-another") return `${region}${NBSP}: c’est le plan ${de(owner)} qui vise cette région.`;
    return `${region}${NBSP}: aucune source n’y place ce site.`;
  },
  askOrdinal: (series, date) => `Quelle édition du sommet ${series} s’est tenue le ${date}${NBSP}?`,
  ordinalOption: (ordinal) => `la ${ordinal}`,
  stateOrdinal: (series, date, ordinal) => `Le ${date} s’est tenue la ${ordinal} édition du sommet ${series}.`,
  meanOrdinal: (edition, date) => `${edition}, ${date}`,
  whyOtherOrdinal: () => "Aucune source ne compte ainsi.",
  askDay: (who, month) => `Quel jour de ${month} a été annoncé le plan ${de(who)} pour la France${NBSP}?`,
  stateDay: (who, date) => `Le plan ${de(who)} pour la France a été annoncé le ${date}.`,
  whyOtherDay: (isSummit) => (isSummit ? "C’est le jour du sommet lui-même." : "Aucune source ne donne ce jour."),
  whyRight: witnessed,
  whyWrong,
  whyMore: witnessed,
  whyLess: (factor) => `C’est ${factor}${NBSP}fois moins.`,
  scale,
  outcome: (state, summary) => `${state.charAt(0).toUpperCase()}${state.slice(1)}. ${summary}`,
  unit: (unit) => UNITS[unit],
  list: (names) => new Intl.ListFormat("fr", { type: "conjunction" }).format(names),
};
