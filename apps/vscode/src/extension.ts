import * as vscode from "vscode";
import { checkFigures } from "./checking/check-figures.ts";
import { showCheckStatus } from "./checking/check-status.ts";
import { watchDocuments } from "./checking/checked-documents.ts";
import { createLedgerSource } from "./checking/ledger-source.ts";
import { createRememberedStyles } from "./cite/remembered-styles.ts";
import type { CommandId } from "./commands.ts";
import { createFactSource } from "./facts/load-facts.ts";
import { createHoverProvider } from "./hover/hover.ts";
import { completeFacts } from "./insert/fact-completions.ts";
import { localeOf } from "./locale.ts";
import { createFactDocuments } from "./pages/fact-documents.ts";
import { FACT_SCHEME } from "./pages/fact-uri.ts";
import { showFacts } from "./pages/show-facts.ts";

/** Wires the extension: hovers, checked figures, fact pages, and the commands. */
export function activate(context: vscode.ExtensionContext): void {
  const locale = localeOf(vscode.env.language);
  const facts = createFactSource(context.extensionUri);
  const ledgers = createLedgerSource(facts);
  const documents = watchDocuments(ledgers, () => performance.now());
  const styles = createRememberedStyles(context.workspaceState);
  const citing = { facts, ledgers, documents, styles, locale };
  const register = (command: CommandId, run: (...given: readonly unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(command, run);
  context.subscriptions.push(
    facts,
    documents,
    vscode.languages.registerHoverProvider({ language: "*" }, createHoverProvider(facts, locale)),
    vscode.workspace.registerTextDocumentContentProvider(FACT_SCHEME, createFactDocuments(facts, locale)),
    checkFigures(documents, ledgers, locale),
    showCheckStatus(documents),
    register("choosefr.showFacts", async (argument) => showFacts((await facts.load()).catalogue, argument)),
    register("choosefr.cite", async (subject) => (await import("./cite/cite.ts")).cite(citing, subject, false)),
    completeFacts(citing),
    register("choosefr.insertFact", async () => (await import("./insert/insert-fact.ts")).insertFact(citing)),
    register("choosefr.citeInserted", async (source) =>
      (await import("./insert/insert-fact.ts")).citeInserted(citing, source),
    ),
    register("choosefr.citeAs", async (subject) => (await import("./cite/cite.ts")).cite(citing, subject, true)),
    register("choosefr.more", async (subject, name) => {
      const { offerMore } = await import("./hover/card.ts");
      await offerMore((await facts.load()).catalogue, subject, name);
    }),
    register("choosefr.stopChecking", () => documents.stop()),
    register("choosefr.startChecking", () => documents.start()),
  );
}
