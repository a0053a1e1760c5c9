import { NBSP, ofFrenchName } from "@choosefr/model";
import type { EditionPhrases, FatePhrases } from "../kind-phrases.ts";
import { inSentence, isSummit, lowerArticle, lowerFirst, lowerSummit } from "./grammar.ts";

/** A summit with its article; other names of editions take none. */
function nameAsked(edition: string): string {
  return isSummit(edition) ? `Le ${lowerFirst(edition)}` : edition;
}

export const editions: EditionPhrases = {
  askMore: (kind, a, b) =>
    kind === "projects"
      ? `${nameAsked(a)} ou ${lowerArticle(nameAsked(b))}${NBSP}: auquel a-t-on annoncé le plus de projets${NBSP}?`
      : `${nameAsked(a)} ou ${lowerArticle(nameAsked(b))}${NBSP}: auquel a-t-on annoncé la plus grosse somme${NBSP}?`,
};

function counted(announcements: number): string {
  return announcements < 2 ? `${announcements}${NBSP}promesse` : `${announcements}${NBSP}promesses`;
}

export const fates: FatePhrases = {
  askAbandoned: (from, to) => `Laquelle de ces promesses, faites de ${from} à ${to}, a été abandonnée${NBSP}?`,
  stateAbandoned: (who, plan) => `La promesse ${ofFrenchName(who)} a été abandonnée${NBSP}: ${inSentence(plan)}.`,
  askOpened: (edition, announcements) =>
    `Sur les ${announcements}${NBSP}promesses du ${lowerFirst(edition)}, combien ont abouti, à notre connaissance${NBSP}?`,
  count: counted,
  whyOtherCount: (percent) => `Ce serait ${percent}${NBSP}% des promesses.`,
  stateOpened: (names, opened, announcements) =>
    `${counted(opened)} sur ${announcements}${NBSP}: ${names}. Les autres sont en chantier, en retard, abandonnées ou sans nouvelles.`,
  meanOpened: (edition) => `Suites des annonces${NBSP}: ${lowerSummit(edition)}`,
};
