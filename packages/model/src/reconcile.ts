import type { Announcement } from "./announcement.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Edition } from "./edition.ts";
import { compareFigures } from "./figure.ts";
import { deepFreeze } from "./freeze.ts";
import type { AnnouncementId, ClaimId, Count, EditionId, InvestmentClaim, Money } from "./generated/types.ts";
import { kindOf } from "./pack.ts";
import { conversionOf, isOnWhole } from "./scope.ts";

/**
 * Why the known announcements of an edition do not add up to its total.
 *
 * Too little is counted where another announcement holds the same promise (`repeats`) or a share of it
 * (`includes-earlier`), where only a sum promised before is known, which no announcement holds (`announced-before`),
 * where projects are not in the record, or announcements have no sum, one in another currency alone, or one for a part
 * or a wider plan alone. The total itself may count what was announced before the edition (`total-counts-earlier`).
 *
 * What is known is a span where sums are the most to be spent (`ceilings`) or run from one number to another
 * (`ranges`), where a share is not for France alone (`beyond-france`), and where no page says whether a sum comes on top
 * of what the same organisation promised before (`may-repeat`).
 *
 * More may be known than was announced because the total is said to be a minimum (`total-is-a-minimum`), because it is
 * rounded (`total-is-rounded`), or because not all that is known can have been counted in it (`outside-total`); and more
 * announcements may be on record than were counted (`beyond-count`).
 */
export type GapCause =
  | "unknown-projects"
  | "beyond-count"
  | "total-counts-earlier"
  | "repeats"
  | "includes-earlier"
  | "announced-before"
  | "ceilings"
  | "ranges"
  | "beyond-france"
  | "may-repeat"
  | "no-sum"
  | "not-in-euros"
  | "parts-only"
  | "total-is-a-minimum"
  | "total-is-rounded"
  | "outside-total";

/** One cause of a gap, how many projects it concerns, and how many euros. */
export interface GapExplanation {
  readonly cause: GapCause;
  /** 0 where the cause lies in the total and not in projects. */
  readonly projects: number;
  /** The announcements that it concerns, by id; empty where it cannot be said which. */
  readonly announcements: readonly AnnouncementId[];
  /** The euros that it explains; null where no source gives a sum in euros. */
  readonly euros: number | null;
}

/** From the least to the most that may be meant, in euros; both the same where there is no doubt. */
export interface EuroSpan {
  readonly least: number;
  readonly most: number;
}

/** What is announced of an edition beside what is known of it. */
export interface Reconciliation {
  readonly edition: EditionId;
  readonly projects: {
    /** The preferred count of the edition; null where no source gives one. */
    readonly announced: (Count & { readonly claim: ClaimId }) | null;
    /** Announcements that no other announcement holds already. */
    readonly known: number;
    /** Announcements that repeat another one. */
    readonly repeated: number;
    /** Announced less known and repeated; null where it is not known how many were announced. */
    readonly gap: number | null;
  };
  readonly investment: {
    /** The preferred total of the edition, in euros; null where no source gives one. */
    readonly announced: (Money & { readonly claim: ClaimId }) | null;
    /** What is counted, less what is counted elsewhere: the least is certain, the most takes every ceiling in full. */
    readonly known: EuroSpan;
    /** The claims that are counted, one of an announcement at most. */
    readonly counted: readonly ClaimId[];
    /** Announced less known: negative where more is known; null where no total is. */
    readonly gap: EuroSpan | null;
    /**
     * What remains of the gap when what other announcements hold is taken off: the euros of the projects that are not on
     * record or have no sum. Negative where more is known than was announced; null where no total is known.
     */
    readonly remainder: EuroSpan | null;
  };
  /** In a fixed order, those alone that explain something. */
  readonly causes: readonly GapExplanation[];
}

type Records = Pick<Catalogue, "edition" | "announcement">;

/**
 * Sets the known projects and euros of an edition beside its announced count and total, each euro counted once over all
 * editions: of each announcement the preferred sum alone, only where it stands for the whole promise and in euros, and
 * less what another announcement promised before. Conversions are not counted. Throws on an edition that does not exist.
 *
 * @example
 * import { catalogue, reconcile } from "@choosefr/model";
 * reconcile("choose-france-2024", catalogue).edition; // => "choose-france-2024"
 */
export function reconcile(edition: EditionId, catalogue: Records): Reconciliation {
  const { announcements, projects, totalInvestment, earlierInvestment } = catalogue.edition(edition);
  const readings = announcements.map((id) => readSum(catalogue.announcement(id), catalogue));
  const repeated = readings.filter(({ causes }) => causes.has("repeats")).length;
  const projectGap = projects === null || projects.count === null ? null : projects.count - readings.length;
  const known = { least: sumOf(readings.map(({ least }) => least)), most: sumOf(readings.map(({ most }) => most)) };
  const total = totalInvestment?.currency === "EUR" ? totalInvestment : null;
  const gap = total === null || total.amount === null ? null : gapBetween(total.amount, known);
  const ofAnnouncements = ANNOUNCEMENT_CAUSES.flatMap((cause) => explain(cause, readings));
  const elsewhere = sumOf(
    ofAnnouncements.filter(({ cause }) => HELD_ELSEWHERE.has(cause)).map(({ euros }) => euros ?? 0),
  );
  const remainder = gap === null ? null : { least: gap.least - elsewhere, most: gap.most - elsewhere };
  return deepFreeze({
    edition,
    projects: {
      announced: projects === null ? null : countOf(projects),
      known: readings.length - repeated,
      repeated,
      gap: projectGap,
    },
    investment: {
      announced: total === null ? null : moneyOf(total),
      known,
      counted: readings.flatMap(({ claim }) => claim?.id ?? []),
      gap,
      remainder,
    },
    causes: [
      ...explainCount(projectGap),
      ...explainEarlierInTotal(earlierInvestment),
      ...ofAnnouncements,
      ...(total === null || gap === null ? [] : explainExcess(total, known, gap)),
    ],
  });
}

/** What is counted of an announcement, in euros, and what keeps it from being counted, or counted without doubt. */
interface SumReading extends EuroSpan {
  readonly announcement: AnnouncementId;
  readonly claim: InvestmentClaim | null;
  /** The causes at work, each with its euros where they are known. */
  readonly causes: ReadonlyMap<AnnouncementCause, number | null>;
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

/** The causes whose euros the total counts and another announcement holds, or none does. */
const HELD_ELSEWHERE: ReadonlySet<GapCause> = new Set(["repeats", "includes-earlier", "announced-before"]);

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

function explainCount(gap: number | null): readonly GapExplanation[] {
  if (gap === null || gap === 0) return [];
  const cause = gap > 0 ? "unknown-projects" : "beyond-count";
  return [{ cause, projects: Math.abs(gap), announcements: [], euros: null }];
}

/** The share of the total that the edition itself says was announced before. */
function explainEarlierInTotal(earlier: Edition["earlierInvestment"]): readonly GapExplanation[] {
  if (earlier === null || earlier.amount === null || earlier.currency !== "EUR") return [];
  return [{ cause: "total-counts-earlier", projects: 0, announcements: [], euros: earlier.amount }];
}

/** Why more is known than was announced; nothing where it is not. */
function explainExcess(total: Money, known: EuroSpan, gap: EuroSpan): readonly GapExplanation[] {
  if (gap.most >= 0) return [];
  const explanation = { projects: 0, announcements: [], euros: -gap.most };
  const isMinimum = total.bound === "more_than" || total.bound === "at_least";
  if (isMinimum) return [{ cause: "total-is-a-minimum", ...explanation }];
  const sum: Money = { amount: known.least, amountMax: null, currency: "EUR", bound: "exact" };
  const isRounded = compareFigures(sum, total).relation === "compatible";
  return [{ cause: isRounded ? "total-is-rounded" : "outside-total", ...explanation }];
}

function gapBetween(announced: number, { least, most }: EuroSpan): EuroSpan {
  return { least: announced - most, most: announced - least };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

type Led<Value> = Value & { readonly preferred: { readonly id: ClaimId } };

function countOf({ count, countMax, unit, bound, preferred }: Led<Count>): Count & { readonly claim: ClaimId } {
  return { claim: preferred.id, count, countMax, unit, bound };
}

function moneyOf({ amount, amountMax, currency, bound, preferred }: Led<Money>): Money & { readonly claim: ClaimId } {
  return { claim: preferred.id, amount, amountMax, currency, bound };
}
