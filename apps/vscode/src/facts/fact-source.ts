import type { Catalogue } from "@choosefr/model";
import type { CheckerOptions } from "@choosefr/prose";
import type * as vscode from "vscode";

/** What is believed of a dataset of the user's own. */
export interface OwnDataset extends CheckerOptions {
  /** As the settings name it. */
  readonly name: string;
}

/** All that is known: the record, and the user's own datasets. */
export interface Facts {
  readonly catalogue: Catalogue;
  /** The organisations and claims of the user's own datasets, in the order in which they are believed. */
  readonly own: readonly OwnDataset[];
}

/** Where facts come from. */
export interface FactSource {
  /** Reads what is not yet read. Rejects where the record that is packed with the extension cannot be read. */
  load(): Promise<Facts>;
  /** Fires when the user's datasets changed, so that `load` gives other facts. */
  readonly onDidChange: vscode.Event<void>;
}
