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

const WORDS = {
  fr: {
    sources: `Sources${NBSP}:`,
    by: "par",
    unknown: (name: string, known: string) =>
      `Aucun fait n’est enregistré sur «${NBSP}${name}${NBSP}». Noms connus${NBSP}: ${known}.`,
    none: "Aucune annonce enregistrée.",
  },
  en: {
    sources: "Sources:",
    by: "by",
    unknown: (name: string, known: string) => `No fact is recorded on “${name}”. Known names: ${known}.`,
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
  return { output: "", errors: `${WORDS[locale].unknown(name, listNames())}\n`, exitCode: 1 };
}

function said(text: string): Answer {
  return { output: `${text}\n`, errors: "", exitCode: 0 };
}

function listNames(): string {
  return [...organisationIds.map((id) => organisation(id).name), ...seriesIds.map((id) => series(id).name)].join(", ");
}

function renderOrganisation(found: Organisation, locale: Language): string {
  const words = WORDS[locale];
  const card = describeCard(found, locale, organisation, nameOf);
  const lines = card.lines.map(({ figure, from, year, outcome }) =>
    joinParts([figure, from === null ? null : `${words.by} ${from}`, year, outcome]),
  );
  const head = joinParts([card.name, card.country]);
  return renderLines(head, lines.length === 0 ? [words.none] : lines, card, locale);
}

function renderSeries(found: Series, locale: Language): string {
  const card = describeSeriesCard(found, locale, edition);
  const lines = card.lines.map(({ year, total, projects }) => joinParts([year, total, projects]));
  return renderLines(card.name, lines, card, locale);
}

function joinParts(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" · ");
}

function renderLines(
  head: string,
  lines: readonly string[],
  { disagreement, sources }: { readonly disagreement: string | null; readonly sources: readonly Source[] },
  locale: Language,
): string {
  const named = sources.map(
    (source) => `  ${describeSource(source, locale)}${source.url === null ? "" : `  ${source.url}`}`,
  );
  return [
    head,
    ...lines,
    ...(disagreement === null ? [] : [disagreement]),
    ...(named.length === 0 ? [] : [WORDS[locale].sources, ...named]),
  ].join("\n");
}
