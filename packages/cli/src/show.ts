import {
  describeCard,
  describeSource,
  findOrganisation,
  foldName,
  type Language,
  NBSP,
  nameOf,
  type Organisation,
  organisation,
  organisationIds,
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

/** `choosefr show NAME`: what the record says of an organisation, by any of its names or by its id. */
export function show(name: string, locale: Language): Answer {
  const found = findOrganisation(name) ?? findById(name);
  if (found === null) {
    return { output: "", errors: `${WORDS[locale].unknown(name, listNames())}\n`, exitCode: 1 };
  }
  return { output: `${renderCard(found, locale)}\n`, errors: "", exitCode: 0 };
}

function findById(name: string): Organisation | null {
  const id = organisationIds.find((item) => item === foldName(name).replaceAll(" ", "-"));
  return id === undefined ? null : organisation(id);
}

function listNames(): string {
  return organisationIds.map((id) => organisation(id).name).join(", ");
}

function renderCard(found: Organisation, locale: Language): string {
  const words = WORDS[locale];
  const card = describeCard(found, locale, organisation, nameOf);
  const lines = card.lines.map(({ figure, from, year, outcome }) =>
    [figure, from === null ? null : `${words.by} ${from}`, year, outcome].filter((part) => part !== null).join(" · "),
  );
  const sources = card.sources.map(
    (source) => `  ${describeSource(source, locale)}${source.url === null ? "" : `  ${source.url}`}`,
  );
  return [
    [card.name, card.country].filter((part) => part !== null).join(" · "),
    ...(lines.length === 0 ? [words.none] : lines),
    ...(card.disagreement === null ? [] : [card.disagreement]),
    ...(sources.length === 0 ? [] : [words.sources, ...sources]),
  ].join("\n");
}
