import {
  type Catalogue,
  type Claim,
  citeAsLink,
  describeDate,
  describeDisagreement,
  describeOutcome,
  describeRankReason,
  describeScope,
  describeValue,
  escapeMarkdown,
  isOnWhole,
  type Language,
  NBSP,
  type Note,
  quoteFigure,
  type Source,
} from "@choosefr/model";
import { type FactTopic, FIGURE_TOPICS, OTHER_TOPICS, TOPIC_HEADINGS, topicOf } from "./fact-topics.ts";

const WORDS = {
  fr: {
    preferred: "retenu",
    deprecated: "écarté",
    colon: `${NBSP}:`,
    new_investment: "dont nouveaux projets",
    earlier_investment: "dont projets déjà annoncés",
    guest_country: "pays invité",
    dispute: "Qui dit quoi",
    others: `D’une partie, ou d’autre chose${NBSP}:`,
    notes: "Notes de la rédaction",
    sources: "Sources",
    unknown: "indépendance inconnue",
    lowGrade: "page de faible qualité",
  },
  en: {
    preferred: "preferred",
    deprecated: "set aside",
    colon: ":",
    new_investment: "of which new projects",
    earlier_investment: "of which announced before",
    guest_country: "guest country",
    dispute: "Who says what",
    others: "Of a part, or of something else:",
    notes: "Editors’ notes",
    sources: "Sources",
    unknown: "independence unknown",
    lowGrade: "low-quality page",
  },
} as const;

type NameOf = Catalogue["nameOf"];

/** What a section of a fact page is made of. */
export interface FactSection {
  readonly heading: string;
  /** Plain text beneath the heading; null for none. */
  readonly lead: string | null;
  readonly claims: readonly Claim[];
  /** What the editors judged, and why. */
  readonly notes: readonly Note[];
  /** The summaries whose disagreement is told. */
  readonly summaries: readonly ({ readonly disagreement: Parameters<typeof describeDisagreement>[0] | null } | null)[];
}

/** Claims by topic, each with the numbers of its sources, figures and who disagrees on them first, as Markdown. */
export function renderSection(
  { heading, lead, claims, notes, summaries }: FactSection,
  nameOf: NameOf,
  locale: Language,
): string {
  const sources = [
    ...new Map(claims.flatMap(({ evidence }) => evidence.map(({ source }) => [source.id, source]))).values(),
  ];
  const disputes = summaries.flatMap((summary) =>
    summary?.disagreement ? describeDisagreement(summary.disagreement, locale) : [],
  );
  const renderLines = (some: readonly Claim[]): readonly string[] =>
    sortClaims(some).flatMap((claim) => renderClaim(claim, claims, sources, nameOf, locale));
  const renderTopic = (topic: FactTopic): string | null =>
    renderList(TOPIC_HEADINGS[locale][topic], renderLines(claims.filter((claim) => topicOf(claim) === topic)));
  /** What is of the whole, and apart from it, since no two of them can be compared, what is of a part or of something else. */
  const renderFigures = (topic: FactTopic): readonly (string | null)[] => {
    const figures = claims.filter((claim) => topicOf(claim) === topic);
    const whole = figures.filter((claim) => isOnWhole(claim));
    const others = figures.filter((claim) => !isOnWhole(claim));
    if (whole.length === 0) return [renderList(TOPIC_HEADINGS[locale][topic], renderLines(others))];
    return [
      renderList(TOPIC_HEADINGS[locale][topic], renderLines(whole)),
      others.length === 0 ? null : `${WORDS[locale].others}\n\n${joinItems(renderLines(others))}`,
    ];
  };
  return [
    `## ${escapeMarkdown(heading)}`,
    lead === null ? null : escapeMarkdown(lead),
    ...FIGURE_TOPICS.flatMap(renderFigures),
    renderList(WORDS[locale].dispute, disputes.map(escapeMarkdown)),
    ...OTHER_TOPICS.map(renderTopic),
    renderList(
      WORDS[locale].notes,
      notes.map((note) => renderNote(note, claims, nameOf, locale)),
    ),
    renderList(
      WORDS[locale].sources,
      sources.map((source) => renderSource(source, locale)),
      "1.",
    ),
  ]
    .filter((block) => block !== null)
    .join("\n\n");
}

/** What became of it and other news, newest first; all else in the order of the record. */
function sortClaims(claims: readonly Claim[]): readonly Claim[] {
  const dayOf = (claim: Claim): string => ("on" in claim ? (claim.on ?? "") : "");
  return claims.toSorted((a, b) => Number(dayOf(a) < dayOf(b)) - Number(dayOf(a) > dayOf(b)));
}

function renderList(heading: string, lines: readonly string[], bullet = "-"): string | null {
  return lines.length === 0 ? null : `### ${heading}\n\n${joinItems(lines, bullet)}`;
}

function joinItems(lines: readonly string[], bullet = "-"): string {
  return lines.map((line) => `${bullet} ${line}`).join("\n");
}

/** One line; none for who gave a figure, which stands on the line of the figure. */
function renderClaim(
  claim: Claim,
  all: readonly Claim[],
  sources: readonly Source[],
  nameOf: NameOf,
  locale: Language,
): readonly string[] {
  if (claim.kind === "attribution" && all.some(({ id }) => id === claim.claim)) return [];
  const attributions = all.filter((other) => other.kind === "attribution" && other.claim === claim.id);
  const value = escapeMarkdown(readClaim(claim, nameOf, locale));
  const printed = quotePrinted(claim, nameOf, locale);
  const notes = [
    claim.kind === "new_investment" || claim.kind === "earlier_investment" || claim.kind === "guest_country"
      ? WORDS[locale][claim.kind]
      : "",
    claim.kind === "outcome" ? "" : describeScope(claim.scope, locale, nameOf),
    ...attributions.map((attribution) => describeValue(attribution, locale, nameOf)),
    describeRank(claim, locale),
  ].filter((note) => note !== "");
  const head = claim.rank === "preferred" ? `**${value}**` : value;
  const line = [`${head}${escapeMarkdown(printed)}`, ...notes.map(escapeMarkdown)].join(" · ");
  const numbers = [claim, ...attributions].flatMap(({ evidence }) =>
    evidence.map(({ source }) => sources.indexOf(source) + 1),
  );
  return [numbers.length === 0 ? line : `${line} ${linkNumbers(numbers, sources, locale)}`];
}

function readClaim(claim: Claim, nameOf: NameOf, locale: Language): string {
  const value = describeValue(claim, locale, nameOf);
  const lead = leadOf(claim, nameOf, locale);
  return lead === null ? value : `${lead}${WORDS[locale].colon} ${value}`;
}

/** What stands before a sentence: its status, its date or its speaker. */
function leadOf(claim: Claim, nameOf: NameOf, locale: Language): string | null {
  if (claim.kind === "outcome") return describeOutcome(claim, locale, nameOf);
  if (claim.kind === "statement" && claim.speaker !== null) return nameOf(claim.speaker, locale);
  return (claim.kind === "news" || claim.kind === "context") && claim.on !== null
    ? describeDate(claim.on, locale)
    : null;
}

/** A note on one claim begins with its value, or with its topic where the value is a sentence. */
function renderNote({ claim: id, text }: Note, claims: readonly Claim[], nameOf: NameOf, locale: Language): string {
  const claim = claims.find((each) => each.id === id);
  if (claim === undefined) return escapeMarkdown(text[locale]);
  const lead = "summary" in claim ? TOPIC_HEADINGS[locale][topicOf(claim)] : describeValue(claim, locale, nameOf);
  return escapeMarkdown(`${lead}${WORDS[locale].colon} ${text[locale]}`);
}

/** What is printed, behind the value, where it reads otherwise; else nothing. */
function quotePrinted(claim: Claim, nameOf: NameOf, locale: Language): string {
  const isSame = claim.figure === null || isSameText(claim.figure.text, describeValue(claim, locale, nameOf));
  return isSame || claim.figure === null ? "" : ` (${quoteFigure(claim.figure, locale)})`;
}

function isSameText(printed: string, value: string): boolean {
  return printed.replaceAll(/\s/gu, " ") === value.replaceAll(/\s/gu, " ");
}

function describeRank({ rank, rankReason }: Claim, locale: Language): string {
  if (rank === "normal") return "";
  const word = WORDS[locale][rank];
  return rankReason === null ? word : `${word}${WORDS[locale].colon} ${describeRankReason(rankReason, locale)}`;
}

/** The numbers of sources in order, each a link to its source: "[1, 2, 7]". */
function linkNumbers(numbers: readonly number[], sources: readonly Source[], locale: Language): string {
  const links = [...new Set(numbers)]
    .toSorted((a, b) => a - b)
    .flatMap((number) => {
      const source = sources[number - 1];
      return source === undefined ? [] : citeAsLink(source, locale, String(number));
    });
  return `\\[${links.join(", ")}\\]`;
}

function renderSource(source: Source, locale: Language): string {
  const parts = [
    citeAsLink(source, locale),
    source.title === null ? null : `*${escapeMarkdown(source.title)}*`,
    source.relayOf === "unknown" ? WORDS[locale].unknown : null,
    source.lowGrade === null ? null : WORDS[locale].lowGrade,
  ];
  return parts.filter((part) => part !== null).join(" · ");
}
