import type { Language } from "@choosefr/model";
import { findMentionsInSteps } from "@choosefr/prose";
import type * as vscode from "vscode";
import type { LedgerSource } from "../checking/ledger-source.ts";
import { takeTurns } from "../checking/take-turns.ts";
import type { Facts } from "../facts/fact-source.ts";
import { type FactSubject, readSubject } from "../facts/fact-subject.ts";
import { settingsOf } from "../settings.ts";
import { chooseScope } from "./choose-scope.ts";
import { playQuiz } from "./play-quiz.ts";

/** A document longer than this is not read for its names. */
const LONGEST = 2_000_000;

/** Starts a quiz on whom the argument of the command names, or on whom is chosen, those of the document first. */
export async function startQuiz(
  { catalogue }: Facts,
  ledgers: LedgerSource,
  document: vscode.TextDocument | undefined,
  argument: unknown,
  { seed, locale, now }: { readonly seed: string; readonly locale: Language; readonly now: () => number },
): Promise<void> {
  const subject = readSubject(catalogue, argument);
  const scope =
    subject === null ? await chooseScope(catalogue, await subjectsIn(document, ledgers, now)) : ([subject] as const);
  if (scope !== null) await playQuiz(catalogue, scope, seed, locale);
}

/** Whom a document names, each once, in the order of appearance; nobody whom the settings exclude. */
async function subjectsIn(
  document: vscode.TextDocument | undefined,
  ledgers: LedgerSource,
  now: () => number,
): Promise<readonly FactSubject[]> {
  if (document === undefined || document.getText().length > LONGEST) return [];
  const { isOn, excludedNames } = settingsOf(document);
  if (!isOn) return [];
  const { finder, subjectOf } = await ledgers.load();
  const names = findMentionsInSteps(document.getText(), document.languageId, finder());
  const mentions = (await takeTurns(names, () => document.isClosed, now)) ?? [];
  const named = mentions.filter(({ name }) => !excludedNames.has(name)).map(({ entity }) => entity);
  return [...new Set(named)].flatMap((entity) => subjectOf(entity) ?? []);
}
