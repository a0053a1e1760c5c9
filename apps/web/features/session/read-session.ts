import type { Explanation, Question, QuestionKind } from "@choosefr/quiz";
import type { ExplainedQuestion } from "../explanation/explained-question.ts";
import { isLang, type Lang } from "../language/lang.ts";
import { isRecord } from "../saved/record.ts";

/** Raised whenever questions are written in another form, so that what was kept in an earlier one is not shown. */
export const SESSION_VERSION = 1;

/** The questions of a session as the server sends them, with all that explains them. */
export interface Session {
  readonly version: typeof SESSION_VERSION;
  /** Which data they were made from. */
  readonly data: { readonly version: string; readonly on: string };
  readonly locale: Lang;
  readonly seed: string;
  readonly questions: readonly ExplainedQuestion[];
  /** The ids that were asked for and that no question has (any more). */
  readonly missing: readonly string[];
}

/** Reads a session as it arrived; null for whatever is none that this version of the site can play. */
export function readSession(value: unknown): Session | null {
  if (!isRecord(value) || value["version"] !== SESSION_VERSION) return null;
  const { data, locale, seed, missing } = value;
  if (!isRecord(data) || typeof data["version"] !== "string" || typeof data["on"] !== "string") return null;
  if (typeof locale !== "string" || !isLang(locale) || typeof seed !== "string") return null;
  if (!isListOf(value["questions"], isRecord) || !isListOf(missing, isText)) return null;
  const questions = value["questions"].map(readQuestion).filter((question) => question !== null);
  if (questions.length !== value["questions"].length) return null;
  return {
    version: SESSION_VERSION,
    data: { version: data["version"], on: data["on"] },
    locale,
    seed,
    questions,
    missing,
  };
}

/** Reads a question as it arrived or was kept; null for what could not be shown. */
export function readQuestion(value: unknown): ExplainedQuestion | null {
  return isQuestion(value) ? { ...value, claimPage: readClaimPage(value) } : null;
}

/** An address on this site only: what is kept in a browser may hold anything. */
function readClaimPage(value: object): string | null {
  const page = "claimPage" in value ? value.claimPage : null;
  return isText(page) && /^\/(?:fr|en)\/[\w/.-]+#[\w/.-]+$/u.test(page) ? page : null;
}

function isQuestion(value: unknown): value is Question {
  if (!isRecord(value)) return false;
  const { kind } = value;
  if (![value["id"], value["locale"], value["stem"]].every(isText) || !isText(kind)) return false;
  return isExplanation(value["explanation"]) && Object.hasOwn(PARTS, kind) && PARTS[kind as QuestionKind](value);
}

function isExplanation(value: unknown): value is Explanation {
  if (!isRecord(value)) return false;
  const { answer, figure, value: told, meaning, sources, witnesses, disagreement, scale, outcome } = value;
  return (
    [answer, told, meaning].every(isText) &&
    [scale, outcome].every(isTextOrNull) &&
    typeof witnesses === "number" &&
    (figure === null || (isRecord(figure) && isText(figure["text"]) && isText(figure["language"]))) &&
    isListOf(disagreement, isText) &&
    isListOf(sources, isSource) &&
    isListOf(value["timeline"], (mark) => hasTexts(mark, "on", "date", "label", "status")) &&
    isListOf(value["organisations"], (organisation) => hasTexts(organisation, "id", "name"))
  );
}

function isSource(value: unknown): boolean {
  return (
    hasTexts(value, "name", "language") &&
    ["date", "title", "url", "figure"].every((name) => isTextOrNull(value[name])) &&
    isListOf(value["caveats"], isText)
  );
}

type Fields = Readonly<Record<string, unknown>>;

const isNumberLine = (question: Fields): boolean =>
  ["min", "max", "low", "high", "unitSize"].every((name) => typeof question[name] === "number") &&
  isText(question["answerText"]) &&
  isListOf(question["units"], (unit) => isRecord(unit) && typeof unit["size"] === "number" && isUnit(unit["labels"])) &&
  isUnit(question["unitLabels"]);

const isUnit = (value: unknown): boolean => hasTexts(value, "sign", "one", "many");

const hasOptions = ({ options }: Fields): boolean =>
  isListOf(options, (option) => hasTexts(option, "text", "why") && typeof option["isCorrect"] === "boolean");

/** What each kind of question has beside what all have. */
const PARTS: Readonly<Record<QuestionKind, (question: Fields) => boolean>> = {
  choice: hasOptions,
  "higher-lower": (question) =>
    hasOptions(question) && isListOf(question["options"], (option) => hasTexts(option, "figure")),
  estimate: isNumberLine,
  interval: (question) => isNumberLine(question) && typeof question["confidence"] === "number",
  order: ({ items, ends }) =>
    hasTexts(ends, "first", "last") &&
    isListOf(items, (item) => hasTexts(item, "text", "figure") && typeof item["place"] === "number"),
  match: ({ items, matches }) =>
    isListOf(matches, isText) &&
    isListOf(items, (item) => hasTexts(item, "text", "why") && typeof item["match"] === "number"),
  "typed-name": ({ accepted, rejected, answerText }) =>
    isListOf(accepted, isText) && isListOf(rejected, isText) && isText(answerText),
  map: ({ sites, answerText }) =>
    isText(answerText) &&
    isListOf(
      sites,
      (site) => hasTexts(site, "name") && typeof site["latitude"] === "number" && typeof site["longitude"] === "number",
    ),
  "did-it-happen": ({ isTrue, answerText }) => typeof isTrue === "boolean" && isText(answerText),
};

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value);
}

function hasTexts(value: unknown, ...names: readonly string[]): value is Fields {
  return isRecord(value) && names.every((name) => isText(value[name]));
}

function isListOf<T>(value: unknown, isOne: (item: unknown) => item is T): value is readonly T[];
function isListOf(value: unknown, isOne: (item: unknown) => boolean): value is readonly Fields[];
function isListOf(value: unknown, isOne: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isOne(item));
}
