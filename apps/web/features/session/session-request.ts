import type { Catalogue } from "@choosefr/model";
import { readSeed } from "../quiz/seed.ts";
import { MOST_QUESTIONS, readExactQuiz } from "./exact-link.ts";
import { readFilter, type SessionFilter, writeFilter } from "./session-filter.ts";

/** Which questions are asked for: these, or any that pass a filter; arranged by a seed. */
export type SessionRequest =
  | { readonly seed: string; readonly ids: readonly string[] }
  | { readonly seed: string; readonly filter: SessionFilter };

/** What is wrong with a request, by the parameter at fault. */
export interface RequestProblem {
  readonly parameter: string;
  readonly found: string;
  readonly expected: string;
}

const SEED = "1 to 32 lower-case letters, digits and hyphens";
const IDS = `1 to ${MOST_QUESTIONS} different ids of questions, joined by ~`;

/**
 * Reads the query of a request for a session: `q` with ids of questions, or the fields by which a practice is chosen;
 * `seed` with either. Unlike a page, which makes the best of any address, it refuses what it does not understand.
 */
export function readSessionRequest(
  query: URLSearchParams,
  record: Catalogue,
): SessionRequest | { readonly problem: RequestProblem } {
  const problem = (parameter: string, expected: string) => ({
    problem: { parameter, found: (query.get(parameter) ?? "").slice(0, 100), expected },
  });
  const given = Object.fromEntries(query);
  const doubled = [...query.keys()].find((name) => query.getAll(name).length > 1);
  if (doubled !== undefined) return problem(doubled, "one value");
  const { seed = "", q, ...fields } = given;
  if (readSeed(seed) !== seed) return problem("seed", SEED);
  if (q !== undefined) {
    const [other] = Object.keys(fields);
    if (other !== undefined) return problem(other, "nothing beside q and seed");
    const ids = readExactQuiz({ q })?.ids ?? [];
    return ids.length > 0 && ids.join("~") === q ? { seed, ids } : problem("q", IDS);
  }
  const filter = readFilter(fields, record);
  const understood = new URLSearchParams(writeFilter(filter));
  const odd = Object.entries(fields).find(([name, value]) =>
    name === "n" ? String(filter.length) !== value : understood.get(name) !== value,
  );
  return odd === undefined ? { seed, filter } : problem(odd[0], "a value that the practice page offers");
}
