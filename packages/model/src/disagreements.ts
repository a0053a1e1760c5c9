import type { Catalogue } from "./catalogue.ts";
import type { Disagreement } from "./disagreement.ts";
import type { AnnouncementId, EditionId } from "./generated/types.ts";

/** What the sources of one record do not agree on, in one kind of claim. */
export interface RecordedDisagreement {
  readonly holder:
    | { readonly kind: "announcement"; readonly id: AnnouncementId }
    | { readonly kind: "edition"; readonly id: EditionId };
  /** The edition that it belongs to; null for what was announced outside of any. */
  readonly edition: EditionId | null;
  readonly disagreement: Disagreement;
  /** Whether a claim stands against the preferred one: no editor has set it aside. */
  readonly isOpen: boolean;
}

/**
 * Every disagreement of a record: of the announcements by id, then of the editions.
 *
 * @example
 * import { catalogue, listDisagreements } from "@choosefr/model";
 * listDisagreements(catalogue).some(({ holder, isOpen }) => holder.id === "microsoft-2024" && isOpen); // => true
 */
export function listDisagreements(record: Catalogue): readonly RecordedDisagreement[] {
  const announcements = record.announcementIds.flatMap((id) => {
    const announcement = record.announcement(id);
    return disagreementsIn(announcement).map((disagreement) => ({
      holder: { kind: "announcement" as const, id },
      edition: announcement.edition,
      disagreement,
      isOpen: isOpen(disagreement),
    }));
  });
  const editions = record.editionIds.flatMap((id) =>
    disagreementsIn(record.edition(id)).map((disagreement) => ({
      holder: { kind: "edition" as const, id },
      edition: id,
      disagreement,
      isOpen: isOpen(disagreement),
    })),
  );
  return Object.freeze([...announcements, ...editions]);
}

function isOpen({ conflicts }: Disagreement): boolean {
  return conflicts.some(({ deprecatedFor }) => deprecatedFor === null);
}

function disagreementsIn(record: object): readonly Disagreement[] {
  return (Object.values(record) as readonly unknown[]).flatMap((value) =>
    isSummary(value) && value.disagreement !== null ? [value.disagreement] : [],
  );
}

function isSummary(value: unknown): value is { readonly disagreement: Disagreement | null } {
  return typeof value === "object" && value !== null && "disagreement" in value;
}
