import {
  type Card,
  type CardLine,
  citeAsLink,
  type EditionLine,
  escapeMarkdown,
  type Language,
  NBSP,
  type SeriesCard,
  type Source,
} from "@choosefr/model";
import { linkToClaim, linkToTotal } from "./claim-link.ts";
import { commandLink } from "./command-link.ts";

/** The entity that a card speaks of. */
export interface CardSubject {
  readonly kind: "organisation" | "series";
  readonly id: string;
  /** The name as recorded under which it was found: what "don't show this name" switches off. */
  readonly foundAs: string;
}

const MOST_LINES = 3;
const MOST_WORDS = 60;
const MOST_ROWS = 8;
/** How many characters the editor sets beside each other in a hover. */
const ROW_LENGTH = 95;

const WORDS = {
  fr: {
    by: (name: string) => `par ${name}`,
    for: (name: string) => `pour ${name}`,
    moreAnnouncements: (count: number) => (count === 1 ? "et une autre annonce" : `et ${count} autres annonces`),
    moreEditions: (count: number) => (count === 1 ? "et une autre édition" : `et ${count} autres éditions`),
    weak: "source faible",
    source: `Source${NBSP}:`,
    sources: `Sources${NBSP}:`,
    sourcesAmong: (count: number) => `${count}${NBSP}sources${NBSP}:`,
    facts: { text: "Tous les faits", title: "Ouvrir la page de tous les faits et de leurs sources" },
    cite: { text: "Citer", title: "Citer une source ici ou, sans le curseur sur le nom, en copier la référence" },
    more: { text: "Plus…", title: "Se tester, citer autrement, ne plus rien montrer" },
  },
  en: {
    by: (name: string) => `by ${name}`,
    for: (name: string) => `for ${name}`,
    moreAnnouncements: (count: number) =>
      count === 1 ? "and one more announcement" : `and ${count} more announcements`,
    moreEditions: (count: number) => (count === 1 ? "and one more edition" : `and ${count} more editions`),
    weak: "weak source",
    source: "Source:",
    sources: "Sources:",
    sourcesAmong: (count: number) => `${count}${NBSP}sources:`,
    facts: { text: "All facts", title: "Open the page of all facts and their sources" },
    cite: { text: "Cite", title: "Cite a source here or, without the cursor on the name, copy a reference" },
    more: { text: "More…", title: "Quiz yourself, cite in another form, show nothing any more" },
  },
} as const;

/** The cards of one organisation in each language: the same lines in the same order. */
export type CardIn = Readonly<Record<Language, Card>>;

/**
 * An organisation's card as Markdown: name and country, up to three announcements with who disagrees beneath the figure
 * that is disputed, two sources, three links; in at most sixty words and eight rows, for which a line on weak pages
 * or the oldest gives way first, the one whose sources are told never, in all languages where it must in one.
 */
export function renderCard(cards: CardIn, subject: CardSubject, locale: Language): string {
  for (let dropped = 0; ; dropped += 1) {
    const texts = renderInEach((language) => {
      const card = cards[language];
      return renderGlance(card, withoutLeast(card, dropped), subject, language);
    });
    if (dropped + 1 >= cards[locale].glance.length || !isAnyTooLong(texts)) return texts[locale];
  }
}

function renderInEach(render: (language: Language) => string): Readonly<Record<Language, string>> {
  return { fr: render("fr"), en: render("en") };
}

function isAnyTooLong(texts: Readonly<Record<Language, string>>): boolean {
  return isTooLong(texts.fr) || isTooLong(texts.en);
}

function renderGlance(card: Card, shown: readonly CardLine[], subject: CardSubject, locale: Language): string {
  const country = card.country === null ? "" : ` · ${escapeMarkdown(card.country)}`;
  return renderBlocks(card, subject, locale, {
    title: `**${escapeMarkdown(card.name)}**${country}`,
    lines: withRest(
      shown.map((line) => withDispute(renderLine(line, locale), line === card.disputed ? card.disagreement : null)),
      card.lines.length,
      WORDS[locale].moreAnnouncements,
    ),
  });
}

function withoutLeast({ glance, lead, disputed }: Card, count: number): readonly CardLine[] {
  let shown = glance;
  for (let dropped = 0; dropped < count; dropped += 1) {
    const others = shown.filter((line) => line !== lead);
    const calm = others.filter((line) => line !== disputed);
    const least =
      calm.find(({ isWeak }) => isWeak) ??
      calm.findLast(({ figure }) => figure === null) ??
      calm.at(-1) ??
      others.at(-1);
    shown = shown.filter((line) => line !== least);
  }
  return shown;
}

function isTooLong(markdown: string): boolean {
  return countWords(markdown) > MOST_WORDS || countRows(markdown) > MOST_ROWS;
}

function countWords(markdown: string): number {
  return asSeen(markdown)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** Lines as they are drawn: one that is too long for the hover runs on into the next row. */
function countRows(markdown: string): number {
  return asSeen(markdown)
    .split("\n")
    .reduce((rows, line) => rows + Math.ceil(line.trim().length / ROW_LENGTH), 0);
}

/** What a reader sees: without the addresses behind links and the signs of Markdown. */
function asSeen(markdown: string): string {
  return markdown.replaceAll(/\]\([^)\]]*\)/gu, "").replaceAll(/\\(?=[\p{P}\p{S}])|[*[]/gu, "");
}

/** The cards of one series in each language: the same editions in the same order. */
export type SeriesCardIn = Readonly<Record<Language, SeriesCard>>;

/**
 * A series' card as Markdown: name, up to three editions, who disagrees on the first total, two sources, three links; in
 * as few words and rows as an organisation's, and as many editions in each language.
 */
export function renderSeriesCard(cards: SeriesCardIn, subject: CardSubject, locale: Language): string {
  for (let editions = MOST_LINES; ; editions -= 1) {
    const texts = renderInEach((language) => renderEditions(cards[language], editions, subject, language));
    if (editions <= 1 || !isAnyTooLong(texts)) return texts[locale];
  }
}

function renderEditions(card: SeriesCard, editions: number, subject: CardSubject, locale: Language): string {
  return renderBlocks(card, subject, locale, {
    title: `**${escapeMarkdown(card.name)}**`,
    lines: withRest(
      card.lines
        .slice(0, editions)
        .map((line) => withDispute(renderEdition(line, locale), line === card.lead ? card.disagreement : null)),
      card.lines.length,
      WORDS[locale].moreEditions,
    ),
  });
}

interface Blocks {
  readonly title: string;
  readonly lines: readonly string[];
}

function renderBlocks(
  { sources, witnesses }: Pick<Card, "sources" | "witnesses">,
  subject: CardSubject,
  locale: Language,
  { title, lines }: Blocks,
): string {
  const blocks = [title, lines.join("  \n"), renderSources(sources, witnesses, locale), renderLinks(subject, locale)];
  return blocks.filter((block) => block !== null && block !== "").join("\n\n");
}

/** How many are left out stands behind what is shown. */
function withRest(shown: readonly string[], all: number, describeRest: (count: number) => string): readonly string[] {
  const rest = all - shown.length;
  return rest <= 0 ? shown : [...shown, describeRest(rest)];
}

function withDispute(line: string, disagreement: string | null): string {
  return disagreement === null ? line : `${line}  \n*${escapeMarkdown(disagreement)}*`;
}

function renderLine({ announcement, figure, isWeak, year, from, to, outcome }: CardLine, locale: Language): string {
  const words = WORDS[locale];
  const origin = from === null ? null : escapeMarkdown(words.by(from));
  const target = to === null ? null : escapeMarkdown(words.for(to));
  // A subject names whom it is for itself, and what follows it stands apart: "Purchase of X · by Y".
  const head =
    figure === null
      ? [escapeMarkdown(announcement.subject[locale]), origin]
      : [
          [linkToClaim(`**${escapeMarkdown(figure)}**`, announcement, locale), origin, target]
            .filter((part) => part !== null)
            .join(" "),
        ];
  return joinParts([...head, year, isWeak ? words.weak : null, outcome === null ? null : escapeMarkdown(outcome)]);
}

function renderEdition({ edition, total, projects, year }: EditionLine, locale: Language): string {
  const [sum, count] = [total, projects].map((text) => (text === null ? null : escapeMarkdown(text)));
  return joinParts([year, sum ? linkToTotal(`**${sum}**`, edition, locale) : null, count ?? null]);
}

function joinParts(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}

function renderSources(sources: readonly Source[], witnesses: number, locale: Language): string | null {
  if (sources.length === 0) return null;
  const words = WORDS[locale];
  const few = sources.length === 1 ? words.source : words.sources;
  const lead = witnesses > sources.length ? words.sourcesAmong(witnesses) : few;
  return `${lead} ${sources.map((source) => citeAsLink(source, locale)).join(" · ")}`;
}

function renderLinks({ kind, id, foundAs }: CardSubject, locale: Language): string {
  const words = WORDS[locale];
  return [
    commandLink("choosefr.showFacts", words.facts, [{ kind, id }]),
    commandLink("choosefr.cite", words.cite, [{ kind, id }]),
    commandLink("choosefr.more", words.more, [{ kind, id }, foundAs]),
  ].join(" · ");
}
