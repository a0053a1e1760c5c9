import {
  type Announcement,
  type Catalogue,
  type Claim,
  type ClaimId,
  countWitnesses,
  type Disagreement,
  describeDate,
  describeDisagreement,
  describeOutcome,
  describePublisher,
  describeValue,
  type Edition,
  type Language,
  type OrganisationId,
  type OutcomeClaim,
  outcomesOf,
  rankSources,
  type Source,
  traceAnnouncement,
} from "@choosefr/model";
import { phrasesIn } from "./phrases/index.ts";
import type { ScaleIdea } from "./proportion.ts";
import type { ExplainedSource, Explanation } from "./question.ts";
import { allAskedOf, askedOf, type FigureSubject } from "./subject.ts";
import { nameAnnouncers } from "./topic.ts";

/** A promise, and the claim of it that is asked for. */
export interface PromisedClaim {
  readonly announcement: Announcement;
  readonly claim: Claim;
}

/** The promise that a figure is of; none where it is of an edition. */
export function promisedIn({ about, preferred }: FigureSubject): readonly PromisedClaim[] {
  return "announcement" in about ? [{ announcement: about.announcement, claim: preferred }] : [];
}

/** What an explanation is made from. */
export interface ExplanationInput {
  readonly locale: Language;
  readonly record: Catalogue;
  readonly answer: string;
  readonly meaning: string;
  readonly preferred: Claim;
  readonly disagreement: Disagreement | null;
  readonly about: { readonly announcement: Announcement } | { readonly edition: Edition };
  /** Other promises that the question names, each by the claim that it asks for. */
  readonly beside?: readonly PromisedClaim[];
  /** Other organisations that the answer names. */
  readonly alsoAbout?: readonly OrganisationId[];
  readonly scales: Iterable<ScaleIdea>;
  /** Claims that are still to be asked for in this quiz: the explanation must not give them away. */
  readonly hidden: ReadonlySet<ClaimId>;
}

/** The explanation of an answer, from the claims themselves. */
export function explain(input: ExplanationInput): Explanation {
  const { locale, preferred, about, disagreement } = input;
  const { nameOf } = input.record;
  const phrases = phrasesIn(locale);
  const beside = input.beside ?? [];
  const fate = "announcement" in about ? fateOf({ announcement: about.announcement, claim: preferred }, input) : null;
  const others = beside.map(({ announcement }) => announcement.organisations);
  const stillAsked: ReadonlySet<string> = allAskedOf(input.hidden, input.record);
  const scale = firstSafe(input.scales, (id) => askedOf(id, input.record).some((whom) => stillAsked.has(whom)));
  return {
    answer: input.answer,
    figure: preferred.figure,
    value: describeValue(preferred, locale, nameOf),
    meaning: input.meaning,
    sources: explainSources(preferred, locale),
    witnesses: countWitnesses(preferred.evidence),
    disagreement: disagreement === null ? [] : tellDisagreement(standingFirst(disagreement), locale),
    scale: scale === null ? null : phrases.scale(scale.scale),
    outcome: fate === null ? fatesBeside(input).join(" ") || null : fate.outcome,
    timeline: fate?.timeline ?? [],
    organisations: [...new Set([...organisationsOf(about), ...others.flat(), ...(input.alsoAbout ?? [])])].map(
      (id) => ({
        id,
        name: nameOf({ kind: "organisation", id }, locale),
      }),
    ),
  };
}

/** Nothing where nobody is left who disagrees. */
function tellDisagreement(disagreement: Disagreement, locale: Language): readonly string[] {
  return disagreement.conflicts.length === 0 ? [] : describeDisagreement(disagreement, locale);
}

/** The first comparison that gives nothing away. */
function firstSafe(scales: Iterable<ScaleIdea>, isSecret: (id: ClaimId) => boolean): ScaleIdea | null {
  for (const scale of scales) if (!scale.reveals.some(isSecret)) return scale;
  return null;
}

/**
 * What became of a promise, and in a few words of those beside it; where an outcome is asked for, it is not told twice.
 * Nothing where an outcome of the promise is still to be asked for.
 */
function fateOf(lead: PromisedClaim, input: ExplanationInput): Pick<Explanation, "outcome" | "timeline"> {
  const { locale, beside = [], hidden, record } = input;
  const { announcement, claim } = lead;
  const phrases = phrasesIn(locale);
  const newest = newestOutcomeOf(lead, hidden);
  const state = newest === null ? "" : describeOutcome(newest, locale, record.nameOf);
  const nameOf = ({ organisations, announced }: Announcement): string =>
    nameAnnouncers(organisations, locale, announced, record).names;
  const own =
    newest === null
      ? []
      : [phrases.outcome(state, newest.summary[locale], beside.length === 0 ? null : nameOf(announcement))];
  const isSecret = isStillAsked(announcement, hidden);
  const traced =
    claim.kind === "outcome" ? traceAnnouncement(announcement, locale) : traceAnnouncement(announcement, locale, claim);
  return { outcome: [...own, ...fatesBeside(input)].join(" ") || null, timeline: isSecret ? [] : traced };
}

/** In a few words what became of the promises beside the one that an explanation is about. */
function fatesBeside({ locale, beside = [], hidden, record }: ExplanationInput): readonly string[] {
  return beside.flatMap((other) => {
    const outcome = newestOutcomeOf(other, hidden);
    if (outcome === null) return [];
    const { organisations, announced } = other.announcement;
    const { names } = nameAnnouncers(organisations, locale, announced, record);
    return [phrasesIn(locale).outcomeOfAnother(names, describeOutcome(outcome, locale, record.nameOf))];
  });
}

function isStillAsked({ outcomes }: Announcement, hidden: ReadonlySet<ClaimId>): boolean {
  return outcomes.some(({ id }) => hidden.has(id));
}

/** The last that is known of a promise, beyond the claim itself; null where that is nothing, or still to be asked for. */
function newestOutcomeOf({ announcement, claim }: PromisedClaim, hidden: ReadonlySet<ClaimId>): OutcomeClaim | null {
  const [newest] = claim.kind === "outcome" ? announcement.outcomes : outcomesOf(announcement, claim);
  return newest === undefined || newest.id === claim.id || isStillAsked(announcement, hidden) ? null : newest;
}

/**
 * What still stands beside the preferred value comes before what the editors set aside; what they set aside and only poor pages
 * say is left to the pages of facts: whoever learns does not begin with a content farm.
 */
function standingFirst({ preferred, conflicts }: Disagreement): Disagreement {
  const isTelling = ({ claim, deprecatedFor }: Disagreement["conflicts"][number]): boolean =>
    deprecatedFor === null || claim.evidence.some(({ source }) => source.lowGrade === null);
  return {
    preferred,
    conflicts: conflicts
      .filter(isTelling)
      .toSorted((a, b) => Number(a.deprecatedFor !== null) - Number(b.deprecatedFor !== null)),
  };
}

function explainSources(preferred: Claim, locale: Language): readonly ExplainedSource[] {
  const printed = new Map(preferred.evidence.map(({ source, figure }) => [source.id, figure]));
  return rankSources(preferred.evidence, locale).map((source) => ({
    name: describePublisher(source, locale),
    date: source.published === null ? null : describeDate(source.published, locale),
    title: source.title,
    language: source.language,
    url: source.url,
    figure: printed.get(source.id) ?? null,
    caveats: caveatsOf(source),
  }));
}

function caveatsOf({ relayOf, lowGrade }: Source): ExplainedSource["caveats"] {
  return [
    ...(relayOf === "unknown" ? (["unknown-independence"] as const) : []),
    ...(lowGrade === null ? [] : (["low-grade"] as const)),
  ];
}

function organisationsOf(about: ExplanationInput["about"]): readonly OrganisationId[] {
  return "announcement" in about ? [...about.announcement.organisations, ...about.announcement.recipients] : [];
}
