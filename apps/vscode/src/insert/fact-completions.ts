import { hostLanguageOf } from "@choosefr/prose/host-language";
import * as vscode from "vscode";
import type { CiteServices } from "../cite/cite.ts";
import { inOwnTurn } from "../manners/in-own-turn.ts";
import { concernsUs, settingsOf, triggerLetters } from "../settings.ts";
import { findTrigger } from "./trigger.ts";

/** Completes facts in prose behind the trigger that is set, which they replace. */
export function completeFacts(services: CiteServices): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      const { isOn, insertTrigger } = settingsOf(document);
      if (!isOn || hostLanguageOf(document.languageId).kind !== "prose") return null;
      const before = document.lineAt(position.line).text.slice(0, position.character);
      const triggered = findTrigger(before, insertTrigger);
      if (triggered === null) return null;
      const { createCompletions } = await import("./completions.ts");
      return createCompletions(services, document, position, triggered);
    },
  };
  let registered: vscode.Disposable | undefined;
  const register = (): void => {
    registered?.dispose();
    registered = vscode.languages.registerCompletionItemProvider({ language: "*" }, provider, ...triggerLetters());
  };
  return vscode.Disposable.from(
    {
      dispose: () => {
        registered?.dispose();
      },
    },
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (concernsUs(event)) register();
    }),
    inOwnTurn(register),
  );
}
