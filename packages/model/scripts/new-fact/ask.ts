import type { Dataset } from "../../lint/dataset.ts";
import type { Answers } from "./draft.ts";
import { FACT_KINDS, type FactKind, helpFor, isFactKind, QUESTIONS, readAnswer } from "./questions.ts";

/** How to speak with whoever answers. */
export interface Conversation {
  /** Whether a person types the answers, and may try again; else they come from a file or another program. */
  readonly isTyped: boolean;
  /** Puts a question and gives the line that is answered; null if the person leaves or no line is left. */
  readonly ask: (prompt: string) => Promise<string | null>;
  readonly print: (text: string) => void;
}

/** A kind of record and the answers that make one. */
export interface Collected {
  readonly kind: FactKind;
  readonly answers: Answers;
}

/** The question at which the conversation ended; `problem` says what was wrong with its answer, null if it had none. */
export interface Unanswered {
  readonly question: string;
  readonly problem: string | null;
}

/** Asks for a kind of record and for all that it needs. */
export async function askAll(conversation: Conversation, dataset: Dataset): Promise<Collected | Unanswered> {
  const prompt = `What do you add (${FACT_KINDS.join(", ")})`;
  const chosen = await askUntilRead(conversation, `${prompt}? `, prompt, readKind);
  if ("problem" in chosen) return chosen;
  const kind = chosen.value;
  const answers: Record<string, unknown> = {};
  for (const question of QUESTIONS[kind]) {
    if (question.flag === "topic" && answers["figure"] !== null) {
      answers["topic"] = null;
      continue;
    }
    conversation.print(`\n${helpFor(question)}\n`);
    const read = (answer: string) => readAnswer(question, answer, dataset);
    const reading = await askUntilRead(conversation, `${question.ask}: `, question.ask, read);
    if ("problem" in reading) return reading;
    answers[question.flag] = reading.value;
  }
  return { kind, answers };
}

function readKind(answer: string): { readonly value: FactKind } | { readonly problem: string } {
  const word = answer.trim();
  return isFactKind(word) ? { value: word } : { problem: `It is one of ${FACT_KINDS.join(", ")}.` };
}

/** A person is asked again; a list of answers has no other one, and its next line belongs to the next question. */
async function askUntilRead<Value>(
  { isTyped, ask, print }: Conversation,
  prompt: string,
  question: string,
  read: (answer: string) => { readonly value: Value } | { readonly problem: string },
): Promise<{ readonly value: Value } | Unanswered> {
  for (;;) {
    const answer = await ask(prompt);
    if (answer === null) return { question, problem: null };
    const reading = read(answer);
    if ("value" in reading) return reading;
    if (!isTyped) return { question, problem: reading.problem };
    print(`${reading.problem}\n`);
  }
}

/** Says why a conversation ended before a record could be written, and what to do where no person sees the questions. */
export function explainEnd({ question, problem }: Unanswered, isTyped: boolean): string {
  if (isTyped) return "\nNothing was written.\n";
  return problem === null
    ? `\nThe answers end before “${question}”: nothing was written.\nGive one line for each question, in their order; an empty one for what is not known.\n`
    : `\n${problem}\nNothing was written. Mend the line that answers “${question}”, and give all lines again.\n`;
}
