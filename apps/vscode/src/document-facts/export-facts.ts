import { describeSource, type Language, rankSources, type Source } from "@choosefr/model";
import type { Ledger } from "../checking/ledger.ts";
import { nameInMarkup } from "../cite/inline-citation.ts";
import type { FigureFact, NamedFacts } from "./document-facts.ts";
import { describeLine, describeMentions, describeVerdict } from "./fact-words.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** So many sources are named for a figure. */
const MOST_SOURCES = 3;

const WORDS = {
  fr: { title: (name: string) => `Les faits dans ${name}`, sources: "Sources\u00a0:" },
  en: { title: (name: string) => `The facts in ${name}`, sources: "Sources:" },
} as const;

/**
 * The facts of a document as Markdown: whom it is about, in order, each with its figures, what the record says of them and
 * who prints it. A comment on top says that the figures, which are quotations, are not to be checked again.
 */
export function exportAsMarkdown(
  documentName: string,
  facts: readonly NamedFacts[],
  ledger: Pick<Ledger, "evidenceOf">,
  locale: Language,
): string {
  const sections = facts.flatMap(({ name, mentions, figures }) => [
    `## ${writeMarkdown(name)}`,
    mentionLine(mentions, locale),
    figures.map((figure) => figureItem(figure, ledger, locale)).join("\n"),
  ]);
  const blocks = [
    "<!-- choosefr-ignore-file -->",
    `# ${writeMarkdown(WORDS[locale].title(documentName))}`,
    ...sections,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function mentionLine(mentions: NamedFacts["mentions"], locale: Language): string {
  if (mentions.length === 0) return "";
  const lines = [...new Set(mentions.map(({ line }) => line))].map((line) => describeLine(line, locale));
  return `${describeMentions(mentions.length, locale)}${locale === "fr" ? "\u00a0:" : ":"} ${lines.join(", ")}`;
}

function figureItem(
  { written, line, finding }: FigureFact,
  ledger: Pick<Ledger, "evidenceOf">,
  locale: Language,
): string {
  const sources = sourcesOf(finding, ledger, locale).map((source) => nameInMarkup(source, "markdown", locale));
  return [
    `- **${writeMarkdown(written)}** · ${describeVerdict(finding.verdict, locale)} · ${describeLine(line, locale)}`,
    `  ${writeMarkdown(finding.message[locale])}`,
    ...(sources.length === 0 ? [] : [`  ${WORDS[locale].sources} ${sources.join(" · ")}`]),
  ].join("  \n");
}

/** The facts of a document as JSON, for programs: ids and verdicts as they are, sentences in the language asked for. */
export function exportAsJson(
  documentName: string,
  facts: readonly NamedFacts[],
  ledger: Pick<Ledger, "evidenceOf">,
  locale: Language,
): string {
  const organisations = facts.map(({ id, name, mentions, figures }) => ({
    id,
    name,
    mentions: mentions.map(({ line, written }) => ({ line, written })),
    figures: figures.map(({ line, written, finding }) => ({
      line,
      written,
      kind: finding.kind,
      verdict: finding.verdict,
      reason: finding.reason,
      rule: finding.rule,
      entity: finding.entity,
      claims: finding.claims,
      preferred: finding.preferred,
      message: finding.message[locale],
      sources: sourcesOf(finding, ledger, locale).map((source) => ({
        name: describeSource(source, locale),
        url: source.url,
      })),
    })),
  }));
  return `${JSON.stringify({ document: documentName, organisations }, null, 2)}\n`;
}

function sourcesOf(
  { preferred, claims }: FigureFact["finding"],
  { evidenceOf }: Pick<Ledger, "evidenceOf">,
  locale: Language,
): readonly Source[] {
  const told = preferred === null ? claims : [preferred];
  return rankSources(told.flatMap(evidenceOf), locale).slice(0, MOST_SOURCES);
}
