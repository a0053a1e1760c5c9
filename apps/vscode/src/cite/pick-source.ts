import { type Catalogue, describeSource, type Language, type Source } from "@choosefr/model";
import * as vscode from "vscode";
import type { FactSubject } from "../facts/fact-subject.ts";
import { sourcesOf } from "./source-choices.ts";

type SourceItem = vscode.QuickPickItem & { readonly source?: Source };

/** Asks which source of a subject to cite; the only one is not asked for. Null where it has none, undefined if nothing was chosen. */
export async function pickSource(
  facts: Catalogue,
  subject: FactSubject,
  title: string,
  locale: Language,
): Promise<Source | null | undefined> {
  const groups = sourcesOf(facts, subject, locale);
  const [first, ...others] = groups.flatMap(({ sources }) => sources);
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const items = groups.flatMap(({ heading, sources }): readonly SourceItem[] => [
    { label: heading, kind: vscode.QuickPickItemKind.Separator },
    ...sources.map((source) => ({
      label: describeSource(source, locale),
      ...(source.title === null ? {} : { detail: source.title }),
      source,
    })),
  ]);
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t("Which source?"),
    matchOnDetail: true,
  });
  return picked?.source;
}
