import {
  type Announcement,
  type Catalogue,
  type Claim,
  compareFigures,
  type FigureClaim,
  isFigureClaim,
  judgeFigure,
  type OrganisationId,
} from "@choosefr/model";
import type { Circles } from "./circle.ts";

/** Whether two announcements belong to one occasion: the same edition, or the same month. */
export function areOfOneTime(a: Announcement, b: Announcement): boolean {
  return (a.edition !== null && a.edition === b.edition) || a.announced.slice(0, 7) === b.announced.slice(0, 7);
}

/**
 * Whether a record proves that a figure is not its own: it states one of the kind, every standing claim on the whole
 * contradicts it, and no claim on a part, a place or a wider plan could be true together with it either.
 */
export function denies({ claims }: { readonly claims: readonly Claim[] }, figure: FigureClaim): boolean {
  const ofKind = standingOfKind(claims, figure.kind);
  return judgeFigure(figure, ofKind).verdict === "contradicts" && !ofKind.some((claim) => isLike(figure, claim));
}

/** Whether some standing claim of a record could be taken for a figure. */
export function couldHold({ claims }: { readonly claims: readonly Claim[] }, figure: FigureClaim): boolean {
  return standingOfKind(claims, figure.kind).some((claim) => isLike(figure, claim));
}

/**
 * Whether the record proves that these organisations did not announce a figure on the occasion of another announcement:
 * they and those of their circle announced something then, and all of it denies the figure.
 */
export function areNotOf(
  figure: FigureClaim,
  occasion: Announcement,
  organisations: readonly OrganisationId[],
  circles: Circles,
): boolean {
  const theirs = circles.announcementsOf(organisations).filter((item) => areOfOneTime(item, occasion));
  return theirs.length > 0 && theirs.every((item) => denies(item, figure));
}

/** What was announced on the same occasion by others, outside the circle of whom an announcement is of. */
export function othersAt(announcement: Announcement, circles: Circles, record: Catalogue): readonly Announcement[] {
  const own = new Set(circles.announcementsOf(announcement.organisations));
  return record.announcementIds
    .map((id) => record.announcement(id))
    .filter((item) => areOfOneTime(item, announcement) && !own.has(item));
}

function standingOfKind(claims: readonly Claim[], kind: Claim["kind"]): readonly FigureClaim[] {
  return claims.filter((claim) => claim.kind === kind && claim.rank !== "deprecated").filter(isFigureClaim);
}

function isLike(figure: FigureClaim, claim: FigureClaim): boolean {
  return compareFigures(figure, claim).relation === "compatible";
}
