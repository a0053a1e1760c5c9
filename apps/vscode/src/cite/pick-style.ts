import * as vscode from "vscode";
import { type CitationStyle, stylesFor } from "./citation-style.ts";

/** Asks in which style to cite in a document, its own first; undefined if nothing was chosen. */
export async function pickStyle(document: vscode.TextDocument): Promise<CitationStyle | undefined> {
  const items = stylesFor(document.getText(), document.languageId).map((style) => ({ ...wordsOf(style), style }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Cite"),
    placeHolder: vscode.l10n.t("How are sources cited in {0} files?", document.languageId),
    matchOnDetail: true,
  });
  return picked?.style;
}

function wordsOf(style: CitationStyle): { readonly label: string; readonly detail: string } {
  switch (style) {
    case "footnote":
      return { label: vscode.l10n.t("Footnote"), detail: vscode.l10n.t("A mark here, the source below the text") };
    case "link":
      return { label: vscode.l10n.t("Link"), detail: vscode.l10n.t("The name of the source in brackets, linked") };
    case "html":
      return { label: vscode.l10n.t("HTML link"), detail: vscode.l10n.t("The same as an element <a>") };
    case "latex":
      return { label: "LaTeX", detail: vscode.l10n.t("A citation key, and an entry in the BibTeX bibliography") };
    case "key":
      return {
        label: "CSL",
        detail: vscode.l10n.t("A key as Pandoc and Quarto read it, and an entry in the bibliography"),
      };
    case "text":
      return { label: vscode.l10n.t("Text"), detail: vscode.l10n.t("Name, date and address in brackets") };
    default:
      return style satisfies never;
  }
}
