import type { Announcement, AnnouncementId, Catalogue, FigureClaim, Summary } from "@choosefr/model";
import { areWellKnown } from "./fame.ts";
import type { BesideAnother } from "./phrases/phrases.ts";
import { sureOf } from "./witness.ts";

/** The kinds of promise that can be compared. */
export type PromiseKind = BesideAnother["of"];

/** A promise to France on which sources agree. */
export interface SurePromise {
  readonly announcement: Announcement;
  readonly claim: FigureClaim;
  readonly isFamous: boolean;
}

const known = new WeakMap<Catalogue, Map<PromiseKind, readonly SurePromise[]>>();

/** The promises of a kind that can be compared with; read from a record once. */
export function promisesOf(kind: PromiseKind, record: Catalogue): readonly SurePromise[] {
  const ofRecord = known.get(record) ?? new Map<PromiseKind, readonly SurePromise[]>();
  known.set(record, ofRecord);
  const found = ofRecord.get(kind);
  if (found !== undefined) return found;
  const read = record.announcementIds.flatMap((id: AnnouncementId): readonly SurePromise[] => {
    const announcement = record.announcement(id);
    const sure = announcement.recipients.length > 0 ? null : sureOf(summaryOf(kind, announcement));
    return sure === null
      ? []
      : [{ announcement, claim: sure.preferred, isFamous: areWellKnown(announcement.organisations) }];
  });
  ofRecord.set(kind, read);
  return read;
}

function summaryOf(kind: PromiseKind, item: Announcement): Summary<FigureClaim> | null {
  switch (kind) {
    case "investment":
      return item.investment;
    case "jobs":
      return item.jobs;
    case "training":
      return item.training;
    case "startups_supported":
      return item.startupsSupported;
    default:
      return kind satisfies never;
  }
}
