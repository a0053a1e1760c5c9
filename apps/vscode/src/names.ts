import type { Catalogue } from "@choosefr/model";
import { createNameFinder, type NamedEntity, type NameFinder } from "@choosefr/prose";

/** A finder of every organisation and series of a record. */
export function createRecordFinder({ organisation, organisationIds, series, seriesIds }: Catalogue): NameFinder {
  const organisations = organisationIds.map((id): NamedEntity => {
    const { names, otherSenses, products } = organisation(id);
    return { entity: { kind: "organisation", id }, names, otherSenses, products };
  });
  const allSeries = seriesIds.map((id): NamedEntity => {
    const { names } = series(id);
    return { entity: { kind: "series", id }, names, otherSenses: [], products: [] };
  });
  return createNameFinder([...organisations, ...allSeries]);
}
