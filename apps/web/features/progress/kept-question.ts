import type { ExplainedQuestion } from "../explanation/explained-question.ts";
import type { Lang } from "../language/lang.ts";
import { isRecord } from "../saved/record.ts";
import { readQuestion } from "../session/read-session.ts";
import { isTime } from "./time.ts";

/** A question as the server sent it, for when there is no network. */
export interface KeptQuestion {
  readonly key: string;
  /** The version of the data that it was made from. */
  readonly data: string;
  /** When it was fetched, ISO 8601 (UTC). */
  readonly at: string;
  /** Null where the record could no longer be asked it. */
  readonly question: ExplainedQuestion | null;
}

/** What a question is kept under. */
export function questionKey(id: string, lang: Lang): string {
  return `${lang}~${id}`;
}

/** Reads a question as it was kept; null for whatever is none that this version of the site can show. */
export function readKeptQuestion(value: unknown): KeptQuestion | null {
  if (!isRecord(value)) return null;
  const { key, data, at } = value;
  if (typeof key !== "string" || typeof data !== "string" || !isTime(at)) return null;
  const question = value["question"] === null ? null : readQuestion(value["question"]);
  return question === null && value["question"] !== null ? null : { key, data, at, question };
}
