import { NBSP, ofFrenchName } from "@choosefr/model";
import { announcer, sector, year } from "./fr/choice.ts";
import { meanFate } from "./fr/did-it-happen.ts";
import { editions, fates } from "./fr/editions.ts";
import { askFigure, meanFigure, stateFigure } from "./fr/figure.ts";
import { inSentence, inWords, isSummit, lowerArticle, lowerSummit, promised, times, upperFirst } from "./fr/grammar.ts";
import { scale } from "./fr/scale.ts";
import { askRegion, inFrenchRegion } from "./fr/site.ts";
import { type Confusion, closeSentence, type Phrases } from "./phrases.ts";

function whyWrong(confusion: Confusion): string {
  switch (confusion.type) {
    case "currency":
      return `Le nombre est juste, la monnaie ne l’est pas${NBSP}: la somme est en ${confusion.right}.`;
    case "ten-times":
      return confusion.direction === "more" ? "Dix fois trop." : "Dix fois trop peu.";
    case "of-another":
      return `C’est la promesse ${ofFrenchName(confusion.owner)}, en ${confusion.month}.`;
    case "of-edition":
      return isSummit(confusion.edition)
        ? `C’est le chiffre du ${lowerSummit(confusion.edition)}.`
        : `C’est le chiffre d’un autre rendez-vous${NBSP}: ${confusion.edition}.`;
    case "new-part":
      return "C’est l’autre part, annoncée pour la première fois.";
    case "earlier-part":
      return "C’est l’autre part, déjà annoncée auparavant.";
    case "deprecated":
      return `Donné par une source, mais écarté${NBSP}: ${confusion.reason}.`;
    case "off":
      return `${upperFirst(times(confusion.factor))} trop${confusion.direction === "more" ? "" : " peu"}.`;
    case "off-share":
      return `Ce serait ${confusion.percent}${NBSP}% ${confusion.of === "money" ? "de la somme" : "des projets"}.`;
    case "unsupported":
      return "Aucune source ne le dit.";
    default:
      return confusion satisfies never;
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
  return witnesses === 1
    ? "C’est ce que dit la source."
    : `C’est ce que disent ${inWords(witnesses)} sources indépendantes.`;
}

const LIST = new Intl.ListFormat("fr", { type: "conjunction" });

export const fr: Phrases = {
  askFigure,
  stateFigure,
  meanFigure,
  askMore: (a, b, month) => `${a} ou ${b}${NBSP}: qui a promis d’investir le plus en France en ${month}${NBSP}?`,
  countsAsRight: (range) => `Sont acceptés les chiffres ${range}.`,
  when: (date, isDay) => (isDay ? `le ${date}` : `en ${date}`),
  stateMore: (more, less, moreValue, lessValue) =>
    `${promised(more)} d’investir ${moreValue} en France, ${less.names} ${lessValue}.`,
  askRegion,
  stateRegion: ({ names, areSeveral }, region, places, sites) =>
    `${names} ${areSeveral ? "ont" : "a"} annoncé ${sites === 1 ? "un nouveau site" : "de nouveaux sites"} ${inFrenchRegion(region)}${NBSP}: ${places}.`,
  meanFate,
  meanSite: (who, when, sites, plan) =>
    `${sites === 1 ? "Nouveau site annoncé" : "Nouveaux sites annoncés"} par ${who} ${when}${NBSP}: ${inSentence(plan)}`,
  whyOtherRegion: (use, owner) =>
    use === "extension"
      ? "L’annonce y prévoit d’agrandir ce qui existe déjà."
      : `Un site y a été annoncé par ${owner}.`,
  announcer,
  sector,
  year,
  editions,
  fates,
  tellPlan: (plan) => `Le projet${NBSP}: ${inSentence(plan)}.`,
  plan: (who, subject) => `${who}${NBSP}: ${inSentence(subject)}`,
  stateEach: (pairs) =>
    `${pairs.map(({ text, figure }, index) => `${index === 0 ? text : lowerArticle(lowerSummit(text))}${NBSP}: ${figure}`).join(`${NBSP}; `)}.`,
  edition: (name, month) => {
    if (name.startsWith("Choose France –")) return `Sommet Choose France ${ofFrenchName(month)}`;
    return isSummit(name) ? name.replace(/ \d{4}$/u, ` ${ofFrenchName(month)}`) : name;
  },
  whyRight: witnessed,
  whyWrong,
  whyMore: witnessed,
  whyLess: (factor) => `C’est ${times(factor)} moins.`,
  scale,
  outcome: (state, summary, who) =>
    `${who === null ? upperFirst(state) : `Le projet ${ofFrenchName(who)}${NBSP}: ${state}`}. ${closeSentence(summary)}`,
  outcomeOfAnother: (who, state) => `Le projet ${ofFrenchName(who)}${NBSP}: ${state}.`,
  unit: (unit) => UNITS[unit],
  list: (names) => LIST.format(names),
};
