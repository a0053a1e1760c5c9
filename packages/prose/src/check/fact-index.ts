import {
  type ClaimKind,
  type CountUnit,
  createFigureJudge,
  type FigureClaim,
  type FigureValue,
  type Reading,
  readTogether,
  type Verdict,
} from "@choosefr/model";
import type { Mention } from "../names/mention.ts";
import type { CheckedOrganisation, Fact } from "./facts.ts";

/** What is recorded of someone, of one kind, ready to judge figures by. */
export interface Docket {
  /** The edition whose totals they are, else the organisation. */
  readonly entity: string;
  /** Its own claims, and those with the claims of its parents and members. */
  readonly own: readonly FigureClaim[];
  readonly all: readonly FigureClaim[];
  /** The claims of every kind. */
  readonly ofEveryKind: readonly FigureClaim[];
  /** The unit of what the claims count; null where they count nothing. */
  readonly unit: CountUnit | null;
  readonly judge: (figure: FigureValue) => Verdict;
  readonly judgeByOwn: (figure: FigureValue) => Verdict;
  /** The claims of one announcement among its own, or among all, read together. */
  readonly readOwn: (record: string) => Reading<FigureClaim> | null;
  readonly readAll: (record: string) => Reading<FigureClaim> | null;
}

/** What is asked of the facts: of whom, of what kind, of which years, and known on which day; null for today. */
export interface DocketQuery {
  readonly subject: Pick<Mention, "entity" | "kind">;
  readonly kind: ClaimKind;
  readonly years: readonly number[];
  readonly asOf: string | null;
}

/** Finds the docket for a query; null where the totals of a series are asked for and no edition is known. */
export type FactIndex = (query: DocketQuery) => Docket | null;

/** An index of facts. It keeps the dockets of the day that was asked for last. */
export function indexFacts(organisations: readonly CheckedOrganisation[], facts: readonly Fact[]): FactIndex {
  const byOrganisation = groupBy(facts, ({ organisations: ids }) => ids);
  const bySeries = groupBy(facts, ({ total }) => (total === null ? [] : [total.series]));
  const related = relativesOf(organisations);
  let day: string | null = null;
  let dockets = new Map<string, Docket | null>();

  const create = ({ subject: { entity, kind: of }, kind, years, asOf }: DocketQuery): Docket | null => {
    const isMeant = ({ knownSince, years: own }: Fact) =>
      (asOf === null || knownSince === null || knownSince.slice(0, asOf.length) <= asOf) &&
      (years.length === 0 || own.some((year) => years.includes(year)));
    if (of === "series") {
      const totals = years.length === 0 ? [] : (bySeries.get(entity) ?? []).filter(isMeant);
      const edition = totals[0]?.total?.edition;
      return edition === undefined ? null : createDocket(edition, kind, totals, totals);
    }
    const own = byOrganisation.get(entity) ?? [];
    const others = [...(related.get(entity) ?? [])].flatMap((id) => byOrganisation.get(id) ?? []);
    return createDocket(entity, kind, own.filter(isMeant), [...new Set([...own, ...others])].filter(isMeant));
  };

  return (query) => {
    const { subject, kind, years, asOf } = query;
    // There is no end to lists of years.
    if (years.length > 1) return create(query);
    if (asOf !== day) {
      day = asOf;
      dockets = new Map();
    }
    const key = `${kind} ${years[0] ?? ""} ${subject.kind} ${subject.entity}`;
    const known = dockets.get(key);
    if (known !== undefined) return known;
    const created = create(query);
    dockets.set(key, created);
    return created;
  };
}

function createDocket(entity: string, kind: ClaimKind, own: readonly Fact[], all: readonly Fact[]): Docket {
  const ofKind = (facts: readonly Fact[]) => facts.map(({ claim }) => claim).filter((claim) => claim.kind === kind);
  const [ownClaims, claims] = [ofKind(own), ofKind(all)];
  const counted = claims.find((claim) => "unit" in claim);
  return {
    entity,
    own: ownClaims,
    all: claims,
    ofEveryKind: all.map(({ claim }) => claim),
    unit: counted !== undefined && "unit" in counted ? counted.unit : null,
    judge: createFigureJudge(claims),
    judgeByOwn: createFigureJudge(ownClaims),
    readOwn: createRecordReader(ownClaims),
    readAll: createRecordReader(claims),
  };
}

function createRecordReader(claims: readonly FigureClaim[]): (record: string) => Reading<FigureClaim> | null {
  const readings = new Map<string, Reading<FigureClaim> | null>();
  for (const record of new Set(claims.map(recordOf))) {
    readings.set(record, readTogether(claims.filter((claim) => recordOf(claim) === record)));
  }
  return (record) => readings.get(record) ?? null;
}

/** The announcement or edition that a claim is of. */
export function recordOf({ id }: FigureClaim): string {
  return id.slice(0, id.indexOf("/"));
}

function groupBy(
  facts: readonly Fact[],
  keysOf: (fact: Fact) => readonly string[],
): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const key of keysOf(fact)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [fact]);
      else known.push(fact);
    }
  }
  return groups;
}

/** The parents and members of organisations, either way round. */
function relativesOf(organisations: readonly CheckedOrganisation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  const relate = (from: string, to: string): void => {
    related.set(from, (related.get(from) ?? new Set()).add(to));
  };
  for (const { id, parents = [], members = [] } of organisations) {
    for (const other of [...parents, ...members]) {
      relate(id, other);
      relate(other, id);
    }
  }
  return related;
}
