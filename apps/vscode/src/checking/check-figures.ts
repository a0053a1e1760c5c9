import type { Language } from "@choosefr/model";
import * as vscode from "vscode";
import type { RememberedStyles } from "../cite/remembered-styles.ts";
import { settingsOf } from "../settings.ts";
import type { CheckedDocuments } from "./checked-documents.ts";
import { DIAGNOSTIC_SOURCE } from "./diagnostic-source.ts";
import type { LedgerSource } from "./ledger-source.ts";
import { takeTurns } from "./take-turns.ts";

/** Marks the figures of the checked documents that contradict the record, and offers what may be done about a mark. */
export function checkFigures(
  documents: CheckedDocuments,
  ledgers: LedgerSource,
  styles: RememberedStyles,
  locale: Language,
  now: () => number,
): vscode.Disposable {
  const marks = vscode.languages.createDiagnosticCollection("choosefr");
  /** What is marked last in each document: whatever was begun before is dropped. */
  const latest = new WeakMap<vscode.TextDocument, object>();

  const mark = async (document: vscode.TextDocument): Promise<void> => {
    const own = {};
    latest.set(document, own);
    const state = documents.stateOf(document);
    if (state === "off" || state === "stopped") {
      marks.delete(document.uri);
      return;
    }
    const findings = documents.findingsOf(document);
    // While a text is written, its marks stay where they are until the next check tells better.
    if (findings === undefined) return;
    const { version } = document;
    const [ledger, { diagnose }] = await Promise.all([ledgers.load(), import("./engine.ts")]);
    const isStale = (): boolean => document.isClosed || document.version !== version || latest.get(document) !== own;
    if (isStale()) return;
    const made = diagnose(document, findings, ledger, settingsOf(document), locale);
    const diagnostics = await takeTurns(made, isStale, now);
    if (diagnostics !== undefined && !isStale()) marks.set(document.uri, diagnostics);
  };

  return vscode.Disposable.from(
    marks,
    documents.onDidChange((document) => void mark(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => marks.delete(uri)),
    vscode.languages.registerCodeActionsProvider(
      { language: "*" },
      {
        async provideCodeActions(document, _range, { diagnostics }) {
          const own = diagnostics.filter(({ source }) => source === DIAGNOSTIC_SOURCE);
          if (own.length === 0) return [];
          const [ledger, { fixesOf }] = await Promise.all([ledgers.load(), import("./engine.ts")]);
          return own.flatMap((diagnostic) => [...fixesOf(document, diagnostic, ledger, locale)]);
        },
        async resolveCodeAction(fix) {
          const { completeFix } = await import("./engine.ts");
          return completeFix(fix, styles);
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}
