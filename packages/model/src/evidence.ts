import type { Evidence, Language } from "./generated/types.ts";
import type { Source } from "./source.ts";

/** Whose word a source is: the publisher it relays, else its own, else the page itself; null where that is unknown. */
function witnessOf({ relayOf, publisher, id }: Source): string | null {
  if (relayOf === "unknown") return null;
  return relayOf === "none" ? (publisher?.id ?? id) : relayOf.id;
}

/**
 * How many independent witnesses stand behind a claim: pages of one publisher count once, and so do all the pages
 * that relay one agency, press kit or paper, together with that publisher itself. A page of which it is unknown whose
 * text it passes on never counts as independent; a claim that rests on such pages alone has one witness.
 *
 * @example
 * import { announcement, countWitnesses } from "@choosefr/model";
 * const { investment } = announcement("amazon-2024");
 * countWitnesses(investment?.preferred.evidence ?? []) === investment?.witnesses; // => true
 */
export function countWitnesses(evidence: readonly Evidence[]): number {
  const known = new Set(evidence.map(({ source }) => witnessOf(source)).filter((witness) => witness !== null));
  return evidence.length === 0 ? 0 : Math.max(1, known.size);
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
 * (government, company, agency, press, trade, blog; then by date and id), originals before relays; after them those of
 * unknown independence and second pages of a witness; weak pages last of all. Pages in neither French nor English, which
 * few readers of these could check, come after all others but those that are weak or unsigned. With a language, pages in
 * it come before others that are as near.
 *
 * @example
 * import { rankSources, source } from "@choosefr/model";
 * const page = source("latribune-2024-05-ms");
 * rankSources([{ source: page, locator: null, figure: null }])[0] === page; // => true
 */
export function rankSources(evidence: readonly Evidence[], language?: Language): readonly Source[] {
  const sources = [...new Map(evidence.map(({ source }) => [source.id, source])).values()].toSorted((a, b) =>
    compareSources(a, b, language),
  );
  const seen = new Set<string>();
  const first: Source[] = [];
  const later: Source[] = [];
  for (const source of sources) {
    const witness = witnessOf(source);
    const isNew = witness !== null && !seen.has(witness) && source.lowGrade === null;
    (isNew ? first : later).push(source);
    if (witness !== null) seen.add(witness);
  }
  return Object.freeze([...first, ...later]);
}

/**
 * Whether a page gives its witness's own text: it relays nobody, or is an agency's dispatch, which is made to be passed
 * on. A relay of another kind, and a page of unknown independence, is second-hand.
 */
export function isFirstHand(source: Source): boolean {
  return witnessOf(source) !== null && !isSecondHand(source);
}

/** A page that passes on another's text, other than an agency's, which is made to be passed on. */
function isSecondHand({ relayOf, kind }: Source): boolean {
  return relayOf !== "none" && kind !== "agency";
}

const READ_LANGUAGES: ReadonlySet<string> = new Set(["fr", "en"] satisfies Language[]);

function isForeign({ language }: Source): boolean {
  return !READ_LANGUAGES.has(language);
}

function compareSources(a: Source, b: Source, language: Language | undefined): number {
  return (
    Number(a.lowGrade !== null) - Number(b.lowGrade !== null) ||
    Number(a.publisher === null) - Number(b.publisher === null) ||
    Number(isForeign(a)) - Number(isForeign(b)) ||
    Number(isSecondHand(a)) - Number(isSecondHand(b)) ||
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    Number(b.language === language) - Number(a.language === language) ||
    Number(a.published === null) - Number(b.published === null) ||
    compareTexts(a.published ?? "", b.published ?? "") ||
    compareTexts(a.id, b.id)
  );
}

function compareTexts(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
