import * as vscode from "vscode";
import type { CommandId } from "../commands.ts";
import { settingsOf } from "../settings.ts";
import { asOfDay } from "./as-of.ts";
import type { CheckedDocuments } from "./checked-documents.ts";
import { wordDay } from "./day.ts";

/** Shows in the language status of the editor whether the active document is checked, and what was found. */
export function showCheckStatus(documents: CheckedDocuments): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("choosefr.figures", { language: "*" });
  item.name = vscode.l10n.t("Figures on investment in France");

  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) return;
    const state = documents.stateOf(document);
    const findings = documents.findingsOf(document) ?? [];
    const wrong = findings.filter(({ verdict }) => verdict === "contradicts").length;
    const asOf = state === "off" ? null : asOfDay(document, settingsOf(document));
    item.detail = asOf === null ? "" : vscode.l10n.t("as known on {0}", wordDay(asOf, vscode.env.language));
    item.busy = state === "checking";
    item.text = textOf(state, findings.length, wrong);
    item.command = state === "stopped" ? startCommand() : state === "off" ? undefined : stopCommand();
  };

  update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    documents.onDidChange((document) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
}

function textOf(state: ReturnType<CheckedDocuments["stateOf"]>, count: number, wrong: number): string {
  switch (state) {
    case "off":
      return vscode.l10n.t("Figures are not checked here");
    case "waiting":
    case "checking":
      return vscode.l10n.t("Checking figures…");
    case "stopped":
      return vscode.l10n.t("Checking is stopped");
    case "checked":
      if (count === 0) return vscode.l10n.t("No known figure");
      if (wrong === 0) return count === 1 ? vscode.l10n.t("1 known figure") : vscode.l10n.t("{0} known figures", count);
      return wrong === 1
        ? vscode.l10n.t("1 figure contradicts the sources")
        : vscode.l10n.t("{0} figures contradict the sources", wrong);
    default:
      return state satisfies never;
  }
}

function stopCommand(): vscode.Command {
  return { command: "choosefr.stopChecking" satisfies CommandId, title: vscode.l10n.t("Stop") };
}

function startCommand(): vscode.Command {
  return { command: "choosefr.startChecking" satisfies CommandId, title: vscode.l10n.t("Start") };
}
