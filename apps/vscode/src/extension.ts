import * as vscode from "vscode";
import { offerToAssistants } from "./assistant/offer-to-assistants.ts";
import { checkFigures } from "./checking/check-figures.ts";
import { showCheckStatus } from "./checking/check-status.ts";
import { watchDocuments } from "./checking/checked-documents.ts";
import { createLedgerSource } from "./checking/ledger-source.ts";
import { createRememberedStyles } from "./cite/remembered-styles.ts";
import type { CommandId } from "./commands.ts";
import { showDocumentFacts } from "./document-facts/show-document-facts.ts";
import { createFactSource } from "./facts/load-facts.ts";
import { createHoverProvider } from "./hover/hover.ts";
import { completeFacts } from "./insert/fact-completions.ts";
import { localeOf } from "./locale.ts";
import { createFactDocuments } from "./pages/fact-documents.ts";
import { FACT_SCHEME } from "./pages/fact-uri.ts";
import { showFacts } from "./pages/show-facts.ts";
import { createPreviewFacts, type MarkdownExtension } from "./preview/preview-facts.ts";

/** Wires the extension: hovers, checked figures, the facts in a document, fact pages, the commands, and what previews and assistants ask of it. */
export function activate(context: vscode.ExtensionContext): MarkdownExtension {
  const locale = localeOf(vscode.env.language);
  const facts = createFactSource(context.extensionUri);
  const now = (): number => performance.now();
  const ledgers = createLedgerSource(facts, now);
  const documents = watchDocuments(ledgers, now);
  const styles = createRememberedStyles(context.workspaceState);
  const citing = { facts, ledgers, documents, styles, locale };
  const preview = createPreviewFacts(facts, ledgers, documents, locale);
  const register = (command: CommandId, run: (...given: readonly unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(command, run);
  context.subscriptions.push(
    facts,
    documents,
    vscode.languages.registerHoverProvider({ language: "*" }, createHoverProvider(facts, locale)),
    vscode.workspace.registerTextDocumentContentProvider(FACT_SCHEME, createFactDocuments(facts, locale)),
    checkFigures(documents, ledgers, styles, locale, now),
    showCheckStatus(documents),
    showDocumentFacts(documents, ledgers, locale, now),
    completeFacts(citing),
    preview,
    offerToAssistants(facts, ledgers, locale),
    register("choosefr.showFacts", async (argument) => showFacts((await facts.load()).catalogue, argument)),
    register("choosefr.cite", async (subject) => (await import("./cite/cite.ts")).cite(citing, subject, false)),
    register("choosefr.citeAs", async (subject) => (await import("./cite/cite.ts")).cite(citing, subject, true)),
    register("choosefr.insertFact", async () => (await import("./insert/insert-fact.ts")).insertFact(citing)),
    register("choosefr.citeInserted", async (source) =>
      (await import("./insert/insert-fact.ts")).citeInserted(citing, source),
    ),
    register("choosefr.more", async (subject, name) => {
      const { offerMore } = await import("./hover/card.ts");
      await offerMore((await facts.load()).catalogue, subject, name);
    }),
    register("choosefr.quiz", async (argument) => {
      const { startQuiz } = await import("./quiz/start-quiz.ts");
      const document = vscode.window.activeTextEditor?.document;
      await startQuiz(await facts.load(), ledgers, document, argument, { seed: new Date().toISOString(), locale, now });
    }),
    register("choosefr.setAsOf", async () => {
      const { setAsOf } = await import("./checking/set-as-of.ts");
      await setAsOf();
    }),
    register("choosefr.stopChecking", () => documents.stop()),
    register("choosefr.startChecking", () => documents.start()),
  );
  return { extendMarkdownIt: preview.extendMarkdownIt };
}
