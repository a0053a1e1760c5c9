import type { Language } from "@choosefr/model";
import type { Mention } from "@choosefr/prose";
import type { Facts } from "../facts/fact-source.ts";
import { findSubject } from "../facts/fact-subject.ts";
import { renderHover } from "./hover-card.ts";
import { renderOwnCard } from "./own-card.ts";

/** What is said of a name wherever it is met, as Markdown: what the record says, and beneath it what the user's own datasets say. */
export function cardsOf(
  { catalogue, own }: Facts,
  { entity, kind, name }: Pick<Mention, "entity" | "kind" | "name">,
  locale: Language,
): readonly string[] {
  const subject = findSubject(catalogue, kind, entity);
  const card = subject === null ? null : renderHover(catalogue, subject, name, locale);
  return [card, renderOwnCard(own, entity, locale)].filter((text) => text !== null);
}
