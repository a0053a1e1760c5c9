import * as vscode from "vscode";
import { type BibliographyForm, bibliographiesOf } from "./bibliography.ts";

/** A bibliography of a workspace, as it is now, what is not yet saved included. */
export interface BibliographyFile {
  readonly uri: vscode.Uri;
  readonly form: BibliographyForm;
  /** Null where the file is still to be made. */
  readonly document: vscode.TextDocument | null;
}

/** So many bibliographies of a workspace are looked at. */
const MOST_FILES = 200;
const ELSEWHERE = "**/{node_modules,.git,_site,_book,public,dist,build}/**";

/**
 * The bibliography that a document names itself, else the nearest of the workspace, else the place of one to be made beside
 * the document; null where that has no place yet. LaTeX reads BibTeX alone.
 */
export async function findBibliography(
  document: vscode.TextDocument,
  style: "latex" | "key",
): Promise<BibliographyFile | null> {
  const home = homeOf(document);
  const named = bibliographiesOf(document.getText()).filter((name) => style === "key" || formOf(name) === "bibtex");
  const ownUris = home === null ? [] : named.map((name) => vscode.Uri.joinPath(home, name));
  const opened = await Promise.all(ownUris.map(open));
  const own = opened.find((each) => each !== null);
  if (own !== undefined && own !== null) return own;
  const [toBeMade] = ownUris;
  if (toBeMade !== undefined) return { uri: toBeMade, form: formOf(toBeMade.path), document: null };

  const near = await findNearest(document, style === "latex" ? "**/*.bib" : "**/references.json");
  if (near !== null) return near;
  if (home === null) return null;
  const uri = vscode.Uri.joinPath(home, style === "latex" ? "references.bib" : "references.json");
  return { uri, form: formOf(uri.path), document: null };
}

/** The folder in which names of files in a document are looked for. */
function homeOf({ uri }: vscode.TextDocument): vscode.Uri | null {
  if (uri.scheme !== "untitled") return vscode.Uri.joinPath(uri, "..");
  return vscode.workspace.workspaceFolders?.[0]?.uri ?? null;
}

function formOf(path: string): BibliographyForm {
  return /\.json$/iu.test(path) ? "csl-json" : "bibtex";
}

async function open(uri: vscode.Uri): Promise<BibliographyFile | null> {
  try {
    return { uri, form: formOf(uri.path), document: await vscode.workspace.openTextDocument(uri) };
  } catch {
    return null;
  }
}

async function findNearest(document: vscode.TextDocument, glob: string): Promise<BibliographyFile | null> {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri) ?? vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) return null;
  const pattern = new vscode.RelativePattern(folder, glob);
  const found = await vscode.workspace.findFiles(pattern, ELSEWHERE, MOST_FILES);
  const [nearest] = found.toSorted(
    (a, b) => distanceBetween(document.uri, a) - distanceBetween(document.uri, b) || (a.path < b.path ? -1 : 1),
  );
  return nearest === undefined ? null : open(nearest);
}

/** How many folders lie between two files. */
function distanceBetween(a: vscode.Uri, b: vscode.Uri): number {
  const [from, to] = [a, b].map(({ path }) => path.split("/").slice(0, -1));
  if (from === undefined || to === undefined) return 0;
  const apart = from.findIndex((part, index) => part !== to[index]);
  const shared = apart === -1 ? from.length : apart;
  return from.length + to.length - 2 * shared;
}
