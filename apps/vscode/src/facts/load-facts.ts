import type { Catalogue, RecordPack } from "@choosefr/model";
import * as vscode from "vscode";
import { watchDatasets } from "../datasets/dataset-source.ts";
import type { FactSource, Facts } from "./fact-source.ts";

/**
 * The record that lies beside the script, read once, when it is first asked for: opening a document must not wait for
 * facts that nobody asks for. A file that cannot be read is tried again the next time. With it come the user's datasets.
 */
export function createFactSource(extensionUri: vscode.Uri): FactSource & vscode.Disposable {
  const changes = new vscode.EventEmitter<void>();
  let record: Promise<Catalogue> | undefined;
  let loading: Promise<Facts> | undefined;

  const loadRecord = (): Promise<Catalogue> => {
    record ??= readRecord(vscode.Uri.joinPath(extensionUri, "dist", "records.json")).catch((error: unknown) => {
      record = undefined;
      throw error;
    });
    return record;
  };

  const datasets = watchDatasets(extensionUri, loadRecord);
  const subscription = datasets.onDidChange(() => {
    loading = undefined;
    changes.fire();
  });
  return {
    load: () => {
      loading ??= Promise.all([loadRecord(), datasets.load()]).then(
        ([catalogue, own]) => ({ catalogue, own }),
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
    onDidChange: changes.event,
    dispose: () => {
      vscode.Disposable.from(subscription, datasets, changes).dispose();
    },
  };
}

async function readRecord(file: vscode.Uri): Promise<Catalogue> {
  const [bytes, { openRecord }] = await Promise.all([vscode.workspace.fs.readFile(file), import("./record.ts")]);
  return openRecord(JSON.parse(new TextDecoder().decode(bytes)) as RecordPack);
}
