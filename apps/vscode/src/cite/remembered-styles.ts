import type * as vscode from "vscode";
import { type CitationStyle, isCitationStyle, likelyStyle } from "./citation-style.ts";

/** The style in which sources were last cited in each language mode. */
export interface RememberedStyles {
  /** Null where nothing was cited yet. */
  of(languageId: string): CitationStyle | null;
  remember(languageId: string, style: CitationStyle): void;
}

const KEY = "citationStyles";

/** The styles that a workspace remembers. */
export function createRememberedStyles(state: vscode.Memento): RememberedStyles {
  const read = (): Readonly<Record<string, unknown>> => {
    const value = state.get<unknown>(KEY);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  };
  return {
    of: (languageId) => {
      const style = read()[languageId];
      return isCitationStyle(style) ? style : null;
    },
    remember: (languageId, style) => {
      if (read()[languageId] !== style) void state.update(KEY, { ...read(), [languageId]: style });
    },
  };
}

/** The style to cite in without asking: the one that was used last in that language mode, else the document's own. */
export function usualStyle(styles: Pick<RememberedStyles, "of">, text: string, languageId: string): CitationStyle {
  return styles.of(languageId) ?? likelyStyle(text, languageId);
}
