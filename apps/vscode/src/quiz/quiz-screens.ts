import { formatDecimal, type Language, NBSP, type OrganisationId } from "@choosefr/model";
import type { Answer, ExplainedSource, QuestionKind, QuestionOf, Score } from "@choosefr/quiz";

/** The kinds of question that the editor's pickers can ask: a list to choose from, or a number to type. */
export const PICKER_KINDS = ["choice", "higher-lower", "estimate"] as const satisfies readonly QuestionKind[];
/** A question that is asked in the editor. */
export type AskedQuestion = QuestionOf<(typeof PICKER_KINDS)[number]>;

/** What a line of a screen does when it is chosen; a line that only tells something does nothing. */
export type LineAction =
  | { readonly type: "go-on" }
  | { readonly type: "answer"; readonly option: number }
  | { readonly type: "open"; readonly url: string }
  | { readonly type: "facts"; readonly id: OrganisationId }
  | { readonly type: "again" };

/** A line of a screen; one without a label of its own is a heading above those that follow. */
export interface ScreenLine {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly isHeading?: boolean;
  readonly action?: LineAction;
}

/** What is shown at once: a question, what is true of it, or the end. */
export interface Screen {
  /** Where one is: a few words, which the editor never cuts off. */
  readonly title: string;
  /** What there is to read before anything is chosen, of any length; null for nothing. */
  readonly prompt: string | null;
  /** What one may do. */
  readonly hint: string;
  readonly lines: readonly ScreenLine[];
}

/** A question with what was answered. */
export interface Answered {
  readonly question: AskedQuestion;
  readonly answer: Answer;
  readonly score: Score;
}

/** How far a quiz has come. */
export interface Progress {
  readonly step: number;
  readonly of: number;
}

/** So many characters stand beside each other in a line of the editor's pickers, beside its heading; what is longer is cut off. */
const LINE_LENGTH = 72;

const WORDS = {
  fr: {
    question: (step: number, of: number) => `Question ${step} sur ${of}`,
    choose: "Choisissez une réponse",
    right: "C’est juste.",
    near: (points: string) => `Pas loin${NBSP}: ${points} point.`,
    wrong: "Non.",
    goOn: "Entrée pour continuer, Échap pour arrêter",
    next: "Question suivante",
    toScore: "Voir le résultat",
    yours: "Votre réponse",
    sources: "Sources",
    noDate: "sans date",
    disputed: "Qui dit quoi",
    more: "Et encore",
    score: (points: string, count: number) => `${points} sur ${count}`,
    allRight: "Tout est juste.",
    missed: "À revoir",
    again: "Un autre quiz",
    leave: "Échap pour fermer",
    seeFacts: (name: string) => `Voir tous les faits${NBSP}: ${name}`,
  },
  en: {
    question: (step: number, of: number) => `Question ${step} of ${of}`,
    choose: "Choose an answer",
    right: "That is right.",
    near: (points: string) => `Close: ${points} point.`,
    wrong: "No.",
    goOn: "Enter to go on, Escape to stop",
    next: "Next question",
    toScore: "See your score",
    yours: "Your answer",
    sources: "Sources",
    noDate: "no date",
    disputed: "Who says what",
    more: "And more",
    score: (points: string, count: number) => `${points} out of ${count}`,
    allRight: "All of it right.",
    missed: "What you missed",
    again: "Another quiz",
    leave: "Escape to close",
    seeFacts: (name: string) => `See all facts: ${name}`,
  },
} as const;

/** Where in a quiz a question stands, in words that are no score: "Question 2 of 5". */
export function titleOf({ step, of }: Progress, locale: Language): string {
  return WORDS[locale].question(step, of);
}

/** A question with options. */
export function screenOfQuestion(question: Exclude<AskedQuestion, { kind: "estimate" }>, progress: Progress): Screen {
  return {
    title: titleOf(progress, question.locale),
    prompt: question.stem,
    hint: WORDS[question.locale].choose,
    lines: question.options.map(({ text }, option) => ({ label: text, action: { type: "answer", option } })),
  };
}

/** Whether an answer was right, what is true, and who says so; the line that goes on stands first. */
export function screenOfAnswer({ question, answer, score }: Answered, progress: Progress): Screen {
  const { locale, explanation } = question;
  const words = WORDS[locale];
  const why = "option" in answer && question.kind !== "estimate" ? question.options[answer.option]?.why : undefined;
  const more = [explanation.scale, explanation.outcome].filter((text) => text !== null);
  return {
    title: titleOf(progress, locale),
    prompt: `${verdictOf(score, locale)} ${explanation.answer}`,
    hint: words.goOn,
    lines: [
      { label: progress.step === progress.of ? words.toScore : words.next, action: { type: "go-on" } },
      ...section(words.yours, why === undefined ? [] : [why]),
      ...section(words.disputed, explanation.disagreement),
      ...section(words.more, more),
      ...sourceLines(explanation.sources, locale),
    ],
  };
}

function verdictOf({ isCorrect, points }: Score, locale: Language): string {
  const words = WORDS[locale];
  if (isCorrect) return words.right;
  return points >= 0.05 ? words.near(formatDecimal(Number(points.toFixed(1)), locale)) : words.wrong;
}

function section(heading: string, texts: readonly string[]): readonly ScreenLine[] {
  if (texts.length === 0) return [];
  return [{ label: heading, isHeading: true }, ...texts.flatMap(linesOf)];
}

/** A text as lines that are not cut off: two to a row, the second below the first. */
export function linesOf(text: string): readonly ScreenLine[] {
  const broken = breakLines(text, LINE_LENGTH);
  const rows: ScreenLine[] = [];
  for (let index = 0; index < broken.length; index += 2) {
    const [label = "", detail] = broken.slice(index, index + 2);
    rows.push(detail === undefined ? { label } : { label, detail });
  }
  return rows;
}

const MOST_SOURCES = 3;

function sourceLines(sources: readonly ExplainedSource[], locale: Language): readonly ScreenLine[] {
  if (sources.length === 0) return [];
  const words = WORDS[locale];
  return [
    { label: words.sources, isHeading: true },
    ...sources.slice(0, MOST_SOURCES).map(({ name, date, figure, url }): ScreenLine => {
      const quoted = figure === null ? "" : locale === "fr" ? ` · «${NBSP}${figure}${NBSP}»` : ` · “${figure}”`;
      return {
        label: name,
        description: `${date ?? words.noDate}${quoted}`,
        ...(url !== null && /^https?:\/\//u.test(url) ? { action: { type: "open", url } } : {}),
      };
    }),
  ];
}

/** The end: how many points, what was missed and where to read on. */
export function screenOfScore(answered: readonly Answered[], locale: Language): Screen {
  const words = WORDS[locale];
  const points = answered.reduce((sum, { score }) => sum + score.points, 0);
  const missed = answered.filter(({ score }) => !score.isCorrect);
  return {
    title: words.score(formatDecimal(Number(points.toFixed(1)), locale), answered.length),
    prompt: missed.length === 0 ? words.allRight : null,
    hint: words.leave,
    lines: [
      { label: words.again, action: { type: "again" } },
      ...(missed.length === 0 ? [] : [{ label: words.missed, isHeading: true }]),
      ...missed.flatMap(({ question: { explanation } }) => {
        const [organisation] = explanation.organisations;
        const rows = linesOf(explanation.answer);
        return organisation === undefined
          ? rows
          : [
              ...rows,
              { label: words.seeFacts(organisation.name), action: { type: "facts", id: organisation.id } } as const,
            ];
      }),
    ],
  };
}

/** Breaks a text between words into lines of at most so many characters; a longer word has a line of its own. */
export function breakLines(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
