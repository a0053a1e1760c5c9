import type { RecordPack } from "@choosefr/model";
import * as vscode from "vscode";
import type { FactSource, Facts } from "./fact-source.ts";

/**
 * The record that lies beside the script, read once, when it is first asked for: opening a document must not wait for
 * facts that nobody asks for. A file that cannot be read is tried again the next time.
 */
export function createFactSource(extensionUri: vscode.Uri): FactSource & vscode.Disposable {
  const changes = new vscode.EventEmitter<void>();
  let loading: Promise<Facts> | undefined;
  return {
    load: () => {
      loading ??= readFacts(vscode.Uri.joinPath(extensionUri, "dist", "records.json")).catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
    onDidChange: changes.event,
    dispose: () => changes.dispose(),
  };
}

async function readFacts(file: vscode.Uri): Promise<Facts> {
  const [bytes, { openRecord }] = await Promise.all([vscode.workspace.fs.readFile(file), import("./record.ts")]);
  return { catalogue: openRecord(JSON.parse(new TextDecoder().decode(bytes)) as RecordPack), own: [] };
}
