import {
  type Announcement,
  type AnnouncementId,
  type Catalogue,
  type Claim,
  type ClaimId,
  type Disagreement,
  type Edition,
  type EditionId,
  type FigureClaim,
  isFigureClaim,
  type OrganisationId,
  type Summary,
  timeOf,
  valueOf,
} from "@choosefr/model";
import { hasGoodWitness } from "./witness.ts";

/** What a figure question can be about: the summary of one kind of claim of an announcement or an edition. */
export interface FigureSubject {
  /** The claim's kind and record: `investment.amazon-2024`. */
  readonly key: string;
  readonly preferred: FigureClaim;
  /** Every claim of the kind in the record, of any scope and rank. */
  readonly claims: readonly FigureClaim[];
  readonly isSettled: boolean;
  readonly disagreement: Disagreement<FigureClaim> | null;
  readonly about: { readonly announcement: Announcement } | { readonly edition: Edition };
}

/** A figure of an announcement. */
export type AnnouncementSubject = FigureSubject & {
  readonly about: Extract<FigureSubject["about"], { readonly announcement: unknown }>;
};

/** A figure of an edition. */
export type EditionSubject = FigureSubject & {
  readonly about: Extract<FigureSubject["about"], { readonly edition: unknown }>;
};

/** Whether a subject is of a summit that is counted, and settled: other gatherings of the year bear much the same name. */
export function isOfSummit(subject: FigureSubject): subject is EditionSubject {
  return "edition" in subject.about && subject.isSettled && subject.about.edition.number !== null;
}

/** Whether a subject is a settled promise to France, told with its month: no money put into a company. */
export function isPromise(subject: FigureSubject): subject is AnnouncementSubject {
  if (!("announcement" in subject.about) || !subject.isSettled) return false;
  const { recipients, announced } = subject.about.announcement;
  return recipients.length === 0 && announced.length >= "2024-05".length;
}

/**
 * Every figure that can be asked about an announcement or an edition, in a fixed order. Left out: vague sums, nothing and one, what rests
 * on weak pages or on pages of unknown independence alone, disputed values that most sources do not give, what was told at another time than the announcement's, and figures
 * that the question would not tell from those of another announcement.
 */
export function collectFigureSubjects(record: Catalogue): readonly FigureSubject[] {
  const { announcement, announcementIds, edition, editionIds } = record;
  const ofAnnouncements = announcementIds.flatMap((id) => {
    const item = announcement(id);
    return [item.investment, item.jobs, item.training, item.startupsSupported]
      .flatMap((summary) => toSubject(id, summary, { announcement: item }))
      .filter(({ preferred: { kind } }) => isOnlyOfItsMonth(item, kind, record));
  });
  const ofEditions = editionIds.flatMap((id) => {
    const item = edition(id);
    return [item.totalInvestment, item.projects, item.jobs].flatMap((summary) =>
      toSubject(id, summary, { edition: item }),
    );
  });
  return [...ofEditions, ...ofAnnouncements];
}

/**
 * Whether its organisations announced nothing else of that kind in that month, or nothing else at all where no kind is given:
 * "in May 2024" means this one alone.
 */
export function isOnlyOfItsMonth(item: Announcement, kind: Claim["kind"] | null, { organisation }: Catalogue): boolean {
  const month = item.announced.slice(0, 7);
  return item.organisations
    .flatMap((id) => organisation(id).announcements)
    .filter(({ id, recipients }) => id !== item.id && recipients.join() === item.recipients.join())
    .every(
      ({ announced, claims }) =>
        announced.slice(0, 7) !== month || (kind !== null && claims.every((claim) => claim.kind !== kind)),
    );
}

/** Whom a claim is about: the organisations that announced it, or the edition whose total it is. */
export function askedOf(id: ClaimId, { announcement, editionIds }: Catalogue): readonly (OrganisationId | EditionId)[] {
  const holder = id.slice(0, id.indexOf("/"));
  const edition = editionIds.find((one) => one === holder);
  return edition === undefined ? announcement(holder as AnnouncementId).organisations : [edition];
}

/** Whom any of these claims is about. */
export function allAskedOf(ids: Iterable<ClaimId>, record: Catalogue): ReadonlySet<OrganisationId | EditionId> {
  return new Set([...ids].flatMap((id) => askedOf(id, record)));
}

function toSubject(
  record: string,
  summary: Summary<FigureClaim> | null,
  about: FigureSubject["about"],
): readonly FigureSubject[] {
  if (summary === null || !isFigureClaim(summary.preferred) || !hasGoodWitness(summary.preferred)) return [];
  const { preferred, claims, isSettled, disagreement } = summary;
  if (timeOf(preferred) !== null) return [];
  if (!isSettled && preferred.rankReason !== "most-independent-sources") return [];
  const value = valueOf(preferred);
  return value === null || value <= 1
    ? []
    : [{ key: `${preferred.kind}.${record}`, preferred, claims, isSettled, disagreement, about }];
}
