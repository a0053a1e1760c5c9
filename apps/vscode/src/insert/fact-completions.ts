import { hostLanguageOf } from "@choosefr/prose/host-language";
import * as vscode from "vscode";
import type { CiteServices } from "../cite/cite.ts";
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
  const register = (): vscode.Disposable =>
    vscode.languages.registerCompletionItemProvider({ language: "*" }, provider, ...triggerLetters());
  let registered = register();
  return vscode.Disposable.from(
    {
      dispose: () => {
        registered.dispose();
      },
    },
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!concernsUs(event)) return;
      registered.dispose();
      registered = register();
    }),
  );
}
