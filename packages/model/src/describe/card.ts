import type { Announcement } from "../announcement.ts";
import type { Language, OrganisationId } from "../generated/types.ts";
import type { Organisation } from "../organisation.ts";
import type { Source } from "../source.ts";
import { describeValue } from "./claim.ts";
import { describeCountry } from "./country.ts";
import { describeConflict } from "./disagreement.ts";
import type { NameOf } from "./naming.ts";
import { describeOutcome } from "./outcome.ts";

/** One announcement in a line: what was promised, as printed if printed in the reader's language, when, and what became of it. */
export interface CardLine {
  readonly announcement: Announcement;
  readonly figure: string | null;
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
  /** Newest first. */
  readonly lines: readonly CardLine[];
  /** Who prints what instead of the newest disputed figure; null where sources agree. */
  readonly disagreement: string | null;
  /** The first two sources of the newest figure, independent of each other where there are two. */
  readonly sources: readonly Source[];
  /** How many independent witnesses state the newest figure; 0 where there is none. */
  readonly witnesses: number;
}

/**
 * Sums up an organisation: what it announced, what was announced for it, and what its parents announced, which may
 * cover it; each announcement once. `resolve` gives an organisation by its id. With `nameOf`, which names places, an
 * outcome says where, if it holds for one place only.
 */
export function describeCard(
  organisation: Organisation,
  locale: Language,
  resolve: (id: OrganisationId) => Organisation,
  nameOf?: NameOf,
): Card {
  const named = (ids: readonly OrganisationId[]): string | null => {
    const others = ids.filter((id) => id !== organisation.id);
    return others.length === 0 ? null : others.map((id) => resolve(id).name).join(", ");
  };
  const own = organisation.announcements.map((item) =>
    describeLine(item, locale, null, named(item.recipients), nameOf),
  );
  const ofOthers = [...organisation.received, ...organisation.parents.flatMap((id) => resolve(id).announcements)].map(
    (item) => describeLine(item, locale, named(item.organisations), null, nameOf),
  );
  const all = [...own, ...ofOthers];
  const lines = all
    .filter(({ announcement: { id } }, index) => all.findIndex((other) => other.announcement.id === id) === index)
    .toSorted((a, b) => compareNewest(a.announcement.announced, b.announcement.announced));
  const newest = lines.find(({ announcement }) => announcement.investment !== null)?.announcement.investment;
  const conflicts = newest?.disagreement?.conflicts;
  const conflict = conflicts?.find(({ deprecatedFor }) => deprecatedFor === null) ?? conflicts?.[0];
  return {
    name: organisation.name,
    country: organisation.country === null ? null : describeCountry(organisation.country, locale),
    lines,
    disagreement: conflict === undefined ? null : describeConflict(conflict, locale),
    sources: newest?.sources.slice(0, 2) ?? [],
    witnesses: newest?.witnesses ?? 0,
  };
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
  const summary = announcement.investment ?? announcement.jobs;
  const outcome = announcement.outcomes[0];
  return {
    announcement,
    figure: summary === null ? null : printedFor(summary.preferred, locale),
    year: announcement.announced.slice(0, 4),
    from,
    to,
    outcome: outcome === undefined ? null : describeOutcome(outcome, locale, nameOf),
  };
}

/** The figure as printed where it is printed in the reader's language, else its value in that language. */
function printedFor(claim: Parameters<typeof describeValue>[0], locale: Language): string {
  return claim.figure?.language === locale ? claim.figure.text : describeValue(claim, locale);
}
