import {
  type Announcement,
  type Claim,
  type ClaimId,
  countWitnesses,
  type Disagreement,
  describeDate,
  describeDisagreement,
  describeOutcome,
  describePublisher,
  describeStatus,
  type Edition,
  type Language,
  nameOf,
  type OrganisationId,
  type OutcomeClaim,
  rankSources,
} from "@choosefr/model";
import { phrasesIn } from "./phrases/index.ts";
import type { ExplainedSource, Explanation, TimelineMark } from "./question.ts";
import type { ScaleIdea } from "./scale.ts";

/** What an explanation is made from. */
export interface ExplanationInput {
  readonly locale: Language;
  readonly answer: string;
  readonly meaning: string;
  readonly preferred: Claim;
  readonly disagreement: Disagreement | null;
  readonly about: { readonly announcement: Announcement } | { readonly edition: Edition };
  readonly scales: readonly ScaleIdea[];
  /** Claims that are still to be asked for in this quiz: the explanation must not give them away. */
  readonly hidden: ReadonlySet<ClaimId>;
}

/** The explanation of an answer, from the claims themselves. */
export function explain(input: ExplanationInput): Explanation {
  const { locale, preferred, about, disagreement } = input;
  const phrases = phrasesIn(locale);
  const outcomes = relevantOutcomes(input);
  const outcome = outcomes[0];
  const scale = input.scales.find(({ reveals }) => reveals.every((id) => !input.hidden.has(id)));
  return {
    answer: input.answer,
    figure: preferred.figure,
    meaning: input.meaning,
    sources: explainSources(preferred, locale),
    witnesses: countWitnesses(preferred.evidence),
    disagreement: disagreement === null ? [] : describeDisagreement(disagreement, locale),
    scale: scale === undefined ? null : phrases.scale(scale.scale),
    outcome: outcome === undefined ? null : phrases.outcome(describeOutcome(outcome, locale), outcome.summary[locale]),
    timeline: "announcement" in about ? traceAnnouncement(about.announcement, outcomes, preferred, locale) : [],
    organisations: organisationsOf(about).map((id) => ({ id, name: nameOf({ kind: "organisation", id }, locale) })),
  };
}

function explainSources(preferred: Claim, locale: Language): readonly ExplainedSource[] {
  const printed = new Map(preferred.evidence.map(({ source, figure }) => [source.id, figure]));
  return rankSources(preferred.evidence).map((source) => ({
    name: describePublisher(source, locale),
    date: source.published === null ? null : describeDate(source.published, locale),
    title: source.title,
    url: source.url,
    figure: printed.get(source.id) ?? null,
  }));
}

function organisationsOf(about: ExplanationInput["about"]): readonly OrganisationId[] {
  return "announcement" in about ? [...about.announcement.organisations, ...about.announcement.recipients] : [];
}

/** Kinds of claims that stand or fall with the works on site. */
const BUILT_KINDS: ReadonlySet<Claim["kind"]> = new Set(["investment", "jobs", "site"] satisfies Claim["kind"][]);

/** What became of what was asked about: works on a site say nothing of people to be trained. Newest first. */
function relevantOutcomes({ about, preferred }: ExplanationInput): readonly OutcomeClaim[] {
  if (!("announcement" in about)) return [];
  const isBuilt = BUILT_KINDS.has(preferred.kind);
  return about.announcement.outcomes.filter(({ scope }) => isBuilt || scope.length === 0);
}

/** The line through time: announced, what was found since, and the year in which it is due. */
function traceAnnouncement(
  item: Announcement,
  outcomes: readonly OutcomeClaim[],
  preferred: Claim,
  locale: Language,
): readonly TimelineMark[] {
  const phrases = phrasesIn(locale);
  const marks: TimelineMark[] = outcomes.map(({ on, status }) => ({
    on,
    date: describeDate(on, locale),
    label: describeStatus(status, locale),
    status,
  }));
  marks.push({
    on: item.announced,
    date: describeDate(item.announced, locale),
    label: phrases.announced,
    status: "announced",
  });
  const applies = item.periods.filter(
    ({ scope }) => scope.length === 0 || scope.some(({ ref }) => ref === preferred.id),
  );
  const due = applies.find(({ to }) => to !== null)?.to;
  if (due) marks.push({ on: String(due), date: String(due), label: phrases.planned(due), status: "planned" });
  return marks.toSorted((a, b) => (a.on < b.on ? -1 : 1));
}
