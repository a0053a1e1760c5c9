import type { ClaimId, Language } from "@choosefr/model";
import { draftChoicesOfDay } from "./kinds/choice-of-day.ts";
import { draftChoiceOfFigure } from "./kinds/choice-of-figure.ts";
import { draftChoicesOfOrdinal } from "./kinds/choice-of-ordinal.ts";
import { draftChoicesOfRegion } from "./kinds/choice-of-region.ts";
import { draftEstimate } from "./kinds/estimate.ts";
import { draftHigherLower } from "./kinds/higher-lower.ts";
import type { Draft } from "./kinds/kind.ts";
import type { Question } from "./question.ts";
import { createRandom, type Random, shuffle } from "./random.ts";
import { collectFigureSubjects } from "./subject.ts";

/** What a quiz is made of. */
export interface QuizOptions {
  /** The same seed gives the same quiz on the same data. */
  readonly seed: string;
  readonly locale: Language;
  /** How many questions; fewer if the record does not hold so many. */
  readonly length: number;
}

const NOTHING_HIDDEN: ReadonlySet<ClaimId> = new Set();

/** Every question that the record can be asked, in a fixed order. */
function collectDrafts(): readonly Draft[] {
  const figures = collectFigureSubjects();
  return [
    ...draftHigherLower(figures),
    ...figures.map((subject) => draftChoiceOfFigure(subject, figures)),
    ...figures.map(draftEstimate),
    ...draftChoicesOfRegion(),
    ...draftChoicesOfOrdinal(),
    ...draftChoicesOfDay(),
  ];
}

const drafts: readonly Draft[] = collectDrafts();

/** The ids of all questions that can be asked, for pages of their own. */
export function listQuestionIds(): readonly string[] {
  return drafts.filter((draft) => build(draft, "fr", draft.id, NOTHING_HIDDEN) !== null).map(({ id }) => id);
}

/** One question by its id, the same each time; null if there is none with that id. */
export function createQuestion(id: string, locale: Language): Question | null {
  const draft = drafts.find((item) => item.id === id);
  return draft === undefined ? null : build(draft, locale, id, NOTHING_HIDDEN);
}

/** The question of the first screen: the easiest that the record can be asked. */
export function createFirstQuestion(locale: Language): Question | null {
  const [easiest] = drafts.toSorted((a, b) => a.difficulty - b.difficulty);
  return easiest === undefined ? null : build(easiest, locale, easiest.id, NOTHING_HIDDEN);
}

/**
 * A quiz: the easiest question first, kinds mixed; no claim is asked for twice, and nothing that is shown gives away
 * what is still to be asked. The same options give the same quiz.
 */
export function createQuiz({ seed, locale, length }: QuizOptions): readonly Question[] {
  const random = createRandom(seed);
  const chosen = arrange(chooseDrafts(random, locale, Math.max(0, Math.floor(length))));
  const questions: Question[] = [];
  for (const [index, draft] of chosen.entries()) {
    const hidden = new Set(chosen.slice(index + 1).flatMap(({ asks }) => asks));
    const question = build(draft, locale, `${seed}/${draft.id}`, hidden);
    if (question !== null) questions.push(question);
  }
  return Object.freeze(questions);
}

function build(draft: Draft, locale: Language, seed: string, hidden: ReadonlySet<ClaimId>): Question | null {
  return draft.build({ locale, random: createRandom(seed), hidden });
}

function chooseDrafts(random: Random, locale: Language, length: number): readonly Draft[] {
  const askable = drafts.filter((draft) => build(draft, locale, draft.id, NOTHING_HIDDEN) !== null);
  const pool = shuffle(askable, random);
  const asked = new Set<ClaimId>();
  const chosen: Draft[] = [];
  const take = (candidates: readonly Draft[]): boolean => {
    const draft = candidates.find(({ asks }) => asks.every((id) => !asked.has(id)));
    if (draft === undefined) return false;
    for (const id of draft.asks) asked.add(id);
    chosen.push(draft);
    return true;
  };
  if (length > 0) take(pool.toSorted((a, b) => a.difficulty - b.difficulty));
  while (chosen.length < length && take(preferOtherKinds(pool, chosen)));
  return chosen;
}

/** The chosen questions from easy to hard, with no kind three times in a row as long as another is left. */
function arrange(chosen: readonly Draft[]): readonly Draft[] {
  const left = chosen.toSorted((a, b) => a.difficulty - b.difficulty);
  const arranged: Draft[] = [];
  while (left.length > 0) {
    const [last, beforeLast] = [arranged.at(-1)?.kind, arranged.at(-2)?.kind];
    const next = left.findIndex(({ kind }) => kind !== last || kind !== beforeLast);
    arranged.push(...left.splice(Math.max(next, 0), 1));
  }
  return arranged;
}

/** The pool with the kind asked least so far in front. */
function preferOtherKinds(pool: readonly Draft[], chosen: readonly Draft[]): readonly Draft[] {
  const times = (kind: Draft["kind"]): number => chosen.filter((draft) => draft.kind === kind).length;
  return pool.toSorted((a, b) => times(a.kind) - times(b.kind));
}
