import type { Rule } from "../rule.ts";

/**
 * Words that judge or colour instead of telling, with their inflected forms. Closed: a word enters with the line in
 * which it was met. A thing said by someone is a statement, not an outcome.
 */
const WORDS: Readonly<Record<"fr" | "en", string>> = {
  fr: [
    "ambitieu(?:x|ses?)",
    "catastroph(?:e|ique)s?",
    "considérables?",
    "colossa(?:l|le|les|ux)",
    "décevante?s?",
    "échecs?",
    "échou(?:e|é|ée|és|ées)",
    "éclatante?s?",
    "emblématiques?",
    "énormes?",
    "enfin",
    "exemplaires?",
    "exceptionnel(?:le)?s?",
    "fiascos?",
    "formidables?",
    "gigantesques?",
    "hélas",
    "heureusement",
    "historiques?",
    "impressionnante?s?",
    "majeure?s?",
    "malheureusement",
    "massi(?:f|fs|ve|ves)",
    "prometteu(?:r|rs|se|ses)",
    "remarquables?",
    "retentissante?s?",
    "réuss(?:i|ie|is|ies|ite|ites)",
    "spectaculaires?",
    "succès",
    "triomph(?:e|al|ale)s?",
  ].join("|"),
  en: [
    "ambitious",
    "catastroph(?:e|ic)",
    "colossal",
    "considerable",
    "disappointing",
    "disastrous",
    "emblematic",
    "enormous",
    "exceptional",
    "exemplary",
    "failures?",
    "fiasco",
    "finally",
    "fortunately",
    "gigantic",
    "historic",
    "huge",
    "impressive",
    "major",
    "massive",
    "promising",
    "remarkable",
    "resounding",
    "sadly",
    "spectacular",
    "success(?:es|ful|fully)?",
    "triumph(?:ant)?",
    "unfortunately",
  ].join("|"),
};

const LETTER = "[\\p{L}\\p{M}]";
const PATTERNS = Object.freeze({
  fr: new RegExp(`(?<!${LETTER})(?:${WORDS.fr})(?!${LETTER})`, "iu"),
  en: new RegExp(`(?<!${LETTER})(?:${WORDS.en})(?!${LETTER})`, "iu"),
});

export const outcomeWords: Rule = {
  id: "outcome-words",
  description: "The summary of an outcome tells what happened, without a word that judges or colours it.",
  scope: "record",
  check: ({ entry, report }) => {
    for (const { claim, path } of entry.claims) {
      if (claim.kind !== "outcome") continue;
      for (const language of ["fr", "en"] as const) {
        const word = PATTERNS[language].exec(claim.summary[language])?.[0];
        if (word === undefined) continue;
        report({
          path: [...path, "summary", language],
          message: "An outcome is told without judgement.",
          found: word,
          expected: "what happened, where and when",
          suggestion: "Leave the word out; a judgement that someone made is a statement, with its speaker.",
        });
      }
    }
  },
};
