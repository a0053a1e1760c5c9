import type { Catalogue } from "@choosefr/model";
import * as vscode from "vscode";
import type { OwnDataset } from "../facts/fact-source.ts";
import { datasetsSet } from "../settings.ts";
import type { DatasetFault } from "./dataset.ts";
import { createDatasetMarks } from "./dataset-marks.ts";
import { isDatasetName } from "./dataset-name.ts";
import { placesOf } from "./dataset-place.ts";
import { showDatasetStatus } from "./dataset-status.ts";
import { type DatasetText, readTextAt } from "./dataset-text.ts";
import { joinDatasets } from "./join-datasets.ts";
import type { JsonSchema } from "./json-schema.ts";
import { createDatasetReader, type DatasetReader } from "./read-dataset.ts";

/** Where datasets are read, joined and marked. */
export interface DatasetDesk extends vscode.Disposable {
  /** What is believed of each dataset that is set, in their order. */
  load(): Promise<readonly OwnDataset[]>;
}

/** How long a writer has to pause before an edited dataset counts. */
const PAUSE_MS = 300;

type Reading = ReturnType<DatasetReader>;

/** A dataset that is set or lies open, as it was read last; `text` is null where no file is found. */
interface Entry {
  readonly name: string;
  readonly isSet: boolean;
  readonly text: DatasetText | null;
  readonly reading: Reading;
}

/**
 * Reads the datasets that are set, and again whenever a file, a setting or an unsaved text of one changes; `tell` hears
 * when other things are believed than before. What is wrong with them is marked in their files and shown in the language
 * status; nobody is interrupted.
 */
export async function openDesk(
  extensionUri: vscode.Uri,
  loadRecord: () => Promise<Catalogue>,
  tell: () => void,
): Promise<DatasetDesk> {
  const schema = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, "dist", "dataset.schema.json"));
  const read = createDatasetReader(JSON.parse(new TextDecoder().decode(schema)) as JsonSchema);
  const marks = createDatasetMarks();
  const status = showDatasetStatus();
  const watchers: vscode.Disposable[] = [];
  const readings = new Map<string, { readonly text: string; readonly reading: Reading }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = "[]";
  let isDisposed = false;
  let current: Promise<readonly OwnDataset[]>;

  /** Reads a text, unless that was done; while it is no JSON, what could last be read of it counts. */
  const readEntry = (name: string, isSet: boolean, text: DatasetText | null): Entry => {
    if (text === null) return { name, isSet, text, reading: { dataset: null, faults: [] } };
    const key = text.uri.toString();
    const before = readings.get(key);
    if (before?.text === text.text) return { name, isSet, text, reading: before.reading };
    const now = read(text.text);
    const reading = { dataset: now.dataset ?? before?.reading.dataset ?? null, faults: now.faults };
    readings.set(key, { text: text.text, reading });
    return { name, isSet, text, reading };
  };

  const listEntries = async (): Promise<readonly Entry[]> => {
    const set = await Promise.all(
      placesOf(datasetsSet()).map(async ({ name, uris }) => ({ name, text: await readTextAt(uris) })),
    );
    const shown = new Set(set.map(({ text }) => text?.uri.toString()));
    const open = vscode.workspace.textDocuments.filter(
      ({ uri }) => isDatasetName(uri.path) && !shown.has(uri.toString()),
    );
    return [
      ...set.map(({ name, text }) => readEntry(name, true, text)),
      ...open.map((document) =>
        readEntry(vscode.workspace.asRelativePath(document.uri), false, {
          uri: document.uri,
          text: document.getText(),
        }),
      ),
    ];
  };

  const refresh = async (): Promise<readonly OwnDataset[]> => {
    const entries = await listEntries();
    const record = await loadRecord();
    const known = entries.map(({ name, reading: { dataset } }) => ({ name, dataset: dataset ?? NOTHING }));
    const isSet = (_: unknown, index: number): boolean => entries[index]?.isSet === true;
    const joined = joinDatasets(known.filter(isSet), record);
    // A file that is only open is judged by itself.
    const loose = known.filter((one, index) => !isSet(one, index)).flatMap((one) => joinDatasets([one], record));
    const faults = [...joined, ...loose].map((one) => one.faults);
    marks.show(
      entries.flatMap(({ text, reading }, index) =>
        text === null
          ? []
          : [{ ...text, faults: [...reading.faults, ...(faults[index] ?? [])] satisfies DatasetFault[] }],
      ),
    );
    status.show(
      entries.filter(isSet).map(({ name, text, reading }) => ({
        name,
        state: text === null ? "missing" : reading.dataset === null ? "broken" : "read",
      })),
    );
    return joined.map(({ believed }, index) => ({ name: known[index]?.name ?? "", ...believed }));
  };

  const watchFiles = (): void => {
    for (const watcher of watchers.splice(0)) watcher.dispose();
    const uris = placesOf(datasetsSet()).flatMap((place) => place.uris);
    for (const uri of uris) {
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(vscode.Uri.joinPath(uri, ".."), "*"),
      );
      const hear = (changed: vscode.Uri): void => {
        if (changed.toString() === uri.toString()) plan(0);
      };
      watchers.push(watcher, watcher.onDidChange(hear), watcher.onDidCreate(hear), watcher.onDidDelete(hear));
    }
  };

  const tellIfOther = async (): Promise<void> => {
    // The items of a dataset hold nothing but JSON.
    const now = JSON.stringify(await current);
    if (now === told || isDisposed) return;
    told = now;
    tell();
  };

  /** Reads everything anew in a moment; what is set counts as believed from then on. */
  const plan = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const before = current;
      current = refresh().catch(() => before);
      void tellIfOther();
    }, delay);
  };

  const concerns = ({ uri }: vscode.TextDocument): boolean => isDatasetName(uri.path) || readings.has(uri.toString());

  watchFiles();
  current = refresh().catch(() => []);
  const subscriptions = vscode.Disposable.from(
    marks,
    status,
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (concerns(document)) plan(0);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (concerns(document)) plan(0);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && concerns(document)) plan(PAUSE_MS);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("choosefr.datasets")) return;
      watchFiles();
      plan(0);
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      watchFiles();
      plan(0);
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => {
      watchFiles();
      plan(0);
    }),
  );
  told = JSON.stringify(await current);
  return {
    load: () => current,
    dispose: () => {
      clearTimeout(timer);
      isDisposed = true;
      for (const watcher of watchers) watcher.dispose();
      subscriptions.dispose();
    },
  };
}

const NOTHING = { organisations: [], claims: [], faults: [] } as const;
