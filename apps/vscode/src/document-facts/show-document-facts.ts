import type { Language } from "@choosefr/model";
import type { Finding } from "@choosefr/prose";
import * as vscode from "vscode";
import type { CheckedDocuments } from "../checking/checked-documents.ts";
import type { LedgerSource } from "../checking/ledger-source.ts";
import { loudnessOf } from "../checking/shown-findings.ts";
import type { CommandId } from "../commands.ts";
import { concernsUs, settingsOf } from "../settings.ts";
import { activeDocument } from "./active-document.ts";
import { exportDocumentFacts } from "./export-document-facts.ts";
import { createFactItem } from "./fact-item.ts";
import type { FactRow } from "./fact-rows.ts";

/** The id of the view, as the manifest names it. */
const VIEW = "choosefr.facts";
/** The key by which the manifest chooses what the empty view says. */
const STATE_KEY = "choosefr.factsState";
/** A document longer than this is read only when a person asks for it. */
const LONGEST_UNASKED = 2_000_000;

/** Why the view is empty; `ready` where it is not, `reading` until that is known. */
type ViewState = "ready" | "reading" | "none" | "off" | "stopped" | "long" | "empty";

/** Shows in a view who and what the active document speaks of, as long as the view is open. */
export function showDocumentFacts(
  documents: CheckedDocuments,
  ledgers: LedgerSource,
  locale: Language,
  now: () => number,
): vscode.Disposable {
  const changes = new vscode.EventEmitter<undefined>();
  let shown: vscode.TextDocument | undefined;
  let rows: readonly FactRow[] = [];
  let state: ViewState | undefined;
  let generation = 0;
  /** Long documents that a person asked for. */
  const askedFor = new WeakSet<vscode.TextDocument>();

  const view = vscode.window.createTreeView(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changes.event,
      getChildren: (row?: FactRow) => [...(row === undefined ? rows : row.rows)],
      getTreeItem: (row) => createFactItem(row, shown),
    },
  });

  const show = (next: ViewState, nextRows: readonly FactRow[]): void => {
    rows = nextRows;
    changes.fire(undefined);
    if (state === next) return;
    state = next;
    void vscode.commands.executeCommand("setContext", STATE_KEY, next);
  };

  const read = async (document: vscode.TextDocument): Promise<void> => {
    const own = generation;
    const isStale = (): boolean => generation !== own;
    const [ledger, { readDocumentFacts, rowsOf }] = await Promise.all([ledgers.load(), import("./reader.ts")]);
    const facts = await readDocumentFacts(document, documents, ledger, isStale, now);
    if (facts === undefined || isStale()) return;
    const settings = settingsOf(document);
    const warnsOf = (finding: Finding): boolean => loudnessOf(finding, settings) === vscode.DiagnosticSeverity.Warning;
    show(facts.length === 0 ? "empty" : "ready", rowsOf(facts, locale, warnsOf));
  };

  const update = (): void => {
    if (!view.visible) return;
    const document = activeDocument(shown);
    generation += 1;
    const isOther = document !== shown;
    shown = document;
    if (document === undefined) {
      show("none", []);
      return;
    }
    const checked = documents.stateOf(document);
    if (checked === "off" || checked === "stopped") {
      show(checked, []);
      return;
    }
    if (document.getText().length > LONGEST_UNASKED && !askedFor.has(document)) {
      show("long", []);
      return;
    }
    // What was read before stays until what is read now takes its place.
    if (isOther) show("reading", []);
    if (checked !== "checked") return;
    void vscode.window.withProgress({ location: { viewId: VIEW } }, async () => read(document).catch(() => undefined));
  };

  const refresh = (): void => {
    const document = activeDocument(shown);
    if (document !== undefined) askedFor.add(document);
    update();
  };

  update();
  return vscode.Disposable.from(
    changes,
    view,
    view.onDidChangeVisibility(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidCloseTextDocument(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (concernsUs(event)) update();
    }),
    documents.onDidChange((document) => {
      if (document === activeDocument(shown)) update();
    }),
    vscode.commands.registerCommand("choosefr.refreshFacts" satisfies CommandId, refresh),
    vscode.commands.registerCommand("choosefr.exportFacts" satisfies CommandId, async () => {
      const document = activeDocument(shown);
      if (document !== undefined) await exportDocumentFacts(document, documents, ledgers, locale, now);
    }),
  );
}
