import { join, resolve } from "node:path";
import type { Language, OrganisationId } from "@choosefr/model";
import type { Question, QuizFilter } from "@choosefr/quiz";
import type { QuizExportFormat } from "@choosefr/quiz/exports";
import type { ExitCode } from "../answer.ts";
import type { QuizCall } from "../call/call.ts";
import { describeFault } from "../call/fault.ts";
import { isFolder } from "../files/is-folder.ts";
import { faultOf } from "../files/read-text.ts";
import { replaceFile } from "../files/replace-file.ts";
import { describeUnknown, findNamed } from "../named.ts";
import { describeInputFault } from "../render/input-fault.ts";
import type { Surroundings } from "../surroundings.ts";
import { play } from "./play.ts";
import { wordsIn } from "./words/words-in.ts";

/** `choosefr quiz`: plays a quiz, or writes it for another program. */
export async function quiz(call: QuizCall, locale: Language, surroundings: Surroundings): Promise<ExitCode> {
  const { errors, drawSeed } = surroundings;
  const about = call.choice.about === null ? null : findNamed(call.choice.about);
  if (call.choice.about !== null && about === null) {
    await errors.write(`${describeUnknown(call.choice.about, locale)}\n`);
    return 1;
  }
  const seed = call.seed ?? drawSeed();
  // Loaded here: no other command needs it.
  const { createQuiz } = await import("@choosefr/quiz");
  const filter = filterOf(call, about?.id ?? null);
  const questions = createQuiz({ seed, locale, length: call.length, ...filter });
  if (questions.length === 0) {
    await errors.write(`${wordsIn(locale).nothing}\n`);
    return 1;
  }
  return call.format === null
    ? play(questions, commandOf(call, seed, locale), locale, surroundings)
    : writeQuiz(questions, call.format, call.out, locale, surroundings);
}

function filterOf({ choice: { edition, sector, kind } }: QuizCall, about: OrganisationId | null): QuizFilter {
  return {
    ...(about === null ? {} : { about: [about] }),
    ...(edition === null ? {} : { editions: [edition] }),
    ...(sector === null ? {} : { sectors: [sector] }),
    ...(kind === null ? {} : { kinds: [kind] }),
  };
}

/** The call that asks the same questions again. */
function commandOf({ choice, length }: QuizCall, seed: string, locale: Language): string {
  const options = Object.entries({ lang: locale, length: String(length), ...choice, seed });
  const words = options.flatMap(([name, value]) => (value === null ? [] : [`--${name} ${quote(value)}`]));
  return ["choosefr quiz", ...words].join(" ");
}

/** A word of a shell, whatever is in it. */
function quote(word: string): string {
  return /^[\w.-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

async function writeQuiz(
  questions: readonly Question[],
  format: QuizExportFormat,
  out: string | null,
  locale: Language,
  { folder, output, errors }: Surroundings,
): Promise<ExitCode> {
  const { exportQuiz } = await import("@choosefr/quiz/exports");
  const { content, fileName } = exportQuiz(questions, format);
  if (out === null) {
    if (typeof content !== "string" && output.isTerminal) {
      await errors.write(`${describeFault({ kind: "binary_to_terminal", format }, locale)}\n`);
      return 2;
    }
    await output.write(content);
    return 0;
  }
  const target = resolve(folder, out);
  try {
    await replaceFile((await isFolder(target)) ? join(target, fileName) : target, content, null);
    return 0;
  } catch (error) {
    await errors.write(`${out}: ${describeInputFault(faultOf(error), locale)}\n`);
    return 2;
  }
}
