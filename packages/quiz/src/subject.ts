import {
  type Announcement,
  announcement,
  announcementIds,
  type Disagreement,
  type Edition,
  edition,
  editionIds,
  type FigureClaim,
  isFigureClaim,
  type Summary,
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
}

/** Every figure that the record states on an announcement or an edition, in a fixed order; vague sums left out. */
export function collectFigureSubjects(): readonly FigureSubject[] {
  const ofAnnouncements = announcementIds.flatMap((id) => {
    const item = announcement(id);
    return [item.investment, item.jobs, item.training, item.startupsSupported].flatMap((summary) =>
      toSubject(id, summary, { announcement: item }),
    );
  });
  const ofEditions = editionIds.flatMap((id) => {
    const item = edition(id);
    return [item.totalInvestment, item.projects, item.jobs].flatMap((summary) =>
      toSubject(id, summary, { edition: item }),
    );
  });
  return [...ofEditions, ...ofAnnouncements];
}

function toSubject(
  record: string,
  summary: Summary<FigureClaim> | null,
  about: FigureSubject["about"],
): readonly FigureSubject[] {
  if (summary === null || !isFigureClaim(summary.preferred)) return [];
  const { preferred, claims, isSettled, disagreement } = summary;
  const value = "amount" in preferred ? preferred.amount : preferred.count;
  return value === null || value === 0
    ? []
    : [{ key: `${preferred.kind}.${record}`, preferred, claims, isSettled, disagreement, about }];
}
