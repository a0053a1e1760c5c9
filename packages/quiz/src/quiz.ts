import {
  type Catalogue,
  type ClaimId,
  countWitnesses,
  type EditionId,
  type Language,
  type OrganisationId,
} from "@choosefr/model";
import { draftChoicesOfDay } from "./kinds/choice-of-day.ts";
import { draftChoiceOfFigure } from "./kinds/choice-of-figure.ts";
import { draftChoicesOfOrdinal } from "./kinds/choice-of-ordinal.ts";
import { draftChoicesOfRegion } from "./kinds/choice-of-region.ts";
import { draftEstimate } from "./kinds/estimate.ts";
import { draftHigherLower } from "./kinds/higher-lower.ts";
import type { Draft } from "./kinds/kind.ts";
import type { Question, QuestionKind, QuestionOf } from "./question.ts";
import { createRandom, type Random, shuffle } from "./random.ts";
import { askedOf, collectFigureSubjects } from "./subject.ts";

/** What a quiz is made of. */
export interface QuizOptions<K extends QuestionKind = QuestionKind> {
  /** The same seed gives the same quiz on the same data. */
  readonly seed: string;
  readonly locale: Language;
  /** How many questions; fewer if the record does not hold so many. */
  readonly length: number;
  /**
   * Whom to ask about: these organisations and editions and no others, notable or not, each as often as there is something
   * to ask that was not yet asked. Left out: whatever is worth asking anyone, nobody twice.
   */
  readonly about?: readonly (OrganisationId | EditionId)[];
  /** The kinds of question that may be asked; all where it is left out. */
  readonly kinds?: readonly K[];
}

/** The questions of a list of ids, and which of the ids no question has (any more). */
export interface ExactQuiz {
  readonly questions: readonly Question[];
  readonly missing: readonly string[];
}

/** Asks about one record. What it asks is collected once, when it is first asked for: it reads the whole record. */
export interface Quizmaster {
  /**
   * A quiz: the easiest question first, kinds mixed; no organisation or summit is asked about twice, and nothing that is shown
   * gives away what is still to be asked. The same options give the same quiz.
   */
  readonly createQuiz: <K extends QuestionKind = QuestionKind>(options: QuizOptions<K>) => readonly QuestionOf<K>[];
  /**
   * The quiz of these questions in this order, as a link to one exact quiz names them: the same ids, seed and locale give the
   * same quiz on the same data.
   */
  readonly createExactQuiz: (ids: readonly string[], options: Pick<QuizOptions, "seed" | "locale">) => ExactQuiz;
  /** One question by its id, the same each time; null if there is none with that id. */
  readonly createQuestion: (id: string, locale: Language) => Question | null;
  /** The question of the first screen: the easiest that the record can be asked, and of those the one most widely told. */
  readonly createFirstQuestion: (locale: Language) => Question | null;
  /** The ids of all questions of these kinds that can be asked, for pages of their own: of the whole record, notable or not. */
  readonly listQuestionIds: (kinds?: readonly QuestionKind[]) => readonly string[];
}

const NOTHING_HIDDEN: ReadonlySet<ClaimId> = new Set();

/**
 * Asks about a record of your own reading; `createQuiz` and the others ask about the one that comes with the package.
 *
 * @example
 * import { catalogue } from "@choosefr/model";
 * import { createQuizmaster } from "@choosefr/quiz";
 * createQuizmaster(catalogue).createQuiz({ seed: "lundi", locale: "fr", length: 5 }).length; // => 5
 */
export function createQuizmaster(record: Catalogue): Quizmaster {
  let collected: readonly Draft[] | undefined;
  const allDrafts = (): readonly Draft[] => {
    collected ??= collectDrafts(record);
    return collected;
  };

  const build = (draft: Draft, locale: Language, seed: string, hidden: ReadonlySet<ClaimId>): Question | null =>
    draft.build({ locale, record, random: createRandom(seed), hidden });

  const askable: Readonly<Record<Language, Map<Draft, boolean>>> = { fr: new Map(), en: new Map() };
  /** Whether the record holds enough to ask it; found out once for each draft, when it is first drawn. */
  const isAskable = (draft: Draft, locale: Language): boolean => {
    const known = askable[locale].get(draft);
    if (known !== undefined) return known;
    const can = build(draft, locale, draft.id, NOTHING_HIDDEN) !== null;
    askable[locale].set(draft, can);
    return can;
  };

  /** Writes the questions one after the other; none gives away what a later one asks for. */
  const buildAll = (drafts: readonly Draft[], locale: Language, seed: string): readonly Question[] =>
    Object.freeze(
      drafts.flatMap((draft, index) => {
        const hidden = new Set(drafts.slice(index + 1).flatMap(({ asks }) => asks));
        return build(draft, locale, `${seed}/${draft.id}`, hidden) ?? [];
      }),
    );

  let askableDrafts: readonly Draft[] | undefined;

  return Object.freeze({
    createQuiz<K extends QuestionKind>({ seed, locale, length, about, kinds }: QuizOptions<K>) {
      const random = createRandom(seed);
      const wanted = Math.max(0, Math.floor(length));
      const allowed: ReadonlySet<QuestionKind> = new Set(kinds ?? KINDS);
      const pool = poolOf(allDrafts(), about, record)
        .filter((draft) => draft.isNotable || about !== undefined)
        .filter(({ kind }) => allowed.has(kind));
      const whomOf = about === undefined ? (draft: Draft) => askedAbout(draft, record) : valuesOf;
      const chosen = arrange(chooseDrafts(pool, random, wanted, whomOf, (draft) => isAskable(draft, locale)));
      return buildAll(chosen, locale, seed).filter((question): question is QuestionOf<K> => allowed.has(question.kind));
    },
    createExactQuiz(wanted: readonly string[], { seed, locale }: Pick<QuizOptions, "seed" | "locale">) {
      const byId = new Map(allDrafts().map((draft) => [draft.id, draft]));
      const chosen = [...new Set(wanted)].flatMap((id) => byId.get(id) ?? []);
      const questions = buildAll(chosen, locale, seed);
      const built = new Set(questions.map(({ id }) => id));
      return Object.freeze({ questions, missing: Object.freeze(wanted.filter((id) => !built.has(id))) });
    },
    createQuestion(id: string, locale: Language) {
      const draft = allDrafts().find((item) => item.id === id);
      return draft === undefined ? null : build(draft, locale, id, NOTHING_HIDDEN);
    },
    createFirstQuestion(locale: Language) {
      const witnesses = ({ asks }: Draft): readonly number[] =>
        asks.map((id) => countWitnesses(record.claim(id).evidence));
      const least = (draft: Draft): number => Math.min(...witnesses(draft));
      const all = (draft: Draft): number => witnesses(draft).reduce((sum, count) => sum + count, 0);
      const [easiest] = allDrafts()
        .filter(({ isNotable }) => isNotable)
        .toSorted((a, b) => a.difficulty - b.difficulty || least(b) - least(a) || all(b) - all(a));
      return easiest === undefined ? null : build(easiest, locale, easiest.id, NOTHING_HIDDEN);
    },
    listQuestionIds(kinds = KINDS) {
      askableDrafts ??= allDrafts().filter((draft) => isAskable(draft, "fr"));
      return Object.freeze(askableDrafts.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
    },
  });
}

/** Every question that the record can be asked, in a fixed order. */
function collectDrafts(record: Catalogue): readonly Draft[] {
  const figures = collectFigureSubjects(record);
  return [
    ...draftHigherLower(figures),
    ...figures.map((subject) => draftChoiceOfFigure(subject, figures)),
    ...figures.map(draftEstimate),
    ...draftChoicesOfRegion(record),
    ...draftChoicesOfOrdinal(record),
    ...draftChoicesOfDay(record),
  ];
}

/** The drafts that ask about one of these; all where nobody is named. */
function poolOf(drafts: readonly Draft[], about: QuizOptions["about"], record: Catalogue): readonly Draft[] {
  if (about === undefined) return drafts;
  const wanted: ReadonlySet<string> = new Set(about);
  return drafts.filter((draft) => askedAbout(draft, record).some((whom) => wanted.has(whom)));
}

/** Whom a draft asks about. */
function askedAbout({ asks }: Draft, record: Catalogue): readonly string[] {
  return asks.flatMap((id) => askedOf(id, record));
}

/** The values that a draft asks for: one value is not asked for in two ways. */
function valuesOf({ asks }: Draft): readonly string[] {
  return asks;
}

const KINDS: readonly QuestionKind[] = [
  "higher-lower",
  "choice",
  "estimate",
  "interval",
  "order",
  "match",
  "typed-name",
  "map",
  "did-it-happen",
];

function chooseDrafts(
  drafts: readonly Draft[],
  random: Random,
  length: number,
  whomOf: (draft: Draft) => readonly string[],
  isAskable: (draft: Draft) => boolean,
): readonly Draft[] {
  const pool = shuffle(drafts, random);
  const asked = new Set<string>();
  const chosen: Draft[] = [];
  const take = (candidates: readonly Draft[]): boolean => {
    const draft = candidates.find((item) => whomOf(item).every((whom) => !asked.has(whom)) && isAskable(item));
    if (draft === undefined) return false;
    for (const whom of whomOf(draft)) asked.add(whom);
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
