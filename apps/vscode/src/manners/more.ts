import type { Catalogue } from "@choosefr/model";
import * as vscode from "vscode";
import type { CommandId } from "../commands.ts";
import { readSubject } from "../facts/fact-subject.ts";
import { excludeFile, excludeLanguage, excludeName, nameLanguage } from "./exclude.ts";

interface Action extends vscode.QuickPickItem {
  readonly run?: () => Promise<void>;
}

/**
 * Offers what else can be done about the name under a hover: by `argument`, what it names and the name as recorded. Anything
 * else does nothing: anyone may call a command with anything.
 */
export async function offerMore(facts: Catalogue, argument: unknown, name: unknown): Promise<void> {
  const subject = readSubject(facts, argument);
  if (subject === null || typeof name !== "string") return;
  const document = vscode.window.activeTextEditor?.document;
  const actions: readonly Action[] = [
    {
      label: vscode.l10n.t("Quiz me on {0}", name),
      run: async () => vscode.commands.executeCommand("choosefr.quiz" satisfies CommandId, subject),
    },
    {
      label: vscode.l10n.t("Cite in another style…"),
      run: async () => vscode.commands.executeCommand("choosefr.citeAs" satisfies CommandId, subject),
    },
    { label: vscode.l10n.t("Don’t show"), kind: vscode.QuickPickItemKind.Separator },
    { label: vscode.l10n.t("Don’t show “{0}” any more", name), run: async () => excludeName(name) },
    ...(document === undefined
      ? []
      : [
          { label: vscode.l10n.t("Show nothing in this file"), run: async () => excludeFile(document.uri) },
          {
            label: vscode.l10n.t("Show nothing in {0} files", nameLanguage(document.languageId)),
            run: async () => excludeLanguage(document),
          },
        ]),
  ];
  const picked = await vscode.window.showQuickPick(actions, { title: name });
  await picked?.run?.();
}
