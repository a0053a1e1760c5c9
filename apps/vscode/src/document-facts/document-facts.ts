import type { Finding, Mention } from "@choosefr/prose";
import type { Ledger } from "../checking/ledger.ts";
import type { FactSubject } from "../facts/fact-subject.ts";

/** A place in a document: its offsets, its line from 1, and what is written there. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly written: string;
  /** The whole line, without the spaces around it. */
  readonly lineText: string;
}

/** A figure of a document, and what the record says of it. */
export interface FigureFact extends Place {
  readonly finding: Finding;
}

/** What a document says of one organisation or series of summits. */
export interface NamedFacts {
  /** The id of the organisation or series. */
  readonly id: string;
  readonly name: string;
  /** Of whom there is a page; null for one that only a dataset knows. */
  readonly subject: FactSubject | null;
  readonly mentions: readonly Place[];
  readonly figures: readonly FigureFact[];
}

/** The lines of a document, as far as places have to know them. */
export interface Lines {
  readonly getText: () => string;
  readonly positionAt: (offset: number) => { readonly line: number };
  readonly lineAt: (line: number) => { readonly text: string };
}

/**
 * What a document says, by whom it is about, in the order of appearance; below each its mentions and figures, in the
 * order of the document. A total of a summit stands with the series of the summit.
 */
export function groupFacts(
  document: Lines,
  mentions: readonly Mention[],
  findings: readonly Finding[],
  { subjectOf, namesOf }: Pick<Ledger, "subjectOf" | "namesOf">,
): readonly NamedFacts[] {
  const text = document.getText();
  const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): Place => {
    const { line } = document.positionAt(start);
    return {
      start,
      end,
      line: line + 1,
      written: text.slice(start, end).replaceAll(/\s+/gu, " "),
      lineText: document.lineAt(line).text.trim(),
    };
  };
  const idOf = (entity: string): string => subjectOf(entity)?.id ?? entity;
  const byId = new Map<string, { mentions: Place[]; figures: FigureFact[] }>();
  const factsOn = (entity: string) => {
    const id = idOf(entity);
    const known = byId.get(id) ?? { mentions: [], figures: [] };
    byId.set(id, known);
    return known;
  };
  for (const mention of mentions) factsOn(mention.entity).mentions.push(placeOf(mention));
  for (const finding of findings) factsOn(finding.entity).figures.push({ ...placeOf(finding), finding });
  return [...byId]
    .map(([id, facts]) => ({ id, name: namesOf(id)[0] ?? id, subject: subjectOf(id), ...facts }))
    .toSorted((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ mentions: [mention], figures: [figure] }: Pick<NamedFacts, "mentions" | "figures">): number {
  return Math.min(mention?.start ?? Number.POSITIVE_INFINITY, figure?.start ?? Number.POSITIVE_INFINITY);
}
