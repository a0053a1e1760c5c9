import type { Catalogue, EditionId, Language, OrganisationId } from "@choosefr/model";
import { type Answer, type EstimateQuestion, scoreAnswer } from "@choosefr/quiz";
import { createQuizmaster } from "@choosefr/quiz/plain";
import * as vscode from "vscode";
import type { CommandId } from "../commands.ts";
import type { FactSubject } from "../facts/fact-subject.ts";
import {
  type Answered,
  type AskedQuestion,
  type LineAction,
  PICKER_KINDS,
  type Progress,
  screenOfAnswer,
  screenOfQuestion,
  screenOfScore,
  titleOf,
} from "./quiz-screens.ts";
import { readEstimate } from "./read-estimate.ts";
import { askText, showScreen } from "./show-screen.ts";

/** How many questions a quiz has, where there are so many to ask. */
const LENGTH = 5;

/** Whom a quiz asks about: these, or all that is worth asking. */
export type QuizScope = readonly FactSubject[] | "all";

const quizmasters = new WeakMap<Catalogue, ReturnType<typeof createQuizmaster>>();

/**
 * Plays quizzes of five questions until a person has enough: each answer is followed by what is true and who says so, the
 * last by the score. Leaving it anywhere ends it without a word. The same seed gives the same quiz.
 */
export async function playQuiz(facts: Catalogue, scope: QuizScope, seed: string, locale: Language): Promise<void> {
  const quizmaster = quizmasters.get(facts) ?? createQuizmaster(facts);
  quizmasters.set(facts, quizmaster);
  const about = scope === "all" ? {} : { about: scope.flatMap((subject) => askedOf(facts, subject)) };
  for (let round = 0, goesOn = true; goesOn; round += 1) {
    const quiz = quizmaster.createQuiz({
      seed: `${seed}/${round}`,
      locale,
      length: LENGTH,
      kinds: PICKER_KINDS,
      ...about,
    });
    if (quiz.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t("There is nothing to ask yet about these names."), 4000);
      return;
    }
    // One round after the other.
    // oxlint-disable-next-line no-await-in-loop
    goesOn = await playRound(quiz, locale);
  }
}

function askedOf(facts: Catalogue, subject: FactSubject): readonly (OrganisationId | EditionId)[] {
  return subject.kind === "organisation" ? [subject.id] : facts.series(subject.id).editions;
}

/** Plays one round; whether another one is asked for. */
async function playRound(quiz: readonly AskedQuestion[], locale: Language): Promise<boolean> {
  const answered: Answered[] = [];
  for (const [index, question] of quiz.entries()) {
    const progress = { step: index + 1, of: quiz.length };
    // One question after the other.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask(question, progress);
    if (answer === null) return false;
    const given = { question, answer, score: scoreAnswer(question, answer) };
    answered.push(given);
    // oxlint-disable-next-line no-await-in-loop
    if ((await showScreen(screenOfAnswer(given, progress), act)) === null) return false;
  }
  const chosen = await showScreen(screenOfScore(answered, locale), act);
  if (chosen?.type === "facts") {
    const subject: FactSubject = { kind: "organisation", id: chosen.id };
    await vscode.commands.executeCommand("choosefr.showFacts" satisfies CommandId, subject);
  }
  return chosen?.type === "again";
}

async function ask(question: AskedQuestion, progress: Progress): Promise<Answer | null> {
  if (question.kind === "estimate") return askEstimate(question, progress);
  const chosen = await showScreen(screenOfQuestion(question, progress), act);
  return chosen?.type === "answer" ? { option: chosen.option } : null;
}

async function askEstimate(question: EstimateQuestion, progress: Progress): Promise<Answer | null> {
  const { sign, many } = question.unitLabels;
  const unit = sign === "" ? many : `${sign} … ${many}`;
  const value = await askText(
    {
      title: titleOf(progress, question.locale),
      prompt: question.stem,
      hint: vscode.l10n.t("Your estimate, a number ({0})", unit),
    },
    (text) => readEstimate(text, question, question.locale),
    vscode.l10n.t("A number is expected, such as {0}.", question.locale === "fr" ? "1,5" : "1.5"),
  );
  return value === null ? null : { value };
}

/** Opens a source beside the quiz, which stays. */
function act(action: LineAction): boolean {
  if (action.type !== "open") return false;
  void vscode.env.openExternal(vscode.Uri.parse(action.url, true));
  return true;
}
