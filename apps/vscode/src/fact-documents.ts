import type { Catalogue, Language } from "@choosefr/model";
import * as vscode from "vscode";
import { type FactSubject, findSubject } from "./fact-subject.ts";

/** The scheme of the read-only pages that the extension brings with it. */
export const FACT_SCHEME = "choosefr";

/** The address of a fact page. */
export function factUri({ kind, id }: FactSubject): vscode.Uri {
  return vscode.Uri.from({ scheme: FACT_SCHEME, path: `/${kind}/${id}.md` });
}

/** Serves fact pages as read-only Markdown documents; an unknown address gives an empty page. */
export function createFactDocuments(
  load: () => Promise<Catalogue>,
  locale: Language,
): vscode.TextDocumentContentProvider {
  return {
    async provideTextDocumentContent({ path }) {
      const [, kind, id] = /^\/(\w+)\/([a-z0-9-]+)\.md$/u.exec(path) ?? [];
      const facts = await load();
      const subject = findSubject(facts, kind, id);
      if (subject === null) return "";
      // A script of its own: whoever only hovers never loads what writes pages.
      const { renderOrganisationPage, renderSeriesPage } = await import("./fact-page.ts");
      return subject.kind === "series"
        ? renderSeriesPage(facts, subject.id, locale)
        : renderOrganisationPage(facts, subject.id, locale);
    },
  };
}
