import { type Catalogue, type ClaimId, countWitnesses, type Language } from "@choosefr/model";
import { type Candidate, chooseDrafts } from "./choose.ts";
import { facetsOf, namesSubject, passes, type QuizFilter } from "./filter.ts";
import type { Draft } from "./kinds/kind.ts";
import type { Question, QuestionKind, QuestionOf } from "./question.ts";
import { createRandom } from "./random.ts";

/** What a quiz is made of. */
export interface QuizOptions<K extends QuestionKind = QuestionKind> extends Omit<QuizFilter, "kinds"> {
  /** The same seed gives the same quiz on the same data. */
  readonly seed: string;
  readonly locale: Language;
  /** How many questions; fewer if the record does not hold so many. */
  readonly length: number;
  /** The kinds of question that may be asked; all where it is left out. */
  readonly kinds?: readonly K[];
}

/** The questions of a list of ids, and which of the ids no question has (any more). */
export interface ExactQuiz {
  readonly questions: readonly Question[];
  readonly missing: readonly string[];
}

/** What a day's quiz is made of. */
export interface DayOptions<K extends QuestionKind = QuestionKind> {
  /** The day in Paris, for instance "2026-11-23"; `dayInParis` gives it. */
  readonly day: string;
  readonly locale: Language;
  readonly kinds?: readonly K[];
}

/** Asks about one record. What it asks is collected once, when it is first asked for: it reads the whole record. */
export interface Quizmaster {
  /**
   * A quiz: of what was picked by hand for everyone where that is enough, and no subject was named; the easiest question first, kinds, editions and difficulties mixed, and nothing that is shown gives away what is
   * still to be asked. Nobody is asked about twice within ten questions; only where a filter names a subject may the same
   * organisation come back once nobody else is left, and only then is asked what is not worth asking anyone. Shorter than
   * asked for if the record does not hold so many. The same options give the same quiz.
   */
  readonly createQuiz: <K extends QuestionKind = QuestionKind>(options: QuizOptions<K>) => readonly QuestionOf<K>[];
  /**
   * Five questions for everyone on a day: on the record of the package those that were picked by hand for it, of which none
   * comes back within ten days, and no announcement within seven days.
   */
  readonly createTodaysFive: <K extends QuestionKind = QuestionKind>(
    options: DayOptions<K>,
  ) => readonly QuestionOf<K>[];
  /** How many questions pass a filter. */
  readonly countQuestions: (filter: QuizFilter) => number;
  /**
   * The quiz of these questions in this order, as a link to one exact quiz names them: the same ids, seed and locale give the
   * same quiz on the same data.
   */
  readonly createExactQuiz: (ids: readonly string[], options: Pick<QuizOptions, "seed" | "locale">) => ExactQuiz;
  /** One question by its id, the same each time; null if there is none with that id. */
  readonly createQuestion: (id: string, locale: Language) => Question | null;
  /** The question of the first screen: the one picked for it, or else the easiest of those most widely told. */
  readonly createFirstQuestion: (locale: Language) => Question | null;
  /** The ids of all questions of these kinds that can be asked, for pages of their own: of the whole record, notable or not. */
  readonly listQuestionIds: (kinds?: readonly QuestionKind[]) => readonly string[];
}

/** The drafts of what was picked by hand. */
export interface Picked {
  readonly first: Draft | null;
  readonly all: readonly Candidate[];
  /** Those of a day, then of the days that follow it, as far as they may be asked and nobody comes twice; at most so many. */
  readonly ofDay: (day: string, mayBeAsked: (candidate: Candidate) => boolean, most: number) => readonly Draft[];
}

const pickNothing = (): Picked => ({ first: null, all: [], ofDay: () => [] });

/** How many questions a day has. */
const TODAY_LENGTH = 5;
const NOTHING_HIDDEN: ReadonlySet<ClaimId> = new Set();

/** Asks about a record what `collectDrafts` finds to ask of it, and of everyone what was picked, if anything was. */
export function createQuizmasterOf(
  record: Catalogue,
  collectDrafts: (record: Catalogue) => readonly Draft[],
  pick: (candidates: readonly Candidate[]) => Picked = pickNothing,
): Quizmaster {
  let collected: readonly Draft[] | undefined;
  const allDrafts = (): readonly Draft[] => {
    collected ??= collectDrafts(record);
    return collected;
  };

  let candidates: readonly Candidate[] | undefined;
  const allCandidates = (): readonly Candidate[] => {
    candidates ??= allDrafts().map((draft) => ({ draft, facets: facetsOf(draft, record) }));
    return candidates;
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

  let found: Picked | undefined;
  /** What of the picks this record can be asked; nothing where nothing was picked. */
  const allPicked = (): Picked => {
    found ??= pick(allCandidates());
    return found;
  };

  /** In both languages, so that everyone has the same ones. */
  const isAskableToAll = (draft: Draft): boolean => isAskable(draft, "fr") && isAskable(draft, "en");

  let askableDrafts: readonly Draft[] | undefined;

  return Object.freeze({
    createQuiz<K extends QuestionKind>({ seed, locale, length, ...filter }: QuizOptions<K>) {
      const isNamed = namesSubject(filter);
      const size = Math.max(0, Math.floor(length));
      const choose = (among: Iterable<Candidate>): readonly Draft[] =>
        chooseDrafts(
          [...among].filter(({ draft, facets }) => passes(draft, facets, filter)),
          {
            length: size,
            random: createRandom(seed),
            isAskable: (draft) => isAskable(draft, locale),
            mayRepeat: isNamed,
          },
        );
      const best = isNamed ? [] : choose(allPicked().all);
      const chosen =
        !isNamed && best.length === size
          ? best
          : choose(allCandidates().filter(({ draft }) => isNamed || draft.isNotable));
      return buildAll(chosen, locale, seed) as readonly QuestionOf<K>[];
    },
    createTodaysFive<K extends QuestionKind>({ day, locale, kinds }: DayOptions<K>) {
      const filter: QuizFilter = kinds === undefined ? {} : { kinds };
      const best = allPicked().ofDay(
        day,
        ({ draft, facets }) => passes(draft, facets, filter) && isAskableToAll(draft),
        TODAY_LENGTH,
      );
      const chosen =
        best.length === TODAY_LENGTH
          ? best
          : chooseDrafts(
              allCandidates().filter(({ draft, facets }) => draft.isNotable && passes(draft, facets, filter)),
              {
                length: TODAY_LENGTH,
                random: createRandom(`today/${day}`),
                isAskable: isAskableToAll,
                mayRepeat: false,
              },
            );
      return buildAll(chosen, locale, `today/${day}`) as readonly QuestionOf<K>[];
    },
    countQuestions(filter: QuizFilter) {
      return allCandidates().filter(({ draft, facets }) => passes(draft, facets, filter) && isAskable(draft, "fr"))
        .length;
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
      const { first } = allPicked();
      if (first !== null && isAskableToAll(first)) return build(first, locale, first.id, NOTHING_HIDDEN);
      const witnesses = ({ asks }: Draft): readonly number[] =>
        asks.map((id) => countWitnesses(record.claim(id).evidence));
      const least = (draft: Draft): number => Math.min(...witnesses(draft));
      const all = (draft: Draft): number => witnesses(draft).reduce((sum, count) => sum + count, 0);
      const [easiest] = allDrafts()
        .filter(({ isNotable }) => isNotable)
        .toSorted((a, b) => a.difficulty - b.difficulty || least(b) - least(a) || all(b) - all(a));
      return easiest === undefined ? null : build(easiest, locale, easiest.id, NOTHING_HIDDEN);
    },
    listQuestionIds(kinds?: readonly QuestionKind[]) {
      askableDrafts ??= allDrafts().filter((draft) => isAskable(draft, "fr"));
      return Object.freeze(askableDrafts.filter(({ kind }) => kinds?.includes(kind) ?? true).map(({ id }) => id));
    },
  });
}
