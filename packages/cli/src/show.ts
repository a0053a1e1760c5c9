import {
  describeCard,
  describeSeriesCard,
  describeSource,
  edition,
  findOrganisation,
  foldName,
  isOrganisationId,
  type Language,
  NBSP,
  nameOf,
  type Organisation,
  organisation,
  organisationIds,
  type Series,
  type Source,
  series,
  seriesIds,
} from "@choosefr/model";
import type { Answer } from "./answer.ts";
import { findNearest } from "./call/nearest.ts";

const WORDS = {
  fr: {
    sources: (count: number) => `Source${count < 2 ? "" : "s"}${NBSP}:`,
    by: "par",
    for: "pour",
    weak: "source faible",
    unknown: (name: string, near: string) =>
      `Aucun fait n’est enregistré sur «${NBSP}${name}${NBSP}».${near === "" ? ` Tous les noms${NBSP}: choosefr list` : ` Noms proches${NBSP}: ${near}.`}`,
    none: "Aucune annonce enregistrée.",
  },
  en: {
    sources: (count: number) => (count < 2 ? "Source:" : "Sources:"),
    by: "by",
    for: "for",
    weak: "weak source",
    unknown: (name: string, near: string) =>
      `No fact is recorded on “${name}”.${near === "" ? " All names: choosefr list" : ` Names near it: ${near}.`}`,
    none: "No announcement recorded.",
  },
} as const;

/** `choosefr show NAME`: what the record says of an organisation or a series of summits, by any of its names or by its id. */
export function show(name: string, locale: Language): Answer {
  const id = foldName(name).replaceAll(" ", "-");
  const found = findOrganisation(name) ?? (isOrganisationId(id) ? organisation(id) : null);
  if (found !== null) return said(renderOrganisation(found, locale));
  const summits = seriesIds.find(
    (item) => item === id || series(item).names.some(({ text }) => foldName(text) === foldName(name)),
  );
  if (summits !== undefined) return said(renderSeries(series(summits), locale));
  return { output: "", errors: `${WORDS[locale].unknown(name, listNamesNear(name))}\n`, exitCode: 1 };
}

function said(text: string): Answer {
  return { output: `${text}\n`, errors: "", exitCode: 0 };
}

const MOST_NAMES = 5;
/** Fewer letters in common make no name near. */
const LEAST_COMMON = 3;

/** The name that was mistyped, then those that begin with the same letters or hold what was typed, the longest first. */
function listNamesNear(typed: string): string {
  const wanted = foldName(typed);
  const names = [...organisationIds.map((id) => organisation(id).name), ...seriesIds.map((id) => series(id).name)];
  const mistyped = findNearest(wanted, names.map(foldName));
  return names
    .map((name) => ({
      name,
      nearness: foldName(name) === mistyped ? Number.POSITIVE_INFINITY : nearnessOf(foldName(name), wanted),
    }))
    .filter(({ nearness }) => nearness >= LEAST_COMMON)
    .toSorted((a, b) => b.nearness - a.nearness || a.name.localeCompare(b.name, "fr"))
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
    .join(", ");
}

function nearnessOf(name: string, wanted: string): number {
  if (wanted.length > 2 && name.includes(wanted)) return wanted.length;
  let common = 0;
  while (common < name.length && name[common] === wanted[common]) common += 1;
  return common;
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
