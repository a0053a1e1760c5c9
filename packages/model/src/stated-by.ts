import type { Catalogue } from "./catalogue.ts";
import type { Claim, Evidence, PublisherId, SourceId } from "./generated/types.ts";
import type { Source } from "./source.ts";

/** A claim as one source states it, and the record that holds the claim. */
export interface Statement {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly holder: {
    readonly kind: "announcement" | "edition" | "organisation" | "place" | "person" | "publisher";
    readonly id: string;
  };
}

/**
 * What each source states: every claim that names it, in the order of the records.
 *
 * @example
 * import { catalogue, indexStatements } from "@choosefr/model";
 * indexStatements(catalogue).get("latribune-2024-05-ms")?.some(({ claim }) => claim.id === "microsoft-2024/investment"); // => true
 */
export function indexStatements(record: Catalogue): ReadonlyMap<SourceId, readonly Statement[]> {
  const found = new Map<SourceId, Statement[]>();
  for (const { kind, ids, get } of holdersOf(record)) {
    for (const id of ids) {
      for (const claim of get(id).claims) {
        for (const evidence of claim.evidence) {
          const statements = found.get(evidence.source.id) ?? [];
          found.set(evidence.source.id, statements);
          statements.push({ claim, evidence, holder: { kind, id } });
        }
      }
    }
  }
  return found;
}

interface Holder {
  readonly kind: Statement["holder"]["kind"];
  readonly ids: readonly string[];
  readonly get: (id: string) => { readonly claims: readonly Claim[] };
}

function holdersOf(record: Catalogue): readonly Holder[] {
  const holder = <Id extends string>(
    kind: Holder["kind"],
    ids: readonly Id[],
    get: (id: Id) => { readonly claims: readonly Claim[] },
  ): Holder => ({ kind, ids, get: get as Holder["get"] });
  return [
    holder("announcement", record.announcementIds, record.announcement),
    holder("edition", record.editionIds, record.edition),
    holder("organisation", record.organisationIds, record.organisation),
    holder("place", record.placeIds, record.place),
    holder("person", record.personIds, record.person),
    holder("publisher", record.publisherIds, record.publisher),
  ];
}

/** The pages that bear a publisher's name, and those of others that pass its text on. */
export interface PublisherPages {
  readonly published: readonly Source[];
  readonly passedOn: readonly Source[];
}

/**
 * The pages of every publisher, the newest first, what has no date after it. A publisher of whom no page is known, whose
 * text others pass on, is there too.
 *
 * @example
 * import { catalogue, indexPages } from "@choosefr/model";
 * (indexPages(catalogue).get("afp")?.passedOn.length ?? 0) > 0; // => true
 */
export function indexPages(record: Catalogue): ReadonlyMap<PublisherId, PublisherPages> {
  const sources = record.sourceIds.map(record.source).toSorted((a, b) => compareNewest(a.published, b.published));
  const pages = new Map(
    record.publisherIds.map((id) => [id, { published: new Array<Source>(), passedOn: new Array<Source>() }]),
  );
  for (const source of sources) {
    const { publisher, relayOf } = source;
    if (publisher !== null) pages.get(publisher.id)?.published.push(source);
    if (typeof relayOf !== "string") pages.get(relayOf.id)?.passedOn.push(source);
  }
  return pages;
}

function compareNewest(a: string | null, b: string | null): number {
  return Number((a ?? "") < (b ?? "")) - Number((a ?? "") > (b ?? ""));
}
