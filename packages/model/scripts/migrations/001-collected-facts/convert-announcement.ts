import type { RecordOf } from "../../../lint/record-kind.ts";
import { chooseRanks } from "./choose-rank.ts";
import type { CollectedAnnouncement, CollectedClaim } from "./collected.ts";
import { convertClaim, type DraftClaim, type Surroundings } from "./convert-claim.ts";
import { type LedgerRow, statedOf } from "./ledger.ts";

/** Something that a person must still judge, and where. */
export interface OpenQuestion {
  readonly claim: string;
  readonly question: string;
}

/** An announcement as a record, what became of each of its collected claims, and what is left to judge. */
export interface ConvertedAnnouncement {
  readonly record: RecordOf<"announcement">;
  readonly ledger: readonly LedgerRow[];
  readonly open: readonly OpenQuestion[];
}

/** The order of the kinds in a record. */
const KINDS: readonly DraftClaim["kind"][] = [
  "investment",
  "jobs",
  "sites",
  "training",
  "startups_supported",
  "period",
  "site",
  "capacity",
  "purpose",
  "outcome",
  "news",
  "context",
];

interface Drafted {
  claim: DraftClaim;
  /** The collected claims that say it, by their place. */
  readonly from: number[];
}

/** Turns a collected announcement into a record: equal claims become one, spans of time claims of their own, ranks by sources. */
export function convertAnnouncement(
  collected: CollectedAnnouncement,
  organisations: readonly string[],
  around: Surroundings,
): ConvertedAnnouncement {
  const converted = collected.claims.map((claim) => convertClaim(claim, around));
  const drafts: Drafted[] = [];
  for (const [index, { claims }] of converted.entries()) for (const claim of claims) addDraft(drafts, claim, index);
  const ranked = chooseRanks(
    drafts.map(({ claim }) => claim),
    around.judgements,
  );
  for (const [index, claim] of ranked.entries()) if (drafts[index]) drafts[index].claim = claim;
  drafts.sort((a, b) => KINDS.indexOf(a.claim.kind) - KINDS.indexOf(b.claim.kind));
  numberClaims(drafts.map(({ claim }) => claim));
  const periods = datePeriods(collected.id, converted, drafts);
  const first = drafts
    .map(({ claim }) => claim)
    .find((claim) => claim.kind === "purpose" && claim.rank !== "deprecated");
  const record = {
    id: collected.id,
    organisations: [...organisations],
    recipients: [],
    edition: collected.edition,
    announced: collected.announced,
    subject: subjectOf(first),
    notes: converted.flatMap(({ note }, index) => {
      const claim = drafts.find(({ from }) => from.includes(index))?.claim.id ?? null;
      return note === null ? [] : [{ claim, text: note }];
    }),
    claims: [...drafts.map(({ claim }) => claim), ...periods],
  } as unknown as RecordOf<"announcement">;
  return {
    record,
    ledger: collected.claims.map((claim, index) => writeRow(collected.id, index, claim, drafts)),
    open: [
      ...converted.flatMap(({ open }, index) => {
        const target = drafts.find(({ from }) => from.includes(index))?.claim.id ?? `#${index}`;
        return open === null ? [] : [{ claim: `${collected.id}/${target}`, question: open }];
      }),
      ...(collected.disagreements === null
        ? []
        : [{ claim: collected.id, question: `collected on disagreements: ${collected.disagreements}` }]),
      ...(first === undefined ? [{ claim: collected.id, question: "no subject: none was collected" }] : []),
    ],
  };
}

/** Equal but for their evidence: the same value, bound, scope and words. */
function addDraft(drafts: Drafted[], claim: DraftClaim, index: number): void {
  const known = drafts.find((draft) => keyOf(draft.claim) === keyOf(claim));
  if (known === undefined) {
    drafts.push({ claim, from: [index] });
    return;
  }
  known.from.push(index);
  const cited = new Set(known.claim.evidence.map(({ source }) => source));
  const evidence = [...known.claim.evidence, ...claim.evidence.filter(({ source }) => !cited.has(source))];
  known.claim = { ...known.claim, figure: known.claim.figure ?? claim.figure, evidence };
}

function keyOf({
  figure: _figure,
  evidence: _evidence,
  rank: _rank,
  rankReason: _reason,
  ...value
}: DraftClaim): string {
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => Number(a > b) - Number(a < b)));
}

function numberClaims(claims: readonly DraftClaim[], from: ReadonlyMap<string, number> = new Map()): void {
  const counts = new Map(from);
  for (const claim of claims) {
    const count = (counts.get(claim.kind) ?? 0) + 1;
    counts.set(claim.kind, count);
    Object.assign(claim, { id: count === 1 ? claim.kind : `${claim.kind}-${count}` });
  }
}

/** One claim for each end or length that was told beside other claims, on all of those. */
function datePeriods(
  record: string,
  converted: readonly ReturnType<typeof convertClaim>[],
  drafts: readonly Drafted[],
): readonly DraftClaim[] {
  const spans = new Map<string, { to: number | null; years: number | null; ids: Set<string>; sources: Set<string> }>();
  for (const [index, { period }] of converted.entries()) {
    if (period === null) continue;
    const key = JSON.stringify(period);
    const span = spans.get(key) ?? { ...period, ids: new Set(), sources: new Set() };
    spans.set(key, span);
    for (const { claim, from } of drafts) {
      if (!from.includes(index)) continue;
      span.ids.add(`${record}/${claim.id}`);
      for (const { source } of claim.evidence) span.sources.add(source);
    }
  }
  const made = [...spans.values()].map(
    ({ to, years, ids, sources }) =>
      ({
        kind: "period",
        from: null,
        to,
        years,
        figure: null,
        scope: [...ids].map((ref) => ({ type: "applies-to", ref })),
        rank: "normal",
        rankReason: null,
        evidence: [...sources].map((source) => ({ source, locator: null, figure: null })),
      }) as unknown as DraftClaim,
  );
  numberClaims(made, new Map([["period", drafts.filter(({ claim }) => claim.kind === "period").length]]));
  return made;
}

/** The first purpose, without its full stop; a person gives the subject its final words. */
function subjectOf(purpose: DraftClaim | undefined): { fr: string; en: string } {
  if (purpose?.kind !== "purpose") {
    return { fr: "Projet d’investissement en France", en: "Investment project in France" };
  }
  const trim = (text: string) => text.replace(/\.$/u, "");
  return { fr: trim(purpose.summary.fr), en: trim(purpose.summary.en) };
}

function writeRow(record: string, index: number, claim: CollectedClaim, drafts: readonly Drafted[]): LedgerRow {
  const holders = drafts.filter(({ from }) => from.includes(index));
  const claims = holders.map(({ claim: { id } }) => `${record}/${id}`);
  const isMerged = holders.length > 0 && holders.every(({ from }) => from[0] !== index);
  return {
    collected: `${record}#${index}`,
    kind: claim.kind,
    stated: statedOf({ ...claim, jobType: claim.job_type }),
    fate: claims.length === 0 ? "left-out" : isMerged ? "merged" : "kept",
    claims,
    reason: isMerged ? "the same content" : null,
  };
}
