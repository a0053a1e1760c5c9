import * as z from "zod";
import {
  AnnouncementId,
  ClaimId,
  CorrectionId,
  EditionId,
  OrganisationId,
  PersonId,
  PlaceId,
  PublisherId,
  RedirectedKind,
  RedirectTarget,
  SeriesId,
  SourceId,
} from "../schema/index.ts";
import type { DataFile, Path } from "./data-file.ts";
import type { RecordKind } from "./record-kind.ts";
import { type AnySchema, isMapping } from "./schema-walk.ts";
import { visitsOf } from "./visits.ts";

/** What a reference points at: a record of a kind, or a claim. */
export type ReferenceKind = RecordKind | "claim";

/** An id of another record, or of a claim, as mentioned in a record. */
export interface Reference {
  readonly file: DataFile;
  readonly path: Path;
  readonly kind: ReferenceKind;
  readonly id: string;
}

const KIND_BY_SCHEMA: ReadonlyMap<AnySchema, ReferenceKind> = new Map<AnySchema, ReferenceKind>([
  [OrganisationId, "organisation"],
  [PersonId, "person"],
  [PublisherId, "publisher"],
  [PlaceId, "place"],
  [SeriesId, "series"],
  [EditionId, "edition"],
  [AnnouncementId, "announcement"],
  [SourceId, "source"],
  [CorrectionId, "correction"],
  [ClaimId, "claim"],
]);

/** Every id that a record mentions, its own left out. The schemas say which texts are ids, of sound and unsound records alike. */
export function referencesOf(file: DataFile): readonly Reference[] {
  const references: Reference[] = [];
  for (const { schema, value, path } of visitsOf(file)) {
    const kind = schema === RedirectTarget ? redirectedKindOf(file) : KIND_BY_SCHEMA.get(schema);
    const isOwnId = path.length === 1 && path[0] === "id";
    if (kind === undefined || typeof value !== "string" || isOwnId) continue;
    // What is no id at all is told once, by the schema.
    if (z.safeParse(schema, value).success) references.push({ file, path, kind, id: value });
  }
  return references;
}

/** A redirect says itself of which kind its ids are. */
function redirectedKindOf({ value }: DataFile): ReferenceKind | undefined {
  return RedirectedKind.safeParse(isMapping(value) ? value["record"] : null).data;
}
