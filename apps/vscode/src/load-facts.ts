import { type Catalogue, createCatalogue, type RecordPack } from "@choosefr/model";
import * as vscode from "vscode";

/**
 * Reads the record that lies beside the script, once, when it is first asked for: opening a document must not wait for
 * facts that nobody hovers. A file that cannot be read is tried again the next time.
 */
export function createFactLoader(extensionUri: vscode.Uri): () => Promise<Catalogue> {
  let loading: Promise<Catalogue> | undefined;
  return () => {
    loading ??= readFacts(vscode.Uri.joinPath(extensionUri, "dist", "records.json")).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function readFacts(file: vscode.Uri): Promise<Catalogue> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  return createCatalogue(JSON.parse(text) as RecordPack);
}
