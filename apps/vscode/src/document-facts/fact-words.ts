import type { Language } from "@choosefr/model";
import type { Finding } from "@choosefr/prose";

type Verdict = Finding["verdict"];

const VERDICT_ICONS: Readonly<Record<Verdict, string>> = {
  agrees: "pass",
  sources_disagree: "question",
  contradicts: "info",
  not_comparable: "circle-slash",
  unknown: "circle-outline",
};

/** A verdict as the codicon of the editor that stands for it, no louder than its mark in the text; its words always stand beside it. */
export function iconOf(verdict: Verdict, isWarning: boolean): string {
  return isWarning ? "warning" : VERDICT_ICONS[verdict];
}

const WORDS = {
  fr: {
    verdicts: {
      agrees: "concorde",
      sources_disagree: "les sources divergent",
      contradicts: "contredit",
      not_comparable: "non comparable",
      unknown: "rien d’enregistré",
    },
    mentions: (count: number) => (count === 1 ? "1\u00a0mention" : `${count}\u00a0mentions`),
    figures: (count: number) => (count === 1 ? "1\u00a0chiffre" : `${count}\u00a0chiffres`),
    line: (line: number) => `ligne\u00a0${line}`,
  },
  en: {
    verdicts: {
      agrees: "agrees",
      sources_disagree: "sources disagree",
      contradicts: "contradicted",
      not_comparable: "not comparable",
      unknown: "nothing recorded",
    },
    mentions: (count: number) => (count === 1 ? "1\u00a0mention" : `${count}\u00a0mentions`),
    figures: (count: number) => (count === 1 ? "1\u00a0figure" : `${count}\u00a0figures`),
    line: (line: number) => `line\u00a0${line}`,
  },
} as const;

/** A verdict in words, as they stand behind a figure. */
export function describeVerdict(verdict: Verdict, locale: Language): string {
  return WORDS[locale].verdicts[verdict];
}

/** So many mentions, in words. */
export function describeMentions(count: number, locale: Language): string {
  return WORDS[locale].mentions(count);
}

/** So many figures, in words. */
export function describeFigures(count: number, locale: Language): string {
  return WORDS[locale].figures(count);
}

/** A line by its number, in words. */
export function describeLine(line: number, locale: Language): string {
  return WORDS[locale].line(line);
}
