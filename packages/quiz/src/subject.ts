import type {
  Announcement,
  AnnouncementId,
  Catalogue,
  Claim,
  ClaimId,
  Disagreement,
  Edition,
  EditionId,
  FigureClaim,
  FigureValue,
  OrganisationId,
} from "@choosefr/model";

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
  /** What it is told to be a part of, where it is: the question names it, and nothing above it can be true. */
  readonly whole: FigureValue | null;
}

/** A figure of an announcement. */
export type AnnouncementSubject = FigureSubject & {
  readonly about: Extract<FigureSubject["about"], { readonly announcement: unknown }>;
};

/** A figure of an edition. */
export type EditionSubject = FigureSubject & {
  readonly about: Extract<FigureSubject["about"], { readonly edition: unknown }>;
};

/** Whether a subject is of a whole summit that is counted, and settled: other gatherings of the year bear much the same name. */
export function isOfSummit(subject: FigureSubject): subject is EditionSubject {
  const { about, isSettled, whole } = subject;
  return "edition" in about && isSettled && about.edition.number !== null && whole === null;
}

/** Whether a subject is the settled sum that was announced at an edition in all. */
export function isWholeTotal(subject: FigureSubject): subject is EditionSubject {
  const { about, preferred, isSettled, whole } = subject;
  return "edition" in about && isSettled && whole === null && preferred.kind === "total_investment";
}

/** Whether a figure of an edition is of one region alone. */
export function isOfRegion({ preferred: { scope } }: Pick<FigureSubject, "preferred">): boolean {
  return scope.some(({ type }) => type === "in-region");
}

/** Whether a subject is a settled promise to France, told with its month: no money put into a company. */
export function isPromise(subject: FigureSubject): subject is AnnouncementSubject {
  if (!("announcement" in subject.about) || !subject.isSettled) return false;
  const { recipients, announced } = subject.about.announcement;
  return recipients.length === 0 && announced.length >= "2024-05".length;
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
