import type { Language } from "@choosefr/model";
import type * as vscode from "vscode";
import type { FactSource } from "../facts/fact-source.ts";
import { findPage } from "./page-subject.ts";

/** Serves fact pages and the pages of rules as read-only Markdown documents; an unknown address gives an empty page. */
export function createFactDocuments(source: FactSource, locale: Language): vscode.TextDocumentContentProvider {
  return {
    async provideTextDocumentContent({ path }) {
      const [, kind, id] = /^\/(\w+)\/([a-z0-9-]+)\.md$/u.exec(path) ?? [];
      if (kind === "rule") return writeRule(id, locale);
      const { catalogue: facts } = await source.load();
      const subject = findPage(facts, kind, id);
      if (subject === null) return "";
      // A script of its own: whoever only hovers never loads what writes pages.
      const { renderPage } = await import("./fact-page.ts");
      return renderPage(facts, subject, locale);
    },
  };
}

async function writeRule(id: string | undefined, locale: Language): Promise<string> {
  const { isRule, writeRulePage } = await import("@choosefr/prose/rules");
  return id !== undefined && isRule(id) ? writeRulePage(id, locale) : "";
}
