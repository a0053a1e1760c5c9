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
import { listNames } from "./list-names.ts";
import type { NameOf } from "./naming.ts";
import { describeOutcome } from "./outcome.ts";
import { quoteFigure } from "./quote.ts";
import { chooseConflict, tellConflict } from "./statement.ts";

/** One announcement in a line: what was promised, when, and what became of it. */
export interface CardLine {
  readonly announcement: Announcement;
  /** A sum in words, a count as printed if printed in the reader's language; null where nothing was counted: the subject tells then what was promised. */
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
  /**
   * The lines to show at a glance, in the same order: at most three; those on weak pages or without a figure only where
   * there is room, and of the plans that it shares with others no more than two unless there is room.
   */
  readonly glance: readonly CardLine[];
  /** The line of the glance whose sources are told: the first with a figure that does not rest on weak pages; null without any figure. */
  readonly lead: CardLine | null;
  /** The line of the glance that is disputed, of several the one that most independent sources state; null where sources agree. */
  readonly disputed: CardLine | null;
  /** Who prints what instead of the figure of the disputed line; null where sources agree. */
  readonly disagreement: string | null;
  /**
   * Two sources: those of the lead's figure, independent of each other where there are two; of equals, one in the reader's
   * language. Where the lead has but one, one of the next line's.
   */
  readonly sources: readonly Source[];
  /** How many independent witnesses state the lead's figure; 0 where there is none. */
  readonly witnesses: number;
}

const GLANCE_LINES = 3;
const SHARED_LINES = 2;
/** How many sources a card names. */
export const CARD_SOURCES = 2;

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
  const announcedBy = (ids: readonly OrganisationId[]) => ofOthers(ids.flatMap((id) => resolve(id).announcements));
  const shared = announcedBy(organisation.memberOf);
  const above = announcedBy(organisation.parents);
  const all = [...own, ...received, ...shared, ...above];
  const lines = all
    .filter(({ announcement: { id } }, index) => all.findIndex((other) => other.announcement.id === id) === index)
    .toSorted(
      (a, b) =>
        Number(a.isWeak) - Number(b.isWeak) || compareNewest(a.announcement.announced, b.announcement.announced),
    );
  const glance = chooseGlance(lines, new Set(shared), new Set(above));
  const lead = chooseLead(glance);
  const disputed = chooseDisputed(glance);
  const conflict = disputed === null ? undefined : conflictOf(disputed);
  return {
    name: organisation.name,
    country: organisation.country === null ? null : describeCountry(organisation.country, locale),
    lines,
    glance,
    lead,
    disputed,
    disagreement: conflict === undefined ? null : tellConflict(conflict, locale, describeFigure),
    sources: chooseSources(glance, lead, locale),
    witnesses: lead === null ? 0 : (leadingSummary(lead.announcement)?.witnesses ?? 0),
  };
}

/**
 * Its own, with the newest plans that it shares with others, before what its parents announced; of each, figures on good
 * pages before those on weak ones, and those before what has no figure; the newest first.
 */
function chooseGlance(
  lines: readonly CardLine[],
  shared: ReadonlySet<CardLine>,
  above: ReadonlySet<CardLine>,
): readonly CardLine[] {
  const older = new Set(lines.filter((line) => shared.has(line)).slice(SHARED_LINES));
  const rankOf = (line: CardLine): number =>
    (above.has(line) || older.has(line) ? 3 : 0) + (line.figure === null ? 2 : line.isWeak ? 1 : 0);
  const chosen = new Set(lines.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, GLANCE_LINES));
  return lines.filter((line) => chosen.has(line));
}

function chooseLead(glance: readonly CardLine[]): CardLine | null {
  const told = glance.filter(({ figure }) => figure !== null);
  return told.find(({ isWeak }) => !isWeak) ?? told[0] ?? null;
}

function chooseDisputed(glance: readonly CardLine[]): CardLine | null {
  const witnessesOf = ({ announcement }: CardLine): number => leadingSummary(announcement)?.witnesses ?? 0;
  const [most = null] = glance
    .filter((line) => line.figure !== null && conflictOf(line) !== undefined)
    .toSorted((a, b) => witnessesOf(b) - witnessesOf(a));
  return most;
}

function chooseSources(glance: readonly CardLine[], lead: CardLine | null, locale: Language): readonly Source[] {
  const behind =
    lead === null ? [] : glance.slice(glance.indexOf(lead)).filter((line) => line === lead || !line.isWeak);
  const sources = behind.flatMap(({ announcement }) =>
    rankSources(leadingSummary(announcement)?.preferred.evidence ?? [], locale),
  );
  return [...new Map(sources.map((source) => [source.id, source])).values()].slice(0, CARD_SOURCES);
}

function conflictOf({ announcement: { investment } }: CardLine): Conflict<InvestmentClaim> | undefined {
  return investment?.disagreement ? chooseConflict(investment.disagreement) : undefined;
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
    figure: summary === null ? null : tellFigure(summary.preferred, locale),
    isWeak: restsOnWeakPages(announcement),
    year: announcement.announced.slice(0, 4),
    from,
    to,
    outcome: outcome === null ? null : describeOutcome(outcome, locale, nameOf),
  };
}

/**
 * A sum in words, so that one card has one form for all; a count as printed where that is in the reader's language, else
 * its value. What is vague and has no words there is quoted as printed.
 */
function tellFigure(claim: LeadingClaim, locale: Language): string {
  const isVague = claim.kind === "investment" ? claim.amount === null : claim.count === null;
  const isUntold = isVague && (claim.kind !== "investment" || describeVagueSum(claim, locale) === null);
  const isAsPrinted = claim.figure?.language === locale && (isUntold || claim.kind !== "investment");
  if (claim.figure !== null && isAsPrinted) return claim.figure.text;
  return isUntold && claim.figure !== null ? quoteFigure(claim.figure, locale) : describeFigure(claim, locale);
}

function describeFigure(claim: LeadingClaim, locale: Language): string {
  return claim.kind === "investment" ? describePrintedMoney(claim, locale) : describeCount(claim, locale);
}
