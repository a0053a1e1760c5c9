import {
  describeCard,
  describeSeriesCard,
  describeSource,
  edition,
  foldName,
  type Language,
  NBSP,
  nameOf,
  type Organisation,
  organisation,
  type Series,
  type Source,
  series,
  seriesIds,
} from "@choosefr/model";
import type { Answer } from "./answer.ts";
import { describeUnknown, findNamed } from "./named.ts";

const WORDS = {
  fr: {
    sources: (count: number) => `Source${count < 2 ? "" : "s"}${NBSP}:`,
    by: "par",
    for: "pour",
    weak: "source faible",
    none: "Aucune annonce enregistrée.",
  },
  en: {
    sources: (count: number) => (count < 2 ? "Source:" : "Sources:"),
    by: "by",
    for: "for",
    weak: "weak source",
    none: "No announcement recorded.",
  },
} as const;

/** `choosefr show NAME`: what the record says of an organisation or a series of summits, by any of its names or by its id. */
export function show(name: string, locale: Language): Answer {
  const found = findNamed(name);
  if (found !== null) return said(renderOrganisation(found, locale));
  const id = foldName(name).replaceAll(" ", "-");
  const summits = seriesIds.find(
    (item) => item === id || series(item).names.some(({ text }) => foldName(text) === foldName(name)),
  );
  if (summits !== undefined) return said(renderSeries(series(summits), locale));
  return { output: "", errors: `${describeUnknown(name, locale)}\n`, exitCode: 1 };
}

function said(text: string): Answer {
  return { output: `${text}\n`, errors: "", exitCode: 0 };
}

function renderOrganisation(found: Organisation, locale: Language): string {
  const words = WORDS[locale];
  const card = describeCard(found, locale, organisation, nameOf);
  const lines = card.lines.flatMap((line) => {
    const { announcement, figure, isWeak, from, to, year, outcome } = line;
    const parts = [
      figure ?? announcement.subject[locale],
      from === null ? null : `${words.by} ${from}`,
      to === null || figure === null ? null : `${words.for} ${to}`,
      year,
      isWeak ? words.weak : null,
      outcome,
    ];
    return withDispute(joinParts(parts), line === card.disputed ? card.disagreement : null);
  });
  const head = joinParts([card.name, card.country]);
  return renderLines(head, lines.length === 0 ? [words.none] : lines, card, locale);
}

function renderSeries(found: Series, locale: Language): string {
  const card = describeSeriesCard(found, locale, edition);
  const lines = card.lines.flatMap((line) =>
    withDispute(joinParts([line.year, line.total, line.projects]), line === card.lead ? card.disagreement : null),
  );
  return renderLines(card.name, lines, card, locale);
}

/** Who disagrees stands beneath the figure that is disputed. */
function withDispute(line: string, disagreement: string | null): readonly string[] {
  return disagreement === null ? [line] : [line, `  ${disagreement}`];
}

function joinParts(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" · ");
}

function renderLines(
  head: string,
  lines: readonly string[],
  { sources }: { readonly sources: readonly Source[] },
  locale: Language,
): string {
  const named = sources.map(
    (source) => `  ${describeSource(source, locale)}${source.url === null ? "" : `  ${source.url}`}`,
  );
  return [head, ...lines, ...(named.length === 0 ? [] : [WORDS[locale].sources(named.length), ...named])].join("\n");
}
