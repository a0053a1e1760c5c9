import type { Evidence } from "./generated/types.ts";
import type { Source } from "./source.ts";

/** Whose word a source is: the publisher it relays, else its own, else the page itself. */
function witnessOf(source: Source): string {
  return source.relayOf?.id ?? source.publisher?.id ?? source.id;
}

/**
 * How many independent witnesses stand behind a claim: pages of one publisher count once, and so do all the pages
 * that relay one agency or paper, together with that agency or paper itself.
 */
export function countWitnesses(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(({ source }) => witnessOf(source))).size;
}

const KIND_ORDER: Record<Source["kind"], number> = {
  government: 0,
  company: 1,
  agency: 2,
  press: 3,
  trade: 4,
  blog: 5,
};

/**
 * The sources of a claim for showing: one for each independent witness first, those nearest to the event leading
 * (government, company, agency, press, trade, blog; then by date and id) and originals before relays; second pages of a
 * witness after them.
 */
export function rankSources(evidence: readonly Evidence[]): readonly Source[] {
  const sources = [...new Map(evidence.map(({ source }) => [source.id, source])).values()].toSorted(compareSources);
  const seen = new Set<string>();
  const first: Source[] = [];
  const later: Source[] = [];
  for (const source of sources) {
    const witness = witnessOf(source);
    (seen.has(witness) ? later : first).push(source);
    seen.add(witness);
  }
  return Object.freeze([...first, ...later]);
}

/** A page that passes on another's text, other than an agency's, which is made to be passed on. */
function isSecondHand({ relayOf, kind }: Source): boolean {
  return relayOf !== null && kind !== "agency";
}

function compareSources(a: Source, b: Source): number {
  return (
    Number(a.publisher === null) - Number(b.publisher === null) ||
    Number(isSecondHand(a)) - Number(isSecondHand(b)) ||
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    Number(a.published === null) - Number(b.published === null) ||
    (a.published ?? "").localeCompare(b.published ?? "", "en") ||
    a.id.localeCompare(b.id, "en")
  );
}
