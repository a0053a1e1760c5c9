import { foldName } from "@choosefr/model/names";
import { hidesAmong } from "../src/option-form.ts";
import type { Question } from "../src/question.ts";
import { type ItemText, textsOf } from "./item-text.ts";

/** What a rule found: where, and what stands there. */
export type ItemFault = ItemText;

type Rule = (question: Question) => readonly ItemFault[];

const MOST_WORDS = 25;

const NEGATIVE = {
  fr: /\bn(?:e|’)\s?[^?]*\b(?:pas|jamais|aucune?)\b|\bsauf\b|\bhormis\b/iu,
  en: /\b(?:not|never|except|none)\b|n’t\b/iu,
} as const;
const CATCH_ALL = {
  fr: /toutes? (?:ces|les) réponses?|tous les précédents|aucune? de(?:s| ces)|les deux|autre réponse/iu,
  en: /all of (?:the above|these)|none of|both of|neither/iu,
} as const;

/** Marks of French that a keyboard's plain space, apostrophe or a missing elision breaks; names may be written as they are. */
const BROKEN_FRENCH =
  / [:;?!%€»]|« |[^\s\u00a0\u202f(][:;?!»](?:\s|$)|'|\b(?:de le|de les|à le|à les) |\bde [AEIOUÉÈÊaeiouéèê]\p{L}/u;
const BROKEN_ENGLISH = /'|"| [:;?!]|(?<!\p{L})a [aeio]\p{Ll}|(?<!\p{L})an [bcdfgjklpqrtvwz]\p{Ll}/u;
const BROKEN_ANYWHERE = /undefined|null|NaN|\[object|\s{2}|^\s|\s$|\.\.|[,;] ?[.?]|\{|\}/u;

/** The rules that a well-made question keeps, by name. */
export const RULES: Readonly<Record<string, Rule>> = {
  "stem-length": ({ stem }) => (wordsIn(stem) > MOST_WORDS ? [{ where: "stem", text: stem }] : []),
  "stem-is-a-question": ({ stem, locale }) =>
    (locale === "fr" ? /\u00a0\?$/u : /[^\s\u00a0]\?$/u).test(stem) ? [] : [{ where: "stem", text: stem }],
  "no-negative": ({ stem, locale }) => (NEGATIVE[locale].test(stem) ? [{ where: "stem", text: stem }] : []),
  "no-catch-all": (question) =>
    textsOf(question).filter(
      ({ where, text }) => /^options\[\d+\]$/u.test(where) && CATCH_ALL[question.locale].test(text),
    ),
  "one-right-answer": (question) => (hasOneRightAnswer(question) ? [] : [{ where: "answer", text: question.id }]),
  "answer-not-in-stem": (question) =>
    answersOf(question)
      .filter((text) => holdsWords(question.stem, text))
      .map((text) => ({ where: "stem", text })),
  "no-giveaway-form": (question) => {
    if (question.kind !== "choice") return [];
    const [right = ""] = question.options.filter(({ isCorrect }) => isCorrect).map(({ text }) => text);
    const wrong = question.options.filter(({ isCorrect }) => !isCorrect).map(({ text }) => text);
    return hidesAmong(right, wrong) ? [] : [{ where: "options", text: [right, ...wrong].join(" | ") }];
  },
  "outcome-is-dated": (question) =>
    question.kind !== "did-it-happen" || /\b(?:19|20)\d\d\b/u.test(question.stem)
      ? []
      : [{ where: "stem", text: question.stem }],
  "well-set": (question) =>
    textsOf(question).filter(
      ({ text }) =>
        BROKEN_ANYWHERE.test(text) || (question.locale === "fr" ? BROKEN_FRENCH : BROKEN_ENGLISH).test(text),
    ),
  "well-sourced": ({ id, explanation: { sources, witnesses } }) =>
    witnesses > 0 && sources.some(({ caveats }) => caveats.length === 0)
      ? []
      : [{ where: "explanation.sources", text: id }],
};

function wordsIn(text: string): number {
  return text.split(/[\s\u00a0\u202f]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function hasOneRightAnswer(question: Question): boolean {
  switch (question.kind) {
    case "choice":
    case "higher-lower": {
      const texts = new Set(question.options.map(({ text }) => foldName(text)));
      return (
        texts.size === question.options.length && question.options.filter(({ isCorrect }) => isCorrect).length === 1
      );
    }
    case "estimate":
    case "interval":
      return (
        0 < question.min && question.min < question.low && question.low <= question.high && question.high < question.max
      );
    case "order": {
      const places = question.items.map(({ place }) => place);
      const isPermutation = places.toSorted((a, b) => a - b).every((place, index) => place === index);
      return (
        isPermutation &&
        places.length > 2 &&
        places.some((place, index) => place !== index) &&
        areDistinct(question.items)
      );
    }
    case "match": {
      const matches = question.items.map(({ match }) => match).toSorted((a, b) => a - b);
      const isBijection =
        matches.every((match, index) => match === index) && matches.length === question.matches.length;
      return (
        isBijection &&
        matches.length > 2 &&
        areDistinct(question.items) &&
        new Set(question.matches).size === matches.length
      );
    }
    case "typed-name":
      return question.accepted.length > 0 && !question.accepted.some((name) => question.rejected.includes(name));
    case "map":
      return question.sites.length > 0;
    case "did-it-happen":
      return true;
    default:
      return question satisfies never;
  }
}

function areDistinct(items: readonly { readonly text: string }[]): boolean {
  return new Set(items.map(({ text }) => foldName(text))).size === items.length;
}

/** What would give the answer away if the stem held it. */
function answersOf(question: Question): readonly string[] {
  switch (question.kind) {
    case "choice":
      return question.options.filter(({ isCorrect }) => isCorrect).map(({ text }) => text);
    case "estimate":
    case "interval":
      return [question.answerText];
    case "typed-name":
      return [question.answerText, ...question.accepted];
    case "map":
      return question.sites.map(({ name }) => name);
    case "higher-lower":
    case "order":
    case "match":
    case "did-it-happen":
      return [];
    default:
      return question satisfies never;
  }
}

/** Whether a text holds these very words, accents and case aside, and not as a part of longer ones. */
function holdsWords(text: string, words: string): boolean {
  const [inText, sought] = [foldName(text), foldName(words)];
  if (sought === "") return false;
  for (let at = inText.indexOf(sought); at >= 0; at = inText.indexOf(sought, at + 1)) {
    const [before, after] = [inText.slice(0, at), inText.slice(at + sought.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
