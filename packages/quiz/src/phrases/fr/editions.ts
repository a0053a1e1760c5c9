import { NBSP, ofFrenchName } from "@choosefr/model";
import type { EditionPhrases, FatePhrases } from "../kind-phrases.ts";
import { lowerSummit } from "./grammar.ts";

export const editions: EditionPhrases = {
  askMore: (kind, a, b) =>
    kind === "projects"
      ? `${a} ou ${lowerSummit(b)}${NBSP}: où a-t-on annoncé le plus de projets${NBSP}?`
      : `${a} ou ${lowerSummit(b)}${NBSP}: où a-t-on annoncé la plus grosse somme${NBSP}?`,
};

function counted(announcements: number): string {
  return announcements < 2 ? `${announcements}${NBSP}annonce` : `${announcements}${NBSP}annonces`;
}

export const fates: FatePhrases = {
  askAbandoned: (from, to) => `Laquelle de ces promesses, faites de ${from} à ${to}, a été abandonnée${NBSP}?`,
  stateAbandoned: (who, plan) => `La promesse ${ofFrenchName(who)} a été abandonnée${NBSP}: «${NBSP}${plan}${NBSP}».`,
  askOpened: (edition, announcements) =>
    `${edition}${NBSP}: de ${announcements}${NBSP}annonces recensées, combien ont donné lieu à une ouverture attestée${NBSP}?`,
  count: counted,
  whyOtherCount: (known) => (known === 1 ? "On en connaît une seule." : `On en connaît ${known}.`),
  stateOpened: (names, opened, announcements) =>
    `${counted(opened)} sur ${announcements}${NBSP}: ${names}. Des autres, aucune ouverture n’est connue.`,
  meanOpened: (edition) => `Suites des annonces${NBSP}: ${lowerSummit(edition)}`,
};
