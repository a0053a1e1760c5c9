import { describeSource, type Language, type Source } from "@choosefr/model";
import * as vscode from "vscode";
import { type FactChoice, titleOf } from "./fact-choice.ts";
import { findFacts } from "./find-facts.ts";

/** So many facts are shown at a time. */
const MOST = 100;

interface FactItem extends vscode.QuickPickItem {
  readonly choice: FactChoice;
}

/** Asks for one of some facts; undefined if nothing was chosen. */
export async function pickFact(choices: readonly FactChoice[], language: Language): Promise<FactChoice | undefined> {
  const pick = vscode.window.createQuickPick<FactItem>();
  pick.title = vscode.l10n.t("Insert a fact");
  pick.placeholder = vscode.l10n.t("A name, a year, what it is about…");
  const show = (query: string): void => {
    // Found by our own rules, which forgive accents: the editor's must not hide any of it.
    pick.items = findFacts(choices, query, MOST).map((choice) => createItem(choice, language));
  };
  pick.onDidChangeValue(show);
  show("");
  try {
    return await new Promise<FactChoice | undefined>((resolve) => {
      pick.onDidAccept(() => resolve(pick.selectedItems[0]?.choice));
      pick.onDidHide(() => resolve(undefined));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

function createItem(choice: FactChoice, language: Language): FactItem {
  const origin = choice.origin(language, "day");
  return {
    choice,
    // Without the name, which a query holds: the editor would put what matches here in an order of its own.
    label: titleOf(choice, language),
    description: choice.isDisputed ? vscode.l10n.t("{0} · sources disagree", origin) : origin,
    detail: choice.sentence(language) ?? choice.about(language),
    alwaysShow: true,
  };
}

/** What of a fact is put into the text, before its source; null: nothing but the source. */
export type FactForm = "sentence" | "figure" | "citation";

interface FormItem extends vscode.QuickPickItem {
  readonly form: FactForm;
}

/** Asks what of a fact to insert; undefined if nothing was chosen. */
export async function pickForm(
  { name, figure, sentence }: FactChoice,
  source: Source | null,
  language: Language,
): Promise<FactForm | undefined> {
  const [told, value] = [sentence(language), figure(language)];
  const items: readonly FormItem[] = [
    ...(told === null ? [] : [{ form: "sentence" as const, label: vscode.l10n.t("Sentence"), detail: told }]),
    ...(value === null ? [] : [{ form: "figure" as const, label: vscode.l10n.t("Figure"), detail: value }]),
    ...(source === null
      ? []
      : [
          {
            form: "citation" as const,
            label: vscode.l10n.t("Citation only"),
            detail: describeSource(source, language),
          },
        ]),
  ];
  const picked = await vscode.window.showQuickPick(items, { title: name, placeHolder: vscode.l10n.t("What of it?") });
  return picked?.form;
}
