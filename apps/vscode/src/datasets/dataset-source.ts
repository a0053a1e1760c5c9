import type { Catalogue } from "@choosefr/model";
import * as vscode from "vscode";
import type { OwnDataset } from "../facts/fact-source.ts";
import { datasetsSet } from "../settings.ts";
import type { DatasetDesk } from "./dataset-desk.ts";
import { isDatasetName } from "./dataset-name.ts";

/** Where the user's own datasets come from. */
export interface DatasetSource extends vscode.Disposable {
  /** What is believed of each, in the order in which they are set; of one that cannot be read, nothing. */
  load(): Promise<readonly OwnDataset[]>;
  readonly onDidChange: vscode.Event<void>;
}

/** The datasets that are set. Until one is set or a file of one is opened, nothing is loaded for them. */
export function watchDatasets(extensionUri: vscode.Uri, loadRecord: () => Promise<Catalogue>): DatasetSource {
  const changes = new vscode.EventEmitter<void>();
  let desk: Promise<DatasetDesk> | null = null;
  const open = (): Promise<DatasetDesk> => {
    desk ??= import("./dataset-desk.ts").then(({ openDesk }) =>
      openDesk(extensionUri, loadRecord, () => changes.fire()),
    );
    return desk;
  };
  const look = ({ uri }: vscode.TextDocument): void => {
    if (desk === null && isDatasetName(uri.path)) void open();
  };
  const subscriptions = vscode.Disposable.from(
    changes,
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeConfiguration((event) => {
      // An open desk hears of it by itself.
      if (desk === null && event.affectsConfiguration("choosefr.datasets")) void open().then(() => changes.fire());
    }),
  );
  for (const document of vscode.workspace.textDocuments) look(document);
  if (datasetsSet().length > 0) void open();
  return {
    load: async () => (desk === null && datasetsSet().length === 0 ? [] : (await open()).load()),
    onDidChange: changes.event,
    dispose: () => {
      subscriptions.dispose();
      void desk?.then((opened) => void opened.dispose());
    },
  };
}
