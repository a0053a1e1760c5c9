import { citeAsLink, escapeMarkdown, type Language, rankSources } from "@choosefr/model";
import { detectLanguage, type Finding, type Mention } from "@choosefr/prose";
import type { Ledger } from "../checking/ledger.ts";
import { describeVerdict } from "../document-facts/fact-words.ts";
import type { Facts } from "../facts/fact-source.ts";
import { type FactSubject, findSubject } from "../facts/fact-subject.ts";
import { withoutCommands } from "../hover/card-words.ts";
import { cardsOf } from "../hover/cards-of.ts";
import { renderPage } from "../pages/fact-page.ts";

/** So many cards answer one question at most. */
const MOST_CARDS = 3;
/** So many sources are named for a figure. */
const MOST_SOURCES = 3;

const WORDS = {
  fr: {
    unknown: (name: string) => `Rien n’est enregistré sous le nom «\u00a0${name}\u00a0».`,
    nothing: "Aucun chiffre de ce texte ne se compare à ce qui est enregistré.",
    sources: "Sources\u00a0:",
    help: "Nommez une organisation (Amazon, Mistral AI…) ou un sommet Choose France, ou donnez un passage dont vérifier les chiffres.",
  },
  en: {
    unknown: (name: string) => `Nothing is on record under the name “${name}”.`,
    nothing: "No figure in this text can be compared with what is on record.",
    sources: "Sources:",
    help: "Name an organisation (Amazon, Mistral AI…) or a Choose France summit, or give a passage whose figures are to be checked.",
  },
} as const;

/** What is known, for answers. */
export interface Known {
  readonly facts: Facts;
  readonly ledger: Pick<Ledger, "checker" | "finder" | "evidenceOf">;
}

/** Everything on record of whom a name names, as Markdown: first what a hover says, then each claim with its sources. */
export function lookUp(name: string, known: Known, locale: Language): string {
  const { catalogue } = known.facts;
  const named = mentionOf(name, known);
  if (named === null) return WORDS[locale].unknown(escapeMarkdown(name.trim()));
  const subject = findSubject(catalogue, named.kind, named.entity);
  const pages = subject === null ? [] : [renderPage(catalogue, subject, locale)];
  return [...cardsOn(named, known, locale), ...pages].join("\n\n");
}

type Named = Pick<Mention, "entity" | "kind" | "name">;

function mentionOf(name: string, { facts, ledger }: Known): Named | null {
  const found = facts.catalogue.findOrganisation(name);
  if (found !== null) return { kind: "organisation", entity: found.id, name: found.name };
  return ledger.finder().find(name)[0] ?? null;
}

function cardsOn(named: Named, { facts }: Known, locale: Language): readonly string[] {
  return cardsOf(facts, named, locale).map(withoutCommands);
}

/** What the record says of each figure of a passage, in the passage's language, as Markdown. */
export function checkPassage(text: string, { ledger }: Known): string {
  const locale = detectLanguage(text);
  const findings = ledger.checker.check(text, { format: "markdown" });
  if (findings.length === 0) return WORDS[locale].nothing;
  return findings.map((finding) => describeFinding(finding, text, ledger, locale)).join("\n");
}

function describeFinding(
  { start, end, verdict, message, explanation, preferred, claims }: Finding,
  text: string,
  { evidenceOf }: Known["ledger"],
  locale: Language,
): string {
  const told = preferred === null ? claims : [preferred];
  const sources = rankSources(told.flatMap(evidenceOf), locale)
    .slice(0, MOST_SOURCES)
    .map((source) => citeAsLink(source, locale));
  const written = escapeMarkdown(text.slice(start, end).replaceAll(/\s+/gu, " "));
  return [
    `- **${written}** · ${describeVerdict(verdict, locale)}. ${escapeMarkdown(message[locale])}`,
    ...(explanation[locale] === "" ? [] : [`  ${escapeMarkdown(explanation[locale])}`]),
    ...(sources.length === 0 ? [] : [`  ${WORDS[locale].sources} ${sources.join(" · ")}`]),
  ].join("\n");
}

/** An answer, and whom it is about. */
export interface ChatAnswer {
  readonly markdown: string;
  readonly subjects: readonly FactSubject[];
}

/** Answers a question in its own language: the figures in it are checked, and those whom it names are told of as a hover does. */
export function answerQuestion(question: string, known: Known): ChatAnswer {
  const { facts, ledger } = known;
  const locale = detectLanguage(question);
  const figures = ledger.checker.check(question, { format: "markdown" });
  const mentions = ledger.finder().find(question);
  const named = [...new Map(mentions.toReversed().map((mention) => [mention.entity, mention])).values()].toReversed();
  const told = named.slice(0, MOST_CARDS);
  const parts = [
    ...(figures.length === 0 ? [] : [checkPassage(question, known)]),
    ...told.flatMap((mention) => cardsOn(mention, known, locale)),
  ];
  return {
    markdown: parts.length === 0 ? WORDS[locale].help : parts.join("\n\n---\n\n"),
    subjects: told.flatMap(({ kind, entity }) => findSubject(facts.catalogue, kind, entity) ?? []),
  };
}
