import {
  type Catalogue,
  describeCard,
  describeSeriesCard,
  type EditionId,
  type Language,
  type OrganisationId,
  type SeriesId,
  type Source,
} from "@choosefr/model";
import type { FactSubject } from "../facts/fact-subject.ts";
import { renderCard, renderSeriesCard } from "./card-markdown.ts";

/**
 * What a hover says of a subject, as Markdown; null of a name of which nothing is told (a partner, a subsidiary), which is
 * left in peace. `foundAs` is the name as recorded under which it was found; of a series, `edition` is told first.
 */
export function renderHover(
  facts: Catalogue,
  subject: FactSubject,
  foundAs: string,
  locale: Language,
  edition: EditionId | null = null,
): string | null {
  const found = { ...subject, foundAs };
  if (subject.kind === "series") {
    return renderSeriesCard(
      inEach((language) => cardOfSeries(facts, subject.id, language, edition)),
      found,
      locale,
    );
  }
  const cards = inEach((language) => cardOf(facts, subject.id, language));
  return cards[locale].lines.length === 0 ? null : renderCard(cards, found, locale);
}

/** The first source that the card of the subject shows; null where it shows none. */
export function firstSourceOf(facts: Catalogue, subject: FactSubject, locale: Language): Source | null {
  const card = subject.kind === "series" ? cardOfSeries(facts, subject.id, locale) : cardOf(facts, subject.id, locale);
  return card.sources[0] ?? null;
}

const cardOf = (facts: Catalogue, id: OrganisationId, locale: Language) =>
  describeCard(facts.organisation(id), locale, facts.organisation, facts.nameOf);

const cardOfSeries = (facts: Catalogue, id: SeriesId, locale: Language, edition: EditionId | null = null) =>
  describeSeriesCard(facts.series(id), locale, facts.edition, edition);

function inEach<Card>(make: (language: Language) => Card): Readonly<Record<Language, Card>> {
  return { fr: make("fr"), en: make("en") };
}
