import type { EditionPhrases, FatePhrases } from "../kind-phrases.ts";
import { inSentence, nameInQuestion, possessive } from "./grammar.ts";

/** A summit with its article; other names of editions take none. */
function nameAsked(edition: string, article: "The" | "the"): string {
  return edition.includes("Summit") ? `${article} ${nameInQuestion(edition)}` : edition;
}

export const editions: EditionPhrases = {
  askMore: (kind, a, b) =>
    kind === "projects"
      ? `${nameAsked(a, "The")} or ${nameAsked(b, "the")}: at which were more projects announced?`
      : `${nameAsked(a, "The")} or ${nameAsked(b, "the")}: at which was the larger sum announced?`,
};

function counted(announcements: number): string {
  return announcements === 1 ? "1 promise" : `${announcements} promises`;
}

export const fates: FatePhrases = {
  askAbandoned: (from, to) => `Which of these promises, made from ${from} to ${to}, was abandoned?`,
  stateAbandoned: (who, plan) => `${possessive(who)} promise was abandoned: ${inSentence(plan)}.`,
  askOpened: (edition, announcements) =>
    `Of the ${announcements} promises made at the ${nameInQuestion(edition)}, how many have opened, as far as is known?`,
  count: counted,
  whyOtherCount: (percent) => `That would be ${percent}% of the promises.`,
  stateOpened: (names, opened, announcements) =>
    `${counted(opened)} out of ${announcements}: ${names}. The others are under way, late, dropped, or without news.`,
  meanOpened: (edition) => `What became of the announcements: ${edition}`,
};
