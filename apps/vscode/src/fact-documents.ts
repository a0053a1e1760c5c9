import type { Language } from "@choosefr/model";
import * as vscode from "vscode";
import { renderOrganisationPage, renderSeriesPage } from "./fact-page.ts";
import { type FactSubject, findSubject } from "./fact-subject.ts";

/** The scheme of the read-only pages that the extension brings with it. */
export const FACT_SCHEME = "choosefr";

/** The address of a fact page. */
export function factUri({ kind, id }: FactSubject): vscode.Uri {
  return vscode.Uri.from({ scheme: FACT_SCHEME, path: `/${kind}/${id}.md` });
}

/** Serves fact pages as read-only Markdown documents; an unknown address gives an empty page. */
export function createFactDocuments(locale: Language): vscode.TextDocumentContentProvider {
  return {
    provideTextDocumentContent({ path }) {
      const [, kind, id] = /^\/(\w+)\/([a-z0-9-]+)\.md$/u.exec(path) ?? [];
      const subject = findSubject(kind, id);
      if (subject === null) return "";
      return subject.kind === "series"
        ? renderSeriesPage(subject.id, locale)
        : renderOrganisationPage(subject.id, locale);
    },
  };
}
