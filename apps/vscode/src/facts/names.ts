import { compileNameFinder, type NamedEntity, type NameFinder } from "@choosefr/prose";
import type { Facts } from "./fact-source.ts";

const FINDERS = new WeakMap<Facts, NameFinder>();

/**
 * The finder of every organisation and series that is known, made when it is first asked for; where two share a name, the
 * first dataset has it.
 */
export function factFinderOf(facts: Facts): NameFinder {
  const finder = FINDERS.get(facts) ?? createFactFinder(facts);
  FINDERS.set(facts, finder);
  return finder;
}

function createFactFinder({ catalogue, own }: Facts): NameFinder {
  const { organisation, organisationIds, series, seriesIds } = catalogue;
  const organisations = organisationIds.map((id): NamedEntity => {
    const { names, otherSenses, products } = organisation(id);
    return { id, names, otherSenses, products };
  });
  const allSeries = seriesIds.map((id): NamedEntity => ({ id, kind: "series", names: series(id).names }));
  return compileNameFinder([...own.flatMap((dataset) => dataset.organisations), ...organisations, ...allSeries]);
}
