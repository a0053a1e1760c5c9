import { findMentionsInSteps } from "@choosefr/prose";
import type * as vscode from "vscode";
import type { CheckedDocuments } from "../checking/checked-documents.ts";
import type { Ledger } from "../checking/ledger.ts";
import { withoutExcluded } from "../checking/shown-findings.ts";
import { takeTurns } from "../checking/take-turns.ts";
import { settingsOf } from "../settings.ts";
import { groupFacts, type NamedFacts } from "./document-facts.ts";

/**
 * What a document says, by whom it is about, in turns too short to be felt; nothing on excluded names. Undefined where the
 * document is not checked, or moves on before it is read.
 */
export async function readDocumentFacts(
  document: vscode.TextDocument,
  documents: CheckedDocuments,
  ledger: Ledger,
  isStale: () => boolean,
  now: () => number,
): Promise<readonly NamedFacts[] | undefined> {
  const findings = await documents.settle(document);
  const { version } = document;
  const hasMoved = (): boolean => document.isClosed || document.version !== version || isStale();
  if (findings === undefined || hasMoved()) return undefined;
  const names = findMentionsInSteps(document.getText(), document.languageId, ledger.finder());
  const mentions = await takeTurns(names, hasMoved, now);
  if (mentions === undefined || hasMoved()) return undefined;
  const settings = settingsOf(document);
  return groupFacts(
    document,
    mentions.filter(({ name }) => !settings.excludedNames.has(name)),
    withoutExcluded(findings, ledger, settings),
    ledger,
  );
}
