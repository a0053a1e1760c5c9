import type { EditionPhrases, FatePhrases } from "../kind-phrases.ts";
import { possessive } from "./grammar.ts";

export const editions: EditionPhrases = {
  askMore: (kind, a, b) =>
    kind === "projects"
      ? `${a} or ${b}: where were more projects announced?`
      : `${a} or ${b}: where was the larger sum announced?`,
};

function counted(announcements: number): string {
  return announcements === 1 ? "1 announcement" : `${announcements} announcements`;
}

export const fates: FatePhrases = {
  askAbandoned: (from, to) => `Which of these promises, made from ${from} to ${to}, was abandoned?`,
  stateAbandoned: (who, plan) => `${possessive(who)} promise was abandoned: “${plan}”.`,
  askOpened: (edition, announcements) =>
    `${edition}: of ${announcements} recorded announcements, how many are known to have led to an opening?`,
  count: counted,
  whyOtherCount: (known) => (known === 1 ? "Only one is known." : `${known} are known.`),
  stateOpened: (names, opened, announcements) =>
    `${counted(opened)} out of ${announcements}: ${names}. Of the others no opening is known.`,
  meanOpened: (edition) => `What became of the announcements: ${edition}`,
};
