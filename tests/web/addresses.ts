import { playedIds, playedQuestion, type Question } from "./quiz/played.ts";

/** A language of the site. */
export type Lang = "fr" | "en";

/** Both of them. */
export const langs: readonly Lang[] = ["fr", "en"];

/** The seed of the quizzes that are played here: it brings questions of all kinds, several of them with a disagreement. */
export const seed = "keys";

/** The first question of a kind, as it stands under its own address. Throws where the record has none. */
export function questionOf(kind: Question["kind"], lang: Lang): Question {
  for (const id of playedIds()) {
    const question = playedQuestion(id, lang);
    if (question?.kind === kind) return question;
  }
  throw new Error(`The record can be asked no question of the kind ${kind}.`);
}

/** One address of each type of page, after the language. */
export const pageTypes: Readonly<Record<string, string>> = {
  home: "",
  quiz: `/quiz?seed=${seed}`,
  choice: `/question/${questionOf("choice", "fr").id}`,
  "higher or lower": `/question/${questionOf("higher-lower", "fr").id}`,
  estimate: `/question/${questionOf("estimate", "fr").id}`,
  organisations: "/organisations",
  organisation: "/organisations/amazon",
  "organisation with no announcement": "/organisations/amazon-web-services",
  method: "/method",
  missing: "/nothing-is-here",
};

/** Every type of page in every language, for `it.each`. */
export const everyPage: readonly (readonly [lang: Lang, type: string, path: string])[] = langs.flatMap((lang) =>
  Object.entries(pageTypes).map(([type, path]) => [lang, type, `/${lang}${path}`] as const),
);
