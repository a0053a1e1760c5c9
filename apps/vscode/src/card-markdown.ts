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
import { type CommandId, commandLink } from "./commands.ts";

/** The entity that a card speaks of. */
export interface CardSubject {
  readonly kind: "organisation" | "series";
  readonly id: string;
  /** The name as recorded under which it was found: what "don't show this name" switches off. */
  readonly foundAs: string;
}

const MOST_LINES = 3;

const WORDS = {
  fr: {
    by: (name: string) => `par ${name}`,
    for: (name: string) => `pour ${name}`,
    moreAnnouncements: (count: number) =>
      count === 1 ? "et une annonce antérieure" : `et ${count} annonces antérieures`,
    moreEditions: (count: number) => (count === 1 ? "et une édition antérieure" : `et ${count} éditions antérieures`),
    sources: `Sources${NBSP}:`,
    sourcesAmong: (count: number) => `${count}${NBSP}sources, dont`,
    facts: { text: "Tous les faits", title: "Ouvrir la page de tous les faits et de leurs sources" },
    cite: { text: "Citer", title: "Copier la référence de la première source, en Markdown" },
    exclude: { text: "Ne plus montrer ce nom", title: "Ne plus rien montrer sur ce nom" },
  },
  en: {
    by: (name: string) => `by ${name}`,
    for: (name: string) => `for ${name}`,
    moreAnnouncements: (count: number) =>
      count === 1 ? "and one earlier announcement" : `and ${count} earlier announcements`,
    moreEditions: (count: number) => (count === 1 ? "and one earlier edition" : `and ${count} earlier editions`),
    sources: "Sources:",
    sourcesAmong: (count: number) => `${count}${NBSP}sources, including`,
    facts: { text: "All facts", title: "Open the page of all facts and their sources" },
    cite: { text: "Cite", title: "Copy a reference to the first source, in Markdown" },
    exclude: { text: "Don’t show this name", title: "Show nothing on this name any more" },
  },
} as const;

/** The commands that a card's links may run, and no others. */
export const CARD_COMMANDS: readonly CommandId[] = [
  "choosefr.showFacts",
  "choosefr.copyCitation",
  "choosefr.excludeName",
];

/**
 * An organisation's card as Markdown: name and country, up to three announcements with who disagrees beneath the figure
 * that is disputed, two sources, three links.
 */
export function renderCard(card: Card, subject: CardSubject, locale: Language): string {
  const words = WORDS[locale];
  const disputed = card.lines.findIndex(({ announcement }) => announcement.investment !== null);
  const country = card.country === null ? "" : ` · ${escapeMarkdown(card.country)}`;
  return renderBlocks(card, subject, locale, {
    title: `**${escapeMarkdown(card.name)}**${country}`,
    lines: limitLines(
      card.lines.map((line, index) =>
        withDispute(renderLine(line, locale), index === disputed ? card.disagreement : null),
      ),
      words.moreAnnouncements,
    ),
  });
}

/** A series' card as Markdown: name, up to three editions, who disagrees on the newest total, two sources, three links. */
export function renderSeriesCard(card: SeriesCard, subject: CardSubject, locale: Language): string {
  const disputed = card.lines.findIndex(({ total }) => total !== null);
  return renderBlocks(card, subject, locale, {
    title: `**${escapeMarkdown(card.name)}**`,
    lines: limitLines(
      card.lines.map((line, index) => withDispute(renderEdition(line), index === disputed ? card.disagreement : null)),
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

/** The newest three; how many are left out stands behind them. */
function limitLines(lines: readonly string[], describeRest: (count: number) => string): readonly string[] {
  const rest = lines.length - MOST_LINES;
  return rest <= 0 ? lines : [...lines.slice(0, MOST_LINES), describeRest(rest)];
}

function withDispute(line: string, disagreement: string | null): string {
  return disagreement === null ? line : `${line}  \n*${escapeMarkdown(disagreement)}*`;
}

function renderLine({ figure, year, from, to, outcome }: CardLine, locale: Language): string {
  const head = [
    figure === null ? null : `**${escapeMarkdown(figure)}**`,
    from === null ? null : escapeMarkdown(WORDS[locale].by(from)),
    to === null ? null : escapeMarkdown(WORDS[locale].for(to)),
  ];
  return joinParts([
    head.filter((part) => part !== null).join(" "),
    year,
    outcome === null ? null : escapeMarkdown(outcome),
  ]);
}

function renderEdition({ total, projects, year }: EditionLine): string {
  const [sum, count] = [total, projects].map((text) => (text === null ? null : escapeMarkdown(text)));
  return joinParts([year, sum ? `**${sum}**` : null, count ?? null]);
}

function joinParts(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}

function renderSources(sources: readonly Source[], witnesses: number, locale: Language): string | null {
  if (sources.length === 0) return null;
  const words = WORDS[locale];
  const lead = witnesses > sources.length ? words.sourcesAmong(witnesses) : words.sources;
  return `${lead} ${sources.map((source) => citeAsLink(source, locale)).join(" · ")}`;
}

function renderLinks({ kind, id, foundAs }: CardSubject, locale: Language): string {
  const words = WORDS[locale];
  return [
    commandLink("choosefr.showFacts", words.facts, [{ kind, id }]),
    commandLink("choosefr.copyCitation", words.cite, [{ kind, id }]),
    commandLink("choosefr.excludeName", words.exclude, [foundAs]),
  ].join(" · ");
}
