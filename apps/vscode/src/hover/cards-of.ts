import type { EditionId, Language } from "@choosefr/model";
import { findNamedEdition, type Mention } from "@choosefr/prose";
import type { Facts } from "../facts/fact-source.ts";
import { findSubject } from "../facts/fact-subject.ts";
import { renderHover } from "./hover-card.ts";
import { renderOwnCard } from "./own-card.ts";

/**
 * What is said of a name wherever it is met, as Markdown: what the record says, of a series first of the edition that is
 * named, and beneath it what the user's own datasets say.
 */
export function cardsOf(
  { catalogue, own }: Facts,
  { entity, kind, name }: Pick<Mention, "entity" | "kind" | "name">,
  locale: Language,
  edition: EditionId | null = null,
): readonly string[] {
  const subject = findSubject(catalogue, kind, entity);
  const card = subject === null ? null : renderHover(catalogue, subject, name, locale, edition);
  return [card, renderOwnCard(own, entity, locale)].filter((text) => text !== null);
}

/** The edition of a series that a line names beside a mention of the series: "Choose France 2024"; null where it names none. */
export function editionNamed({ catalogue }: Facts, line: string, mention: Mention): EditionId | null {
  const subject = findSubject(catalogue, mention.kind, mention.entity);
  if (subject?.kind !== "series") return null;
  return findNamedEdition(line, mention, catalogue.series(subject.id).editions.map(catalogue.edition));
}
