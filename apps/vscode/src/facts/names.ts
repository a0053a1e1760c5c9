import type { Catalogue } from "@choosefr/model";
import { compileNameFinder, type NamedEntity, type NameFinder } from "@choosefr/prose";

const FINDERS = new WeakMap<Catalogue, NameFinder>();

/** The finder of every organisation and series of a record, made when it is first asked for. */
export function recordFinderOf(facts: Catalogue): NameFinder {
  const finder = FINDERS.get(facts) ?? createRecordFinder(facts);
  FINDERS.set(facts, finder);
  return finder;
}

function createRecordFinder({ organisation, organisationIds, series, seriesIds }: Catalogue): NameFinder {
  const organisations = organisationIds.map((id): NamedEntity => {
    const { names, otherSenses, products } = organisation(id);
    return { id, names, otherSenses, products };
  });
  const allSeries = seriesIds.map((id): NamedEntity => ({ id, kind: "series", names: series(id).names }));
  return compileNameFinder([...organisations, ...allSeries]);
}
