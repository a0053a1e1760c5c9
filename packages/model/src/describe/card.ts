import type { Announcement } from "../announcement.ts";
import type { Conflict } from "../disagreement.ts";
import { rankSources } from "../evidence.ts";
import type { InvestmentClaim, Language, OrganisationId } from "../generated/types.ts";
import type { Organisation } from "../organisation.ts";
import type { Source } from "../source.ts";
import { type LeadingClaim, leadingSummary, restsOnWeakPages } from "../weak-pages.ts";
import { describeCountry } from "./country.ts";
import { describeCount, describePrintedMoney, describeVagueSum } from "./figure.ts";
import { leadingOutcome } from "./leading-outcome.ts";
import type { NameOf } from "./naming.ts";
import { describeOutcome } from "./outcome.ts";
import { quoteFigure } from "./quote.ts";
import { chooseConflict, tellConflict } from "./statement.ts";

/** One announcement in a line: what was promised, as printed if printed in the reader's language, when, and what became of it. */
export interface CardLine {
  readonly announcement: Announcement;
  /** Null where nothing was counted: the subject tells then what was promised. */
  readonly figure: string | null;
  /** Whether the figure, or without one all that is told, rests on weak pages alone (content farms, machine translations, scrapers). */
  readonly isWeak: boolean;
  readonly year: string;
  /** Who announced it, where that is another: an investor in the organisation, or its parent; else null. */
  readonly from: string | null;
  /** Whom it is for, where that is another organisation; else null. */
  readonly to: string | null;
  /** The last known state with its place and date; null where nothing is known. */
  readonly outcome: string | null;
}

/** The first view of an organisation, for a hover or the head of a page. */
export interface Card {
  readonly name: string;
  readonly country: string | null;
  /** Every announcement, newest first; those that rest on weak pages alone after all others. */
  readonly lines: readonly CardLine[];
  /** The lines to show at a glance, in the same order: at most three; those on weak pages or without a figure only where there is room. */
  readonly glance: readonly CardLine[];
  /**
   * The line of the glance whose sources are told: of those that are disputed, the one that most independent sources
   * state; else the first that does not rest on weak pages.
   */
  readonly lead: CardLine | null;
  /** Who prints what instead of the lead's figure; null where sources agree. */
  readonly disagreement: string | null;
  /** The first two sources of the lead's figure, independent of each other where there are two; of equals, one in the reader's language. */
  readonly sources: readonly Source[];
  /** How many independent witnesses state the lead's figure; 0 where there is none. */
  readonly witnesses: number;
}

const GLANCE_LINES = 3;

/**
 * Sums up an organisation: what it announced, what was announced for it, and what its parents and the groups it belongs to
 * announced, which may cover it; each announcement once. `resolve` gives an organisation by its id. With `nameOf`, which names places, an
 * outcome says where, if it holds for one place only.
 *
 * @example
 * import { describeCard, organisation } from "@choosefr/model";
 * describeCard(organisation("amazon"), "en", organisation).lines.length > 0; // => true
 */
export function describeCard(
  organisation: Organisation,
  locale: Language,
  resolve: (id: OrganisationId) => Organisation,
  nameOf?: NameOf,
): Card {
  const named = (ids: readonly OrganisationId[]): string | null => {
    const others = ids.filter((id) => id !== organisation.id);
    return others.length === 0
      ? null
      : listNames(
          others.map((id) => resolve(id).name),
          locale,
        );
  };
  const own = organisation.announcements.map((item) =>
    describeLine(item, locale, null, named(item.recipients), nameOf),
  );
  const ofOthers = (items: readonly Announcement[]) =>
    items.map((item) => describeLine(item, locale, named(item.organisations), null, nameOf));
  const received = ofOthers(organisation.received);
  const above = ofOthers(
    [...organisation.parents, ...organisation.memberOf].flatMap((id) => resolve(id).announcements),
  );
  const all = [...own, ...received, ...above];
  const lines = all
    .filter(({ announcement: { id } }, index) => all.findIndex((other) => other.announcement.id === id) === index)
    .toSorted(
      (a, b) =>
        Number(a.isWeak) - Number(b.isWeak) || compareNewest(a.announcement.announced, b.announcement.announced),
    );
  const glance = chooseGlance(lines, new Set(above));
  const lead = chooseLead(glance);
  const summary = lead === null ? null : leadingSummary(lead.announcement);
  const conflict = lead === null ? undefined : conflictOf(lead);
  return {
    name: organisation.name,
    country: organisation.country === null ? null : describeCountry(organisation.country, locale),
    lines,
    glance,
    lead,
    disagreement: conflict === undefined ? null : tellConflict(conflict, locale, describeFigure),
    sources: rankSources(summary?.preferred.evidence ?? [], locale).slice(0, 2),
    witnesses: summary?.witnesses ?? 0,
  };
}

/**
 * Its own before what its parents and groups announced; of each, figures on good pages before those on weak ones, and
 * those before what has no figure; the newest first.
 */
function chooseGlance(lines: readonly CardLine[], above: ReadonlySet<CardLine>): readonly CardLine[] {
  const rankOf = (line: CardLine): number =>
    (above.has(line) ? 3 : 0) + (line.figure === null ? 2 : line.isWeak ? 1 : 0);
  const chosen = new Set(lines.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, GLANCE_LINES));
  return lines.filter((line) => chosen.has(line));
}

function chooseLead(glance: readonly CardLine[]): CardLine | null {
  const told = glance.filter(({ figure }) => figure !== null);
  const witnessesOf = ({ announcement }: CardLine): number => leadingSummary(announcement)?.witnesses ?? 0;
  const [disputed] = told
    .filter((line) => conflictOf(line) !== undefined)
    .toSorted((a, b) => witnessesOf(b) - witnessesOf(a));
  return disputed ?? told.find(({ isWeak }) => !isWeak) ?? told[0] ?? null;
}

function conflictOf({ announcement: { investment } }: CardLine): Conflict<InvestmentClaim> | undefined {
  return investment?.disagreement ? chooseConflict(investment.disagreement) : undefined;
}

function listNames(names: readonly string[], locale: Language): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}

function compareNewest(a: string, b: string): number {
  return Number(a < b) - Number(a > b);
}

function describeLine(
  announcement: Announcement,
  locale: Language,
  from: string | null,
  to: string | null,
  nameOf: NameOf | undefined,
): CardLine {
  const summary = leadingSummary(announcement);
  const outcome = leadingOutcome(announcement.outcomes);
  return {
    announcement,
    figure: summary === null ? null : printedFor(summary.preferred, locale),
    isWeak: restsOnWeakPages(announcement),
    year: announcement.announced.slice(0, 4),
    from,
    to,
    outcome: outcome === null ? null : describeOutcome(outcome, locale, nameOf),
  };
}

/**
 * The figure as printed where it is printed in the reader's language, else its value in that language; of a vague sum
 * that has no words for it there, what is printed in the other language, in quotes.
 */
function printedFor(claim: LeadingClaim, locale: Language): string {
  if (claim.figure?.language === locale) return claim.figure.text;
  const isVague = claim.kind === "investment" ? claim.amount === null : claim.count === null;
  const isUntold = isVague && (claim.kind !== "investment" || describeVagueSum(claim, locale) === null);
  return isUntold && claim.figure !== null ? quoteFigure(claim.figure, locale) : describeFigure(claim, locale);
}

function describeFigure(claim: LeadingClaim, locale: Language): string {
  return claim.kind === "investment" ? describePrintedMoney(claim, locale) : describeCount(claim, locale);
}
