import type { Language } from "@choosefr/model";
import type { Question } from "@choosefr/quiz";
import { scoreAnswer } from "@choosefr/quiz/score";
import type { ExitCode } from "../answer.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Ask, askAnswer } from "./ask.ts";
import type { Dialogue } from "./dialogue.ts";
import { createPage, type Page } from "./page.ts";
import type { Words } from "./words/words.ts";
import { wordsIn } from "./words/words-in.ts";
import { formatPoints, writeAnswer } from "./write-answer.ts";
import { writeQuestion } from "./write-question.ts";

/** What passes over a question. */
const PASS = "?";

interface Tally {
  readonly asked: number;
  readonly right: number;
  readonly points: number;
}

/**
 * Plays a quiz in a dialogue; `command` is how the same questions are had again. Whoever stops is told the score of what was
 * answered until then.
 */
export async function play(
  questions: readonly Question[],
  command: string,
  locale: Language,
  { openDialogue, output }: Pick<Surroundings, "openDialogue" | "output">,
): Promise<ExitCode> {
  const words = wordsIn(locale);
  const page = createPage(output);
  const dialogue = openDialogue();
  const ask = createAsk(dialogue, page, output);
  let tally: Tally = { asked: 0, right: 0, points: 0 };
  let exitCode: ExitCode = 0;
  try {
    await output.write(page.paragraph(words.opening, 0, "dim"));
    for (const [at, question] of questions.entries()) {
      await output.write(`\n${page.paragraph(words.heading(at + 1, questions.length), 0, "dim")}`);
      await output.write(`${writeQuestion(question, page, words)}\n`);
      const given = await askAnswer(question, ask, words, locale);
      if (given === "ended" || given === "interrupted") {
        exitCode = given === "ended" ? 0 : 130;
        await output.write("\n");
        break;
      }
      const answer = given === "skipped" ? ({ isSkipped: true } as const) : given.value;
      const { points, isCorrect } = scoreAnswer(question, answer);
      tally = { asked: tally.asked + 1, right: tally.right + (isCorrect ? 1 : 0), points: tally.points + points };
      await output.write(writeAnswer(question, answer, page, words, locale));
      const isLast = at === questions.length - 1;
      if (dialogue.isTerminal && !isLast && (await dialogue.ask(words.goOn)).kind === "interrupted") {
        exitCode = 130;
        await output.write("\n");
        break;
      }
    }
    await output.write(writeTally(tally, command, page, words, locale));
    return exitCode;
  } finally {
    dialogue.close();
  }
}

/** Asks again, with what to write instead, until what is typed can be read. */
function createAsk(dialogue: Dialogue, page: Page, output: Surroundings["output"]): Ask {
  return async (prompt, read) => {
    for (;;) {
      const line = await dialogue.ask(prompt);
      if (line.kind !== "typed") return line.kind;
      if (line.text.trim() === PASS) return "skipped";
      const reading = read(line.text);
      if ("value" in reading) return reading;
      await output.write(page.paragraph(reading.again, 0, "yellow"));
    }
  };
}

function writeTally(
  { asked, right, points }: Tally,
  command: string,
  page: Page,
  words: Words,
  locale: Language,
): string {
  const score =
    asked === 0
      ? ""
      : `${page.paragraph(words.score(right, asked), 0, "bold")}${page.paragraph(words.points(formatPoints(points, locale), asked))}`;
  return `\n${score}${page.paragraph(words.replay, 0, "dim")}  ${command}\n`;
}
