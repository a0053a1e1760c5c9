import * as vscode from "vscode";
import { DIAGNOSTIC_SOURCE } from "../checking/diagnostic-source.ts";
import type { DatasetFault } from "./dataset.ts";
import { isDatasetName } from "./dataset-name.ts";
import type { DatasetText } from "./dataset-text.ts";
import { describeFault } from "./dataset-words.ts";
import { createPositionReader } from "./position.ts";

/** A dataset with what is wrong in it. */
export interface MarkedDataset extends DatasetText {
  readonly faults: readonly DatasetFault[];
}

/** The marks in the files of datasets. */
export interface DatasetMarks extends vscode.Disposable {
  /** Marks these datasets, and no others. */
  show(datasets: readonly MarkedDataset[]): void;
}

/** What the editor's own service for JSON says of a file with a schema, so that it is not said twice. */
const SAID_BY_SCHEMA: ReadonlySet<DatasetFault["kind"]> = new Set<DatasetFault["kind"]>([
  "no-json",
  "wrong-type",
  "wrong-choice",
  "missing",
  "wrong-form",
  "empty",
  "too-long",
  "out-of-range",
]);
const HINTS: ReadonlySet<DatasetFault["kind"]> = new Set<DatasetFault["kind"]>(["known-name", "known-claim"]);

/** Marks what is wrong with datasets; where the editor itself reads JSON by our schema, only what a schema cannot say. */
export function createDatasetMarks(): DatasetMarks {
  const collection = vscode.languages.createDiagnosticCollection("choosefr-datasets");
  return {
    show: (datasets) => {
      collection.clear();
      for (const { uri, text, faults } of datasets) {
        const told = isReadByEditor(uri) ? faults.filter(({ kind }) => !SAID_BY_SCHEMA.has(kind)) : faults;
        const positionOf = createPositionReader(text);
        collection.set(
          uri,
          told.map((fault) => {
            const [start, end] = [positionOf(fault.start), positionOf(fault.end)];
            const range = new vscode.Range(start.line, start.character, end.line, end.character);
            const mark = new vscode.Diagnostic(range, describeFault(fault), severityOf(fault));
            mark.source = DIAGNOSTIC_SOURCE;
            mark.code = fault.kind;
            return mark;
          }),
        );
      }
    },
    dispose: () => collection.dispose(),
  };
}

function severityOf({ kind }: DatasetFault): vscode.DiagnosticSeverity {
  if (kind === "no-json") return vscode.DiagnosticSeverity.Error;
  return HINTS.has(kind) ? vscode.DiagnosticSeverity.Hint : vscode.DiagnosticSeverity.Warning;
}

/** The service reads the files whose names are told to it, once they are open. */
function isReadByEditor(uri: vscode.Uri): boolean {
  return (
    isDatasetName(uri.path) &&
    vscode.extensions.getExtension("vscode.json-language-features") !== undefined &&
    vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())
  );
}
