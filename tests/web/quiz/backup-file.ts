import { type Answer, type Question, scoreAnswer } from "@choosefr/quiz";
import { forecastOf } from "@choosefr/quiz/calibration";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Lang } from "../addresses.ts";
import { plain } from "../plain.ts";

/** An answer that was given at a moment. */
export interface PastAnswer {
  readonly question: Question;
  readonly answer: Answer;
  /** ISO 8601 (UTC). */
  readonly at: string;
}

/** The answers as a reader could have exported them. */
export function backupOf(answers: readonly PastAnswer[]): string {
  const entries = answers.map(({ question, answer, at }, index) => ({
    id: `${at}~${String(index).padStart(6, "0")}`,
    question: question.id,
    kind: question.kind,
    answer,
    ...scoreAnswer(question, answer),
    confidence: forecastOf(question, answer)?.confidence ?? null,
    at,
    data: "1.0.0",
  }));
  return JSON.stringify({ format: "choosefr-answers", version: 1, answers: entries, rounds: [] });
}

/** Chooses a file on the page of kept answers, and gives what the page says of it. */
export async function importFile(page: Page, lang: Lang, text: string): Promise<string> {
  await page.goto(`/${lang}/progress`);
  const field = page.locator("input[type=file]");
  await field.setInputFiles({ name: "answers.json", mimeType: "application/json", buffer: Buffer.from(text) });
  const told = page.locator("[id$=told]");
  await expect.poll(async () => plain(await told.innerText())).not.toBe("");
  return plain(await told.innerText());
}
