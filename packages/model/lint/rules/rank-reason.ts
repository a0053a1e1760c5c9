import type { z } from "zod";
import type { RankReason, Source } from "../../schema/index.ts";
import type { LoadedClaim } from "../dataset.ts";
import type { RecordContext, Rule } from "../rule.ts";
import { groupRivals } from "../whole.ts";

type Reason = z.infer<typeof RankReason>;

/** Which rank each reason is a reason for. */
const RANK_OF_REASON: Readonly<Record<Reason, "preferred" | "deprecated">> = {
  "most-independent-sources": "preferred",
  "most-sources": "preferred",
  "official-source": "preferred",
  "most-precise": "preferred",
  "currency-slip": "deprecated",
  typo: "deprecated",
  "conversion-error": "deprecated",
  superseded: "deprecated",
  mistranslated: "deprecated",
  "valuation-not-investment": "deprecated",
  misdated: "deprecated",
  "lone-bound": "deprecated",
  misattributed: "deprecated",
  "part-for-whole": "deprecated",
  "other-announcement": "deprecated",
};

const OFFICIAL_KINDS: ReadonlySet<z.infer<typeof Source>["kind"]> = new Set(["government", "company"]);

export const rankReason: Rule = {
  id: "rank-reason",
  description:
    "A preferred or deprecated claim says why, a normal one does not, and one claim of a kind at most is preferred.",
  scope: "record",
  check: (context) => {
    for (const loaded of context.entry.claims) reportReason(loaded, context);
    for (const rivals of groupRivals(context.entry)) reportSecondPreferred(rivals, context);
  },
};

function reportReason({ claim, path }: LoadedClaim, { dataset, report }: RecordContext): void {
  const { rank, rankReason: reason } = claim;
  const at = [...path, "rankReason"];
  if (rank === "normal") {
    if (reason === null) return;
    report({
      path: at,
      message: "A claim of normal rank needs no reason.",
      found: reason,
      expected: "null",
      suggestion: `Write null, or set the rank to ${RANK_OF_REASON[reason]} if that is meant.`,
    });
    return;
  }
  if (reason === null || RANK_OF_REASON[reason] !== rank) {
    report({
      path: at,
      message: reason === null ? `A ${rank} claim must say why.` : `This is no reason for a ${rank} claim.`,
      found: reason ?? "null",
      expected: reasonsFor(rank).join(", "),
      suggestion: "Choose the reason that a reader can check in the sources.",
    });
  } else if (
    reason === "official-source" &&
    !claim.evidence.some(({ source }) => isOfficial(dataset.sources.get(source)))
  ) {
    report({
      path: at,
      message: "None of the sources of this claim is official.",
      found: reason,
      expected: "a source of the kind government or company in its evidence",
      suggestion: "Add the official source, or choose another reason.",
    });
  }
}

/** A source that is not recorded is left to the rule `unknown-reference`. */
function isOfficial(source: z.infer<typeof Source> | undefined): boolean {
  return source === undefined || OFFICIAL_KINDS.has(source.kind);
}

function reasonsFor(rank: "preferred" | "deprecated"): readonly string[] {
  return Object.entries(RANK_OF_REASON).flatMap(([reason, its]) => (its === rank ? [reason] : []));
}

function reportSecondPreferred(rivals: readonly LoadedClaim[], { report }: RecordContext): void {
  const [first, ...others] = rivals.filter(({ claim }) => claim.rank === "preferred");
  for (const { claim, path } of others) {
    report({
      path: [...path, "rank"],
      message: `Another claim of the kind ${claim.kind} on the whole is preferred already.`,
      found: `preferred, as ${first?.claim.id ?? "another"}`,
      expected: "one preferred claim of a kind",
      suggestion: "Set all but one to normal; a claim on a part needs a scope.",
    });
  }
}
