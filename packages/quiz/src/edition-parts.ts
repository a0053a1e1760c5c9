import {
  type Catalogue,
  type Claim,
  compareFigures,
  type Edition,
  type FigureClaim,
  type FigureValue,
  isOnWhole,
  type Summary,
} from "@choosefr/model";
import { groupsOf } from "./sets.ts";
import type { EditionSubject } from "./subject.ts";
import { hasGoodWitness, isOnSeveralPages, sureOf } from "./witness.ts";

/**
 * What explains the whole of an edition beyond its totals: what was new in it and what had been announced before, what went to
 * one region, who came, what the years so far add up to, and what had become of it. Settled, and on a page of known
 * independence; what officials counted later, on several pages.
 */
export function collectEditionParts({ edition, editionIds }: Catalogue): readonly EditionSubject[] {
  return editionIds
    .map((id) => edition(id))
    .flatMap((item) => [
      ...partsOfTotal(item),
      ...partsOfRegions(item),
      ...(item.number === null ? [] : toSubject(item, sureOf(item.leadersAttending), null)),
      ...groupsOfYears([...item.cumulatedInvestment]).flatMap((group) => settle(item, group, null)),
      ...groupsOfYears(item.claims.filter((claim) => claim.kind === "cumulated_projects")).flatMap((group) =>
        settle(item, group, null),
      ),
      ...item.followUps.flatMap((claim) => followUp(item, claim)),
    ]);
}

type ClaimOf<K extends Claim["kind"]> = Extract<Claim, { readonly kind: K }>;
type Years = ClaimOf<"cumulated_investment" | "cumulated_projects">;

function partsOfTotal(item: Edition): readonly EditionSubject[] {
  const total = sureOf(item.totalInvestment);
  if (total === null) return [];
  return [item.newInvestment, item.earlierInvestment].flatMap((part) => toSubject(item, sureOf(part), total.preferred));
}

function toSubject(
  item: Edition,
  summary: Summary<FigureClaim> | null,
  whole: FigureValue | null,
): readonly EditionSubject[] {
  if (summary === null) return [];
  const { preferred, claims, disagreement } = summary;
  return [{ key: keyOf(preferred), preferred, claims, isSettled: true, disagreement, about: { edition: item }, whole }];
}

/** Projects and sums that went to one region, and to nothing narrower. */
function partsOfRegions(item: Edition): readonly EditionSubject[] {
  return [sureOf(item.totalInvestment), sureOf(item.projects)].flatMap((total) => {
    if (total === null) return [];
    const ofRegions = (total.claims as readonly ClaimOf<"total_investment" | "projects">[]).filter(
      ({ scope: [first, ...others] }) => first?.type === "in-region" && others.length === 0,
    );
    return groupsOf(ofRegions, ({ scope: [first] }) => first?.ref ?? "").flatMap((group) =>
      settle(item, group, total.preferred),
    );
  });
}

function groupsOfYears(claims: readonly Years[]): readonly (readonly Years[])[] {
  return groupsOf(claims.filter(isOnWhole), ({ fromYear, toYear }) => `${fromYear}-${toYear}`);
}

/** One subject of claims on one thing, if those that stand agree; the claim on most pages is asked for. */
function settle(item: Edition, claims: readonly FigureClaim[], whole: FigureValue | null): readonly EditionSubject[] {
  const standing = claims.filter(({ rank }) => rank !== "deprecated");
  const [preferred] = standing.filter(hasGoodWitness).toSorted((a, b) => b.evidence.length - a.evidence.length);
  const isSettled = standing.every((a) => standing.every((b) => compareFigures(a, b).relation === "compatible"));
  if (preferred === undefined || !isSettled) return [];
  // All of them are of one scope, which the question names: among themselves they are on the whole of it.
  const asWhole = claims.map((claim) => ({ ...claim, scope: [] }));
  return [
    {
      key: keyOf(preferred),
      preferred,
      claims: asWhole,
      isSettled,
      disagreement: null,
      about: { edition: item },
      whole,
    },
  ];
}

function followUp(item: Edition, claim: ClaimOf<"follow_up">): readonly EditionSubject[] {
  const { of, fromYear, toYear } = claim;
  if (of === null || fromYear === null || toYear === null || !isOnSeveralPages(claim)) return [];
  const alike = item.followUps.filter(
    (other) => other.status === claim.status && other.fromYear === fromYear && other.toYear === toYear,
  );
  const [subject] = settle(item, alike, { count: of, countMax: null, unit: claim.unit, bound: "exact" });
  return subject?.preferred.id === claim.id ? [subject] : [];
}

/** `new_investment.choose-france-2025`, `follow_up-4.choose-france-2025`. */
function keyOf({ id }: Claim): string {
  const [record, claim] = id.split("/");
  return `${claim}.${record}`;
}
