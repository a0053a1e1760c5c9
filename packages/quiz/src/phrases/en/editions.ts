import type { EditionPhrases, FatePhrases } from "../kind-phrases.ts";
import { inSentence, nameInQuestion, possessive } from "./grammar.ts";

export const editions: EditionPhrases = {
  askMore: (kind, a, b) =>
    kind === "projects"
      ? `${nameInQuestion(a)} or ${nameInQuestion(b)}: where were more projects announced?`
      : `${nameInQuestion(a)} or ${nameInQuestion(b)}: where was the larger sum announced?`,
};

function counted(announcements: number): string {
  return announcements === 1 ? "1 promise" : `${announcements} promises`;
}

export const fates: FatePhrases = {
  askAbandoned: (from, to) => `Which of these promises, made from ${from} to ${to}, was abandoned?`,
  stateAbandoned: (who, plan) => `${possessive(who)} promise was abandoned: ${inSentence(plan)}.`,
  askOpened: (edition, announcements) =>
    `Of ${announcements} promises made at the ${nameInQuestion(edition)}, how many are known to have led to an opening?`,
  count: counted,
  whyOtherCount: (percent) => `That would be ${percent}% of the promises.`,
  stateOpened: (names, opened, announcements) =>
    `${counted(opened)} out of ${announcements}: ${names}. The others are under way, late, dropped, or without news.`,
  meanOpened: (edition) => `What became of the announcements: ${edition}`,
};
