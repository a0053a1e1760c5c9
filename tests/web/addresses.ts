import { createQuestion, createQuiz, listQuestionIds, type QuestionKind, type QuestionOf } from "@choosefr/quiz";
import { isInFull } from "./in-full.ts";

/** A language of the site. */
export type Lang = "fr" | "en";

/** Both of them. */
export const langs: readonly Lang[] = ["fr", "en"];

const ids = listQuestionIds();

/** Some questions that have a page, spread over the whole record: to visit them all takes minutes. */
export const someIds: readonly string[] = ids.filter((_, index) => index % Math.ceil(ids.length / 60) === 0);

/** The first question of a kind, as it stands under its own address. Throws where the record has none. */
export function questionOf<K extends QuestionKind>(kind: K, lang: Lang): QuestionOf<K> {
  const [id] = listQuestionIds([kind]);
  const question = id === undefined ? null : createQuestion(id, lang);
  if (question?.kind !== kind) throw new Error(`The record can be asked no question of the kind ${kind}.`);
  return question as QuestionOf<K>;
}

const allKinds = [
  "choice",
  "higher-lower",
  "estimate",
  "interval",
  "order",
  "match",
  "typed-name",
  "map",
  "did-it-happen",
] as const satisfies readonly QuestionKind[];

/** The kinds of question that the record can be asked. */
export const kinds: readonly QuestionKind[] = allKinds.filter((kind) => listQuestionIds([kind]).length > 0);

/**
 * The seed of the quizzes that are played here: the first whose ten questions are of all kinds, and not all of one mind.
 */
export const seed: string = findSeed();

function findSeed(): string {
  for (let number = 1; number < 1000; number += 1) {
    const questions = createQuiz({ seed: `keys-${number}`, locale: "fr", length: 10 });
    const isDisputed = questions.some(({ explanation }) => explanation.disagreement.length > 0);
    if (isDisputed && new Set(questions.map(({ kind }) => kind)).size === kinds.length) return `keys-${number}`;
  }
  throw new Error("No quiz of ten brings questions of all kinds.");
}

/** The query of a link to one exact quiz. */
const exactQuiz = `q=${createQuiz({ seed, locale: "fr", length: 10 })
  .map(({ id }) => id)
  .join("~")}&seed=${seed}&data=2.0.0_2026-01-01`;

/** One address of each type of page, after the language. */
export const pageTypes: Readonly<Record<string, string>> = {
  home: "",
  quiz: `/quiz?seed=${seed}`,
  ...Object.fromEntries(kinds.map((kind) => [kind, `/question/${questionOf(kind, "fr").id}`])),
  today: "/today?day=2026-11-02",
  practice: "/practice",
  class: "/class?sector=energy&n=5&seed=energy",
  challenge: `/challenge?${exactQuiz}`,
  sheet: `/sheet?${exactQuiz}`,
  "ways to play": "/more",
  organisations: "/organisations",
  organisation: "/organisations/amazon",
  "organisation with no announcement": "/organisations/amazon-web-services",
  announcement: "/announcements/microsoft-2024",
  editions: "/editions",
  edition: "/editions/choose-france-2025",
  review: "/review",
  calibration: "/calibration",
  "a calibration": `/calibration?seed=${seed}`,
  progress: "/progress",
  offline: "/offline",
  places: "/places",
  region: "/places/hauts-de-france",
  département: "/places/haut-rhin",
  "département with no announcement": "/places/gers",
  sectors: "/sectors",
  sector: "/sectors/digital",
  outcomes: "/outcomes",
  "outcomes, chosen": "/outcomes?state=delayed&edition=choose-france-2024&sort=figure",
  sources: "/sources",
  source: "/sources/latribune-2024-05-ms",
  "source that passes on another's text": "/sources/boursorama-afp-2024-05-ce-quon-sait",
  publishers: "/publishers",
  publisher: "/publishers/afp",
  disagreements: "/disagreements",
  corrections: "/corrections",
  coverage: "/coverage",
  about: "/about",
  check: "/check",
  search: "/search",
  method: "/method",
  data: "/data",
  accessibility: "/accessibility",
  embed: "/embed?sector=energy&n=5&seed=energy",
  report: `/report?q=${questionOf("choice", "fr").id}`,
  missing: "/nothing-is-here",
};

/** Pages whose address is a word of its language, by the English one; the other leads there. */
const inFrench: Readonly<Record<string, string>> = { "/check": "/verifier", "/search": "/recherche" };

/** The address of a page in a language, by what stands behind it in `pageTypes`. */
export function addressIn(lang: Lang, path: string): string {
  return `/${lang}${lang === "fr" ? (inFrench[path] ?? path) : path}`;
}

/**
 * The types of page that are looked at in a language, in one of two ways: every other one, the rest in the other language,
 * and the other way about in the other way. So a run sees each in both languages, and `pnpm soak` sees all in both, in both
 * ways: what both languages share, which is nearly all, costs half.
 */
export function pageTypesSeen(lang: Lang, way: "at a desk" | "on a phone"): readonly (readonly [string, string])[] {
  return inTurn(Object.entries(pageTypes), lang, way === "at a desk" ? 0 : 1);
}

/** Every other of some things, the rest in the other language; all of them in `pnpm soak`. */
export function inTurn<T>(things: readonly T[], lang: Lang, offset = 0): readonly T[] {
  if (isInFull) return things;
  return things.filter((_, index) => (index + offset) % langs.length === langs.indexOf(lang));
}

/**
 * Gives, each time it is asked, the language that the next test of a file runs in: one, then the other; both in `pnpm
 * soak`.
 */
export function takeTurns(): () => readonly Lang[] {
  let turn = 0;
  return () => {
    if (isInFull) return langs;
    turn += 1;
    return turn % 2 === 1 ? ["fr"] : ["en"];
  };
}

/** Every type of page in every language, for `it.each`. */
export const everyPage: readonly (readonly [lang: Lang, type: string, path: string])[] = langs.flatMap((lang) =>
  Object.entries(pageTypes).map(([type, path]) => [lang, type, addressIn(lang, path)] as const),
);
