import { readSeed } from "../quiz/seed.ts";
import type { Parameters } from "./session-filter.ts";

/** One exact quiz: which questions, in which order, arranged by which seed, on which state of the data. */
export interface ExactQuizLink {
  readonly ids: readonly string[];
  readonly seed: string;
  /** The data that it was made from; null where the address does not say. */
  readonly madeFrom: { readonly version: string; readonly on: string } | null;
}

/** More questions than this no address names. */
export const MOST_QUESTIONS = 50;

/**
 * The query of an address for one exact quiz: the ids of its questions, each naming a kind and the record it asks about,
 * joined by `~`; the seed; the version and the day of the data.
 */
export function writeExactQuiz({ ids, seed, madeFrom }: ExactQuizLink): string {
  const query = new URLSearchParams({ seed });
  if (madeFrom !== null) query.set("data", `${madeFrom.version}_${madeFrom.on}`);
  // Ids are made of letters, digits, hyphens, underscores and stops, which an address holds as they are.
  return `q=${ids.join("~")}&${query.toString()}`;
}

/** Reads such a query; null where it names no question. */
export function readExactQuiz(parameters: Parameters): ExactQuizLink | null {
  const ids = [...new Set(textOf(parameters["q"]).split("~"))]
    .filter((id) => /^[a-z0-9._-]{3,200}$/u.test(id))
    .slice(0, MOST_QUESTIONS);
  if (ids.length === 0) return null;
  const [, version, on] = /^(\d{1,4}\.\d{1,4}\.\d{1,4})_(\d{4}-\d{2}-\d{2})$/u.exec(textOf(parameters["data"])) ?? [];
  return {
    ids,
    seed: readSeed(textOf(parameters["seed"])) ?? "challenge",
    madeFrom: version === undefined || on === undefined ? null : { version, on },
  };
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : (value?.[0] ?? "");
}
