import type { Finding } from "@choosefr/prose";
import { hostLanguageOf } from "@choosefr/prose/host-language";
import * as vscode from "vscode";
import { inOwnTurn } from "../manners/in-own-turn.ts";
import { FACT_SCHEME } from "../pages/fact-uri.ts";
import { concernsUs, type Settings, settingsOf } from "../settings.ts";
import { asOfDay } from "./as-of.ts";
import { checkDocument, type DocumentCheck, type Judging } from "./document-check.ts";
import type { LedgerSource } from "./ledger-source.ts";

/** `off`: not checked, by its kind or by a setting; `stopped`: by command, until it is asked for again. */
export type CheckState = "off" | "stopped" | DocumentCheck["state"];

/** The open documents whose figures are checked, and what was found in them. */
export interface CheckedDocuments extends vscode.Disposable {
  /** What was found in the document as it is now; undefined where that is not known yet, or not asked for. */
  findingsOf(document: vscode.TextDocument): readonly Finding[] | undefined;
  stateOf(document: vscode.TextDocument): CheckState;
  /** Fires when the state of a document changed, or what is to be shown of it. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
  /** Checks the document at once, if that is not done; undefined where it is not checked, or moves on before it is. */
  settle(document: vscode.TextDocument): Promise<readonly Finding[] | undefined>;
  /** Ends all checks and forgets what they found; none begins until `start`. */
  stop(): void;
  start(): void;
}

/**
 * Checks documents a moment after they were opened or edited: only the blocks that an edit touched are read again, in
 * turns too short to be felt. A check whose document has moved on is dropped, and ends with its document.
 */
export function watchDocuments(ledgers: LedgerSource, now: () => number): CheckedDocuments {
  const checks = new Map<vscode.TextDocument, DocumentCheck>();
  const changes = new vscode.EventEmitter<vscode.TextDocument>();
  let isStopped = false;

  const end = (document: vscode.TextDocument): void => {
    checks.get(document)?.end();
    if (checks.delete(document)) changes.fire(document);
  };

  const watch = (document: vscode.TextDocument): void => {
    const settings = settingsOf(document);
    const judging = { asOf: asOfDay(document, settings), comments: settings.checksCode };
    const isWanted = !isStopped && !document.isClosed && isCheckable(document, settings);
    const known = checks.get(document);
    if (known !== undefined && isWanted && isJudgedSo(known, judging)) return;
    end(document);
    if (!isWanted) return;
    const tell = (): void => changes.fire(document);
    checks.set(document, checkDocument(document, judging, ledgers, now, tell));
  };

  const endAll = (): void => {
    for (const document of checks.keys()) end(document);
  };
  const watchAll = (): void => {
    for (const document of vscode.workspace.textDocuments) watch(document);
  };

  const subscriptions = vscode.Disposable.from(
    changes,
    vscode.workspace.onDidOpenTextDocument(watch),
    vscode.workspace.onDidCloseTextDocument(end),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      // The date in its front matter may have changed, by which all is judged.
      watch(document);
      checks.get(document)?.postpone();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!concernsUs(event)) return;
      watchAll();
      for (const document of checks.keys()) changes.fire(document);
    }),
    ledgers.onDidChange(() => {
      endAll();
      watchAll();
    }),
    inOwnTurn(watchAll),
  );

  return {
    findingsOf: (document) => checks.get(document)?.findings,
    stateOf: (document) => (isStopped ? "stopped" : (checks.get(document)?.state ?? "off")),
    onDidChange: changes.event,
    settle: async (document) => {
      await checks.get(document)?.run();
      return checks.get(document)?.findings;
    },
    stop: () => {
      isStopped = true;
      endAll();
      for (const document of vscode.workspace.textDocuments) changes.fire(document);
    },
    start: () => {
      isStopped = false;
      watchAll();
    },
    dispose: () => {
      endAll();
      subscriptions.dispose();
    },
  };
}

function isCheckable(document: vscode.TextDocument, settings: Settings): boolean {
  if (!settings.isOn || (settings.contradictions === null && settings.disagreements === null)) return false;
  if (document.uri.scheme === FACT_SCHEME) return false;
  const { kind } = hostLanguageOf(document.languageId);
  return kind === "prose" || (settings.checksCode && kind !== "none");
}

function isJudgedSo({ asOf, comments }: Judging, wanted: Judging): boolean {
  return asOf === wanted.asOf && comments === wanted.comments;
}
