import { type ClaimId, claim, countWitnesses, type Language } from "@choosefr/model";
import { draftChoicesOfDay } from "./kinds/choice-of-day.ts";
import { draftChoiceOfFigure } from "./kinds/choice-of-figure.ts";
import { draftChoicesOfOrdinal } from "./kinds/choice-of-ordinal.ts";
import { draftChoicesOfRegion } from "./kinds/choice-of-region.ts";
import { draftEstimate } from "./kinds/estimate.ts";
import { draftHigherLower } from "./kinds/higher-lower.ts";
import type { Draft } from "./kinds/kind.ts";
import type { Question } from "./question.ts";
import { createRandom, type Random, shuffle } from "./random.ts";
import { askedOf, collectFigureSubjects } from "./subject.ts";

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

let collected: readonly Draft[] | undefined;

/** Collected when first asked for: it reads the whole record. */
function allDrafts(): readonly Draft[] {
  collected ??= collectDrafts();
  return collected;
}

let ids: readonly string[] | undefined;

/** The ids of all questions that can be asked, for pages of their own; those of the whole record, notable or not. */
export function listQuestionIds(): readonly string[] {
  ids ??= Object.freeze(
    allDrafts()
      .filter((draft) => isAskable(draft, "fr"))
      .map(({ id }) => id),
  );
  return ids;
}

/** One question by its id, the same each time; null if there is none with that id. */
export function createQuestion(id: string, locale: Language): Question | null {
  const draft = allDrafts().find((item) => item.id === id);
  return draft === undefined ? null : build(draft, locale, id, NOTHING_HIDDEN);
}

/** The question of the first screen: the easiest that the record can be asked, and of those the one most widely told. */
export function createFirstQuestion(locale: Language): Question | null {
  const witnesses = ({ asks }: Draft): readonly number[] => asks.map((id) => countWitnesses(claim(id).evidence));
  const least = (draft: Draft): number => Math.min(...witnesses(draft));
  const all = (draft: Draft): number => witnesses(draft).reduce((sum, count) => sum + count, 0);
  const [easiest] = allDrafts()
    .filter(({ isNotable }) => isNotable)
    .toSorted((a, b) => a.difficulty - b.difficulty || least(b) - least(a) || all(b) - all(a));
  return easiest === undefined ? null : build(easiest, locale, easiest.id, NOTHING_HIDDEN);
}

/**
 * A quiz: the easiest question first, kinds mixed; no organisation or summit is asked about twice, and nothing that is shown gives away
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

const askable: Readonly<Record<Language, Map<Draft, boolean>>> = { fr: new Map(), en: new Map() };

/** Whether the record holds enough to ask it; found out once for each draft, when it is first drawn. */
function isAskable(draft: Draft, locale: Language): boolean {
  const known = askable[locale].get(draft);
  if (known !== undefined) return known;
  const can = build(draft, locale, draft.id, NOTHING_HIDDEN) !== null;
  askable[locale].set(draft, can);
  return can;
}

const KINDS: readonly Draft["kind"][] = ["higher-lower", "choice", "estimate"];

function chooseDrafts(random: Random, locale: Language, length: number): readonly Draft[] {
  const pool = shuffle(
    allDrafts().filter(({ isNotable }) => isNotable),
    random,
  );
  const asked = new Set<string>();
  const chosen: Draft[] = [];
  const take = (candidates: readonly Draft[]): boolean => {
    const draft = candidates.find(
      (item) => item.asks.every((id) => askedOf(id).every((whom) => !asked.has(whom))) && isAskable(item, locale),
    );
    if (draft === undefined) return false;
    for (const whom of draft.asks.flatMap(askedOf)) asked.add(whom);
    chosen.push(draft);
    return true;
  };
  if (length > 0) take(pool.toSorted((a, b) => a.difficulty - b.difficulty));
  const byKind = new Map(KINDS.map((kind) => [kind, pool.filter((draft) => draft.kind === kind)]));
  const times = (kind: Draft["kind"]): number => chosen.filter((draft) => draft.kind === kind).length;
  while (chosen.length < length) {
    const rarestFirst = shuffle(KINDS, random).toSorted((a, b) => times(a) - times(b));
    if (!rarestFirst.some((kind) => take(byKind.get(kind) ?? []))) break;
  }
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
