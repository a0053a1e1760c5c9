import {
  type CountUnit,
  type Currency,
  citeAsLink,
  describeCount,
  describeDate,
  describeMoney,
  escapeMarkdown,
  type Language,
  NBSP,
  rankSources,
} from "@choosefr/model";
import type { CheckedClaim } from "@choosefr/prose";
import type { OwnDataset } from "../facts/fact-source.ts";

const MOST_CLAIMS = 3;
const MOST_SOURCES = 2;
/** A name and a figure of somebody's own may be of any length; so much of them is shown. */
const MOST_CHARACTERS = 60;

const WORDS = {
  fr: {
    sources: (count: number) => `Source${count === 1 ? "" : "s"}${NBSP}:`,
    from: (name: string) => `D’après ${name}`,
    more: (count: number) => (count === 1 ? "et un autre chiffre" : `et ${count} autres chiffres`),
  },
  en: {
    sources: (count: number) => (count === 1 ? "Source:" : "Sources:"),
    from: (name: string) => `From ${name}`,
    more: (count: number) => (count === 1 ? "and one more figure" : `and ${count} more figures`),
  },
} as const;

/**
 * What the user's own datasets say of an organisation, as Markdown: name, up to three figures as written, newest first, two
 * sources, and which dataset it is from; null where they say nothing of it. All of it is shown as text.
 */
export function renderOwnCard(own: readonly OwnDataset[], entity: string, locale: Language): string | null {
  const knowing = own.filter(
    ({ organisations, claims }) => organisations.some(({ id }) => id === entity) || claims.some(isOf(entity)),
  );
  if (knowing.length === 0) return null;
  const [name] = knowing.flatMap(({ organisations }) => organisations.filter(({ id }) => id === entity));
  const lines = knowing
    .flatMap(({ claims }) => claims.filter(isOf(entity)))
    .flatMap((claim) => {
      const figure = describeFigure(claim, locale);
      return figure === null || claim.rank === "deprecated" ? [] : [{ claim, figure }];
    })
    .toSorted((one, other) => momentOf(other.claim).localeCompare(momentOf(one.claim), "en"));
  const words = WORDS[locale];
  const rest = lines.length - MOST_CLAIMS;
  const sources = rankSources(
    lines.slice(0, MOST_CLAIMS).flatMap(({ claim }) => claim.evidence ?? []),
    locale,
  ).slice(0, MOST_SOURCES);
  const [first] = name?.names ?? [];
  return [
    `**${show(typeof first === "string" ? first : (first?.text ?? entity))}**`,
    [
      ...lines.slice(0, MOST_CLAIMS).map(({ claim, figure }) => renderLine(claim, figure, locale)),
      ...(rest > 0 ? [words.more(rest)] : []),
    ].join("  \n"),
    sources.length === 0
      ? ""
      : `${words.sources(sources.length)} ${sources.map((source) => citeAsLink(source, locale)).join(" · ")}`,
    `*${words.from(show(knowing.map((dataset) => dataset.name).join(", ")))}*`,
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

function isOf(entity: string): (claim: CheckedClaim) => boolean {
  return ({ organisation, organisations = [], edition }) =>
    organisation === entity || organisations.includes(entity) || edition?.replace(/-20\d\d(?:-\d\d)?$/u, "") === entity;
}

function renderLine(claim: CheckedClaim, figure: string, locale: Language): string {
  const moment = momentOf(claim);
  const line = `**${show(figure)}**`;
  return moment === "" ? line : `${line} · ${escapeMarkdown(describeDate(moment, locale))}`;
}

function momentOf({ announced, year, edition }: CheckedClaim): string {
  return announced ?? (typeof year !== "number" ? (/20\d\d/u.exec(edition ?? "")?.[0] ?? "") : String(year));
}

/** As a source of the dataset prints it, else in words; null where the claim holds no figure. */
function describeFigure(claim: CheckedClaim, locale: Language): string | null {
  const printed = claim.evidence?.find(({ figure }) => figure !== null)?.figure;
  if (typeof printed === "string") return printed;
  const { amount = null, amountMax = null, count = null, countMax = null, bound = "exact" } = claim;
  // The schema of datasets admits no others.
  const currency = (claim.currency ?? null) as Currency | null;
  const unit = (claim.unit ?? null) as CountUnit | null;
  if (amount !== null && currency !== null) return describeMoney({ amount, amountMax, currency, bound }, locale);
  return count !== null && unit !== null ? describeCount({ count, countMax, unit, bound }, locale) : null;
}

function show(text: string): string {
  const short = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1).trimEnd()}…` : text;
  return escapeMarkdown(short);
}
