import type { Announcement } from "./announcement.ts";
import type { Catalogue } from "./catalogue.ts";
import { deepFreeze } from "./freeze.ts";
import type { EuroSpan, GapCause, GapExplanation } from "./gap.ts";
import type { AnnouncementId, ClaimId, InvestmentClaim, Money } from "./generated/types.ts";
import { kindOf } from "./pack.ts";
import { conversionOf, isOnWhole } from "./scope.ts";

type Records = Pick<Catalogue, "announcement">;

/** What is counted of an announcement, in euros, and what keeps it from being counted, or counted without doubt. */
interface SumReading extends EuroSpan {
  readonly announcement: AnnouncementId;
  readonly claim: InvestmentClaim | null;
  /** The causes at work, each with its euros where they are known. */
  readonly causes: ReadonlyMap<AnnouncementCause, number | null>;
}

/** The sums of several announcements, each euro counted once. */
export interface CountedSums {
  /** The least is certain, the most takes every ceiling in full. */
  readonly known: EuroSpan;
  /** The claims that are counted, one of an announcement at most. */
  readonly counted: readonly ClaimId[];
  /** What keeps sums from being counted, or counted without doubt, in a fixed order. */
  readonly causes: readonly GapExplanation[];
}

/**
 * Adds up what announcements promise: of each the preferred sum alone, only where it stands for the whole promise and in
 * euros, and less what another announcement, whether among these or not, promised before. Conversions are not counted.
 *
 * @example
 * import { addSums, catalogue } from "@choosefr/model";
 * addSums(["amazon-2024"], catalogue).known.least; // => 1_200_000_000
 */
export function addSums(announcements: readonly AnnouncementId[], catalogue: Records): CountedSums {
  const readings = announcements.map((id) => readSum(catalogue.announcement(id), catalogue));
  return deepFreeze({
    known: { least: sumOf(readings.map(({ least }) => least)), most: sumOf(readings.map(({ most }) => most)) },
    counted: readings.flatMap(({ claim }) => claim?.id ?? []),
    causes: ANNOUNCEMENT_CAUSES.flatMap((cause) => explain(cause, readings)),
  });
}

const ANNOUNCEMENT_CAUSES = [
  "repeats",
  "includes-earlier",
  "announced-before",
  "ceilings",
  "ranges",
  "beyond-france",
  "may-repeat",
  "no-sum",
  "not-in-euros",
  "parts-only",
] as const satisfies readonly GapCause[];

type AnnouncementCause = (typeof ANNOUNCEMENT_CAUSES)[number];

function readSum(announcement: Announcement, catalogue: Records): SumReading {
  const { id, investment } = announcement;
  const uncounted = (cause: AnnouncementCause, euros: number | null = null): SumReading => ({
    announcement: id,
    claim: null,
    least: 0,
    most: 0,
    causes: new Map([[cause, euros]]),
  });
  const standing = standingSums(announcement);
  if (investment === null) {
    const earlier = standing.filter((claim) => isHeldElsewhere(id, claim) || isEarlier(claim));
    if (earlier.length > 0) {
      const isHeld = earlier.some((claim) => isHeldElsewhere(id, claim));
      return uncounted(isHeld ? "repeats" : "announced-before", largest(earlier));
    }
    return uncounted(standing.length === 0 ? "no-sum" : "parts-only");
  }
  const { preferred } = investment;
  if (isHeldElsewhere(id, preferred)) return uncounted("repeats", euroAmount(preferred));
  if (preferred.amount === null) return uncounted("no-sum");
  if (preferred.currency !== "EUR" || conversionOf(preferred) !== null) return uncounted("not-in-euros");
  return { announcement: id, claim: preferred, ...countSum(preferred, preferred.amount, standing, catalogue) };
}

/** The euros of a sum that stands for the whole promise, step by step less what is not certain or counted elsewhere. */
function countSum(
  preferred: InvestmentClaim,
  amount: number,
  standing: readonly InvestmentClaim[],
  catalogue: Records,
): EuroSpan & Pick<SumReading, "causes"> {
  const causes = new Map<AnnouncementCause, number>();
  let most = preferred.bound === "range" ? (preferred.amountMax ?? amount) : amount;
  let least = preferred.bound === "up_to" ? firmPart(amount, standing) : amount;
  if (most > least) causes.set(preferred.bound === "range" ? "ranges" : "ceilings", most - least);

  const included = Math.min(
    least,
    sumOf(includedRefs(preferred, standing).map((ref) => countedAmount(ref, catalogue))),
  );
  if (included > 0) causes.set("includes-earlier", included);
  least -= included;
  most -= included;

  const abroad = Math.min(least, sumOf(partsBeyondFrance(preferred, standing)));
  if (abroad > 0) causes.set("beyond-france", abroad);
  least -= abroad;

  const doubtful = Math.min(
    least,
    sumOf(unrelatedRefs(preferred, standing).map((ref) => countedAmount(ref, catalogue))),
  );
  if (doubtful > 0) causes.set("may-repeat", doubtful);
  return { least: least - doubtful, most, causes };
}

/** Of a ceiling, what is said to be certain: the largest first stage. */
function firmPart(ceiling: number, standing: readonly InvestmentClaim[]): number {
  const stages = standing.filter(({ scope }) => scope.length === 1 && scope[0]?.type === "first-phase");
  return Math.min(ceiling, largest(stages) ?? 0);
}

/** The promises of other announcements that a sum is said to include, itself or by one of its parts. */
function includedRefs(preferred: InvestmentClaim, standing: readonly InvestmentClaim[]): readonly ClaimId[] {
  const parts = standing.filter((claim) => isPartOf(claim, preferred)).flatMap(earlierRefs);
  return [...new Set([...earlierRefs(preferred), ...parts])];
}

/** Earlier promises told beside a sum, of which it is not said that the sum comes on top of them or includes them. */
function unrelatedRefs(preferred: InvestmentClaim, standing: readonly InvestmentClaim[]): readonly ClaimId[] {
  const onTopOf = new Set(refsOf(preferred, "on-top-of"));
  const included = new Set(includedRefs(preferred, standing));
  const unrelated = standing.filter(
    (claim) =>
      claim !== preferred && isEarlier(claim) && !onTopOf.has(claim.id) && refsOf(claim, "on-top-of").length === 0,
  );
  const refs = unrelated
    .filter((claim) => claim.scope.every(({ type }) => type === "earlier-promise"))
    .flatMap(earlierRefs);
  return [...new Set(refs)].filter((ref) => !onTopOf.has(ref) && !included.has(ref));
}

/** The parts of a sum that are for Europe or the world, unless they are counted elsewhere already. */
function partsBeyondFrance(preferred: InvestmentClaim, standing: readonly InvestmentClaim[]): readonly number[] {
  return standing
    .filter((claim) => isPartOf(claim, preferred) && earlierRefs(claim).length === 0)
    .filter(({ scope }) => scope.some(({ type }) => type === "europe-wide" || type === "worldwide"))
    .map((claim) => euroAmount(claim) ?? 0);
}

/** The euros of a claim that are counted where it stands; 0 where they are not. */
function countedAmount(ref: ClaimId, catalogue: Records): number {
  const announcement = catalogue.announcement(ref.slice(0, ref.indexOf("/")) as AnnouncementId);
  const preferred = announcement.investment?.preferred;
  const claim = standingSums(announcement).find(({ id }) => id === ref);
  if (preferred === undefined || claim === undefined || !isOnWhole(claim)) return 0;
  if (isHeldElsewhere(announcement.id, preferred) || preferred.currency !== "EUR") return 0;
  return Math.min(euroAmount(preferred) ?? 0, euroAmount(claim) ?? 0);
}

function standingSums({ claims }: Announcement): readonly InvestmentClaim[] {
  return claims.filter((claim): claim is InvestmentClaim => claim.kind === "investment" && claim.rank !== "deprecated");
}

/** Whether a claim tells of a promise, or of a share of a sum, that another announcement states. */
function isHeldElsewhere(announcement: AnnouncementId, { scope }: Pick<InvestmentClaim, "scope">): boolean {
  return scope.some(({ type, ref }) => {
    if (type === "earlier-promise") return ref !== null;
    return (
      (type === "part-of" || type === "under") && kindOf(ref) === "investment" && !ref.startsWith(`${announcement}/`)
    );
  });
}

function isEarlier({ scope }: InvestmentClaim): boolean {
  return scope.some(({ type }) => type === "earlier-promise");
}

function isPartOf(claim: InvestmentClaim, whole: InvestmentClaim): boolean {
  return refsOf(claim, "part-of").includes(whole.id);
}

function earlierRefs(claim: InvestmentClaim): readonly ClaimId[] {
  return [...refsOf(claim, "includes-earlier"), ...refsOf(claim, "earlier-promise")];
}

type ClaimScope = Extract<InvestmentClaim["scope"][number], { ref: ClaimId | null }>["type"];

function refsOf({ scope }: InvestmentClaim, wanted: ClaimScope): readonly ClaimId[] {
  return scope.flatMap((item) => (item.type === wanted && item.ref !== null ? item.ref : []));
}

function euroAmount({ currency, amount }: Money): number | null {
  return currency === "EUR" ? amount : null;
}

function largest(claims: readonly InvestmentClaim[]): number | null {
  const amounts = claims.flatMap((claim) => euroAmount(claim) ?? []);
  return amounts.length === 0 ? null : Math.max(...amounts);
}

function explain(cause: AnnouncementCause, readings: readonly SumReading[]): readonly GapExplanation[] {
  const concerned = readings.filter(({ causes }) => causes.has(cause));
  if (concerned.length === 0) return [];
  const known = concerned.flatMap(({ causes }) => causes.get(cause) ?? []);
  const announcements = concerned.map(({ announcement }) => announcement);
  return [{ cause, projects: concerned.length, announcements, euros: known.length === 0 ? null : sumOf(known) }];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
