import * as vscode from "vscode";
import { BY_DOCUMENT, isDay } from "./day.ts";

/** Asks by whose knowledge figures are judged, and sets that for the workspace, or for the user where there is none. */
export async function setAsOf(): Promise<void> {
  const section = vscode.workspace.getConfiguration("choosefr");
  const now = section.get<unknown>("check.asOf");
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t("Check figures by what was known on a day"),
    prompt: vscode.l10n.t(
      "A day such as 2024-05-13, a month or a year; “document” for each document’s own date; “today” for all that is known.",
    ),
    value: typeof now === "string" ? now : "",
    placeHolder: vscode.l10n.t("today"),
    validateInput: (text) =>
      readAnswer(text) === null
        ? vscode.l10n.t("Give a day like 2024-05-13, a month, a year, “document” or “today”.")
        : null,
  });
  if (answer === undefined) return;
  const day = readAnswer(answer) ?? "";
  const target =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await section.update("check.asOf", day === "" ? undefined : day, target);
}

const TODAY = new Set(["", "today", "aujourd'hui", "aujourd’hui"]);

/** What was answered, as the setting writes it; empty for today, null for what is no day. */
function readAnswer(text: string): string | null {
  const answer = text.trim().toLowerCase();
  if (TODAY.has(answer)) return "";
  return answer === BY_DOCUMENT || isDay(answer) ? answer : null;
}
