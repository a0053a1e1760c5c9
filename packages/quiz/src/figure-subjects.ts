import { type Catalogue, type FigureClaim, isFigureClaim, type Summary, timeOf, valueOf } from "@choosefr/model";
import { collectEditionParts } from "./edition-parts.ts";
import { type FigureSubject, isOnlyOfItsMonth } from "./subject.ts";
import { hasGoodWitness } from "./witness.ts";

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
  return [...ofEditions, ...collectEditionParts(record), ...ofAnnouncements];
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
    : [{ key: `${preferred.kind}.${record}`, preferred, claims, isSettled, disagreement, about, whole: null }];
}
