import * as vscode from "vscode";
import { MOST } from "./read-dataset.ts";

/** The text of a file as it is now, saved or not. */
export interface DatasetText {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** A sign takes four bytes at most: a longer file is too long whatever is in it, and is not even read. */
const MOST_BYTES = MOST.characters * 4;

/** The text at the first of several places that has one; null where none has. */
export async function readTextAt(uris: readonly vscode.Uri[]): Promise<DatasetText | null> {
  const texts = await Promise.all(uris.map(readOne));
  return texts.find((text) => text !== null) ?? null;
}

/** A file that is gone has no text, though an editor may still show what it held. */
async function readOne(uri: vscode.Uri): Promise<DatasetText | null> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) === 0) return null;
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    if (document !== undefined) return { uri, text: document.getText() };
    if (size > MOST_BYTES) return { uri, text: " ".repeat(MOST.characters + 1) };
    return { uri, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return null;
  }
}
