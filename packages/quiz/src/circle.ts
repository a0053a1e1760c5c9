import type { Announcement, Catalogue, Claim, OrganisationId } from "@choosefr/model";

/** Who is bound to whom, and who has a part in which announcement. */
export interface Circles {
  /** These organisations and all bound to them, however distantly: parents, subsidiaries, groups and their members. */
  readonly of: (ids: readonly OrganisationId[]) => ReadonlySet<OrganisationId>;
  /** Every announcement in which one of their circle has a part: announces, receives, carries out, backs. */
  readonly announcementsOf: (ids: readonly OrganisationId[]) => readonly Announcement[];
  /** Whether two groups of organisations have nothing to do with each other. */
  readonly areApart: (a: readonly OrganisationId[], b: readonly OrganisationId[]) => boolean;
}

/** Reads the circles of a record. */
export function readCircles(record: Catalogue): Circles {
  const bonds = new Map<OrganisationId, Set<OrganisationId>>();
  const bind = (a: OrganisationId, b: OrganisationId): void => {
    addTo(bonds, a, b);
    addTo(bonds, b, a);
  };
  for (const id of record.organisationIds) {
    const { parents, members } = record.organisation(id);
    for (const other of [...parents, ...members]) bind(id, other);
  }
  const parts = new Map<OrganisationId, Set<Announcement>>();
  for (const item of record.announcementIds.map((id) => record.announcement(id))) {
    for (const id of takingPartIn(item)) addTo(parts, id, item);
  }
  const of = (ids: readonly OrganisationId[]): ReadonlySet<OrganisationId> => {
    const circle = new Set(ids);
    // A set takes in what is added to it while it is walked through.
    for (const id of circle) for (const other of bonds.get(id) ?? []) circle.add(other);
    return circle;
  };
  return {
    of,
    announcementsOf: (ids) => [...new Set([...of(ids)].flatMap((id) => [...(parts.get(id) ?? [])]))],
    areApart: (a, b) => {
      const circle = of(a);
      return !b.some((id) => circle.has(id));
    },
  };
}

function addTo<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

function takingPartIn({ organisations, recipients, claims }: Announcement): readonly OrganisationId[] {
  return [...organisations, ...recipients, ...claims.flatMap(namedIn)];
}

/** The organisations that a claim names as having a part in the plan. */
function namedIn(claim: Claim): readonly OrganisationId[] {
  const inScope = claim.scope.flatMap((scope) => (scope.type === "by-organisation" ? scope.ref : []));
  switch (claim.kind) {
    case "relation":
      return [...inScope, claim.subject, claim.object];
    case "purpose":
      return claim.by?.kind === "organisation" ? [...inScope, claim.by.id] : inScope;
    default:
      return inScope;
  }
}
