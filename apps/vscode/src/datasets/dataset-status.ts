import * as vscode from "vscode";

/** How a dataset that is set is doing. */
export interface DatasetState {
  readonly name: string;
  readonly state: "read" | "missing" | "broken";
}

/** Tells how the datasets are doing. */
export interface DatasetStatus extends vscode.Disposable {
  show(datasets: readonly DatasetState[]): void;
}

/** Shows in the language status of the editor which datasets count besides the record; nothing where none is set. */
export function showDatasetStatus(): DatasetStatus {
  let item: vscode.LanguageStatusItem | null = null;
  return {
    show: (datasets) => {
      if (datasets.length === 0) {
        item?.dispose();
        item = null;
        return;
      }
      item ??= vscode.languages.createLanguageStatusItem("choosefr.datasets", { language: "*" });
      item.name = vscode.l10n.t("Own datasets");
      const absent = datasets.find(({ state }) => state !== "read");
      item.severity =
        absent === undefined ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Warning;
      item.text = textOf(datasets.length, absent);
      item.detail = datasets.map(({ name }) => name).join(", ");
    },
    dispose: () => item?.dispose(),
  };
}

function textOf(count: number, absent: DatasetState | undefined): string {
  if (absent?.state === "missing") return vscode.l10n.t("{0} is not found", absent.name);
  if (absent?.state === "broken") return vscode.l10n.t("{0} cannot be read", absent.name);
  return count === 1 ? vscode.l10n.t("1 own dataset") : vscode.l10n.t("{0} own datasets", count);
}
