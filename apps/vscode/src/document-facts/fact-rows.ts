import type { Language } from "@choosefr/model";
import type { Finding } from "@choosefr/prose";
import type { NamedFacts, Place } from "./document-facts.ts";
import { describeFigures, describeLine, describeMentions, describeVerdict, iconOf } from "./fact-words.ts";

/** A row of the view: what it shows, what a screen reader says of it, and where it leads. */
export interface FactRow {
  /** The same for the same row of a document that was edited elsewhere, so that what is open stays open. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** The whole row in words. */
  readonly spoken: string;
  /** What more there is to tell; null where the row tells all. */
  readonly tooltip: string | null;
  /** The name of a codicon; null for none. */
  readonly icon: string | null;
  readonly place: Place | null;
  readonly rows: readonly FactRow[];
  readonly isOpen: boolean;
  /** Whom it is about, on a row whose actions are about someone: the argument of those commands. */
  readonly kind: "organisation" | "series" | null;
  readonly subjectId: string | null;
}

const LEAF = { rows: [], isOpen: false, kind: null, subjectId: null } as const;

/** Whether the settings have a finding marked as a warning. */
export type WarnsOf = (finding: Finding) => boolean;

/** The rows of a document's facts. */
export function rowsOf(facts: readonly NamedFacts[], locale: Language, warnsOf: WarnsOf): readonly FactRow[] {
  return facts.map(({ id, name, subject, mentions, figures }) => {
    const counts = [
      describeMentions(mentions.length, locale),
      ...(figures.length === 0 ? [] : [describeFigures(figures.length, locale)]),
    ];
    return {
      // The editor keeps a row open or shut by its id: one that gets its first figure is to open.
      id: figures.length === 0 ? `${id}/named` : id,
      label: name,
      description: counts.join(" · "),
      spoken: [name, ...counts].join(", "),
      tooltip: null,
      icon: null,
      place: null,
      rows: [...figureRows(id, figures, locale, warnsOf), ...mentionRow(id, mentions, locale)],
      isOpen: figures.length > 0,
      kind: subject?.kind ?? null,
      subjectId: subject?.id ?? null,
    };
  });
}

function figureRows(
  id: string,
  figures: NamedFacts["figures"],
  locale: Language,
  warnsOf: WarnsOf,
): readonly FactRow[] {
  return figures.map(({ finding, ...place }, index) => {
    const parts = [describeVerdict(finding.verdict, locale), describeLine(place.line, locale)];
    return {
      ...LEAF,
      id: `${id}/figure/${index}`,
      label: place.written,
      description: parts.join(" · "),
      spoken: [place.written, ...parts].join(", "),
      tooltip: [finding.message[locale], finding.explanation[locale]].filter((text) => text !== "").join("\n\n"),
      icon: iconOf(finding.verdict, warnsOf(finding)),
      place,
    };
  });
}

/** One row for all mentions, which holds a row for each; none where only a figure is about someone. */
function mentionRow(id: string, mentions: readonly Place[], locale: Language): readonly FactRow[] {
  if (mentions.length === 0) return [];
  const label = describeMentions(mentions.length, locale);
  return [
    {
      ...LEAF,
      id: `${id}/mentions`,
      label,
      description: "",
      spoken: label,
      tooltip: null,
      icon: null,
      place: null,
      rows: mentions.map((place, index) => {
        const line = describeLine(place.line, locale);
        return {
          ...LEAF,
          id: `${id}/mention/${index}`,
          label: place.lineText,
          description: line,
          spoken: `${place.lineText}, ${line}`,
          tooltip: null,
          icon: null,
          place,
        };
      }),
    },
  ];
}
