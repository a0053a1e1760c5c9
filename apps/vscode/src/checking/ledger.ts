import type { Catalogue, Evidence } from "@choosefr/model";
import { type Checker, createChecker, factsOf, type NameFinder } from "@choosefr/prose";
import type { Facts } from "../facts/fact-source.ts";
import type { FactSubject } from "../facts/fact-subject.ts";
import { factFinderOf } from "../facts/names.ts";
import { type PageSubject, pageOfClaim } from "../pages/page-subject.ts";

/** What texts are judged by, and what stands behind a verdict. */
export interface Ledger {
  readonly checker: Checker;
  /** Finds whatever has a name that texts are judged by; made when it is first asked for. */
  readonly finder: () => NameFinder;
  /** Who prints a claim; nobody for one that is not known. */
  readonly evidenceOf: (claim: string) => readonly Evidence[];
  /** What the fact page of an organisation, series or edition is about; null of one that only a dataset knows. */
  readonly subjectOf: (entity: string) => FactSubject | null;
  /** The page on which a claim stands with the others of its announcement or edition; null of one that only a dataset knows. */
  readonly pageOf: (claim: string) => PageSubject | null;
  /** The names of an organisation, or of the series of an edition; the first is the one to show. */
  readonly namesOf: (entity: string) => readonly string[];
}

/** Makes the ledger of all that is known. Where two datasets know one name or one claim, the first has it, ours last. */
export function createLedger(facts: Facts): Ledger {
  const { catalogue, own } = facts;
  const all = [...own, factsOf(catalogue)];
  const organisations = all.flatMap((one) => one.organisations);
  const claims = firstOfEach(all.flatMap((one) => one.claims));
  const evidence = new Map(claims.map(({ id, evidence: printed = [] }) => [id, printed] as const));
  const names = new Map(
    organisations
      .toReversed()
      .map(({ id, names: texts }) => [id, texts.map((name) => (typeof name === "string" ? name : name.text))] as const),
  );
  const seriesOf = createSeriesFinder(catalogue);
  return {
    finder: () => factFinderOf(facts),
    checker: createChecker({ organisations, claims }),
    evidenceOf: (claim) => evidence.get(claim) ?? [],
    subjectOf: (entity) =>
      catalogue.isOrganisationId(entity) ? { kind: "organisation", id: entity } : seriesOf(entity),
    pageOf: (claim) => pageOfClaim(catalogue, claim),
    namesOf: (entity) => names.get(seriesOf(entity)?.id ?? entity) ?? [entity],
  };
}

/** Makes each record that figures are judged by, one after the other: they are made when they are first asked for. */
export function* openRecords({
  announcementIds,
  announcement,
  organisationIds,
  organisation,
}: Catalogue): Generator<undefined, void> {
  for (const id of announcementIds) {
    announcement(id);
    yield;
  }
  for (const id of organisationIds) {
    organisation(id);
    yield;
  }
}

function firstOfEach<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed();
}

function createSeriesFinder({ series, seriesIds }: Catalogue): (entity: string) => FactSubject | null {
  const found = new Map<string, FactSubject>(
    seriesIds.flatMap((id) => [id, ...series(id).editions].map((entity) => [entity, { kind: "series", id }] as const)),
  );
  return (entity) => found.get(entity) ?? null;
}
