import type { EditionPhrases, FatePhrases } from "../kind-phrases.ts";
import { inSentence, possessive } from "./grammar.ts";

export const editions: EditionPhrases = {
  askMore: (kind, a, b) =>
    kind === "projects"
      ? `${a} or ${b}: where were more projects announced?`
      : `${a} or ${b}: where was the larger sum announced?`,
};

function counted(announcements: number): string {
  return announcements === 1 ? "1 promise" : `${announcements} promises`;
}

export const fates: FatePhrases = {
  askAbandoned: (from, to) => `Which of these promises, made from ${from} to ${to}, was abandoned?`,
  stateAbandoned: (who, plan) => `${possessive(who)} promise was abandoned: ${inSentence(plan)}.`,
  askOpened: (edition, announcements) =>
    `Of ${announcements} promises made at the ${edition}, for how many does a source confirm an opening since?`,
  count: counted,
  whyOtherCount: (known) => (known === 1 ? "The sources confirm only one." : `The sources confirm ${known}.`),
  stateOpened: (names, opened, announcements) =>
    `${counted(opened)} out of ${announcements}: ${names}. The others may be under way, late, dropped, or without news.`,
  meanOpened: (edition) => `What became of the announcements: ${edition}`,
};
