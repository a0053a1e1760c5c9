import { NBSP, ofFrenchName } from "@choosefr/model";
import type { AnnouncerPhrases, SectorPhrases, YearPhrases } from "../kind-phrases.ts";
import { announced, inSentence, promised } from "./grammar.ts";
import { atFrenchPlace } from "./site.ts";

export const announcer: AnnouncerPhrases = {
  askWhoPromised: (kind, value, month) =>
    kind === "investment"
      ? `Qui a promis d’investir ${value} en France en ${month}${NBSP}?`
      : `Qui a promis ${value} en France en ${month}${NBSP}?`,
  askWhoBuilds: (town, month) => `Qui a annoncé un nouveau site ${atFrenchPlace(town)} en ${month}${NBSP}?`,
  whyOtherPromise: (who, value) => `${promised(who)} ${value}.`,
  whyOtherSites: (who, places) =>
    places.length === 1
      ? `Le site annoncé par ${who} est ailleurs${NBSP}: ${places.join()}.`
      : `Les sites annoncés par ${who} sont ailleurs${NBSP}: ${places.join(", ")}.`,
  stateSite: (who, town, month) => `${announced(who)} un nouveau site ${atFrenchPlace(town)} en ${month}.`,
};

export const sector: SectorPhrases = {
  ask: (who, month) => `En ${month}, ${announced(who)} un plan pour la France. Dans quel secteur${NBSP}?`,
  state: (who, name, subject) =>
    `Secteur ${ofFrenchName(who)}${NBSP}: ${name}. Son plan${NBSP}: ${inSentence(subject)}.`,
  whyRight: (who) => `C’est le secteur ${ofFrenchName(who)} et de son plan.`,
  whyWrong: (who) => `Ni ${who} ni son plan ne relèvent de ce secteur.`,
};

export const year: YearPhrases = {
  askOfPlan: (kind, who, value) =>
    `${promised(who)} ${kind === "investment" ? `d’investir ${value}` : value} en France. En quelle année${NBSP}?`,
  askOfSummit: (kind, series, value) =>
    kind === "total_investment"
      ? `Un sommet ${series} a annoncé ${value} d’investissements. En quelle année${NBSP}?`
      : `Un sommet ${series} a annoncé ${value}. En quelle année${NBSP}?`,
  whyOtherPlan: (who, value) => `Cette année-là, ${promised(who)} ${value}.`,
  whyNoPlan: (who) => `Aucune promesse de ce genre ${ofFrenchName(who)} n’est connue cette année-là.`,
};
