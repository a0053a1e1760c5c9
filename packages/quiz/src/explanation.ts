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
  outcomesOf,
  rankSources,
  type Source,
  traceAnnouncement,
} from "@choosefr/model";
import { phrasesIn } from "./phrases/index.ts";
import type { ScaleIdea } from "./proportion.ts";
import type { ExplainedSource, Explanation } from "./question.ts";
import { allAskedOf, askedOf } from "./subject.ts";

/** What an explanation is made from. */
export interface ExplanationInput {
  readonly locale: Language;
  readonly record: Catalogue;
  readonly answer: string;
  readonly meaning: string;
  readonly preferred: Claim;
  readonly disagreement: Disagreement | null;
  readonly about: { readonly announcement: Announcement } | { readonly edition: Edition };
  /** Other organisations that the question names. */
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
  const fate = "announcement" in about ? fateOf(about.announcement, input) : null;
  const stillAsked: ReadonlySet<string> = allAskedOf(input.hidden, input.record);
  const scale = firstSafe(input.scales, (id) => askedOf(id, input.record).some((whom) => stillAsked.has(whom)));
  return {
    answer: input.answer,
    figure: preferred.figure,
    value: describeValue(preferred, locale, nameOf),
    meaning: input.meaning,
    sources: explainSources(preferred, locale),
    witnesses: countWitnesses(preferred.evidence),
    disagreement: disagreement === null ? [] : describeDisagreement(standingFirst(disagreement), locale),
    scale: scale === null ? null : phrases.scale(scale.scale),
    outcome: fate?.outcome ?? null,
    timeline: fate?.timeline ?? [],
    organisations: [...organisationsOf(about), ...(input.alsoAbout ?? [])].map((id) => ({
      id,
      name: nameOf({ kind: "organisation", id }, locale),
    })),
  };
}

/** The first comparison that gives nothing away. */
function firstSafe(scales: Iterable<ScaleIdea>, isSecret: (id: ClaimId) => boolean): ScaleIdea | null {
  for (const scale of scales) if (!scale.reveals.some(isSecret)) return scale;
  return null;
}

/**
 * What became of an announcement; of the claim that is asked for, or of all of it where an outcome is asked for, which is then
 * not told twice. Nothing where one of its outcomes is still to be asked for.
 */
function fateOf(
  announcement: Announcement,
  { locale, preferred, hidden }: ExplanationInput,
): Pick<Explanation, "outcome" | "timeline"> | null {
  if (announcement.outcomes.some(({ id }) => hidden.has(id))) return null;
  const isOutcome = preferred.kind === "outcome";
  const [newest] = isOutcome ? announcement.outcomes : outcomesOf(announcement, preferred);
  return {
    outcome:
      newest === undefined || newest.id === preferred.id
        ? null
        : phrasesIn(locale).outcome(describeOutcome(newest, locale), newest.summary[locale]),
    timeline: isOutcome ? traceAnnouncement(announcement, locale) : traceAnnouncement(announcement, locale, preferred),
  };
}

/** What still stands beside the preferred value comes before what the editors set aside. */
function standingFirst({ preferred, conflicts }: Disagreement): Disagreement {
  return {
    preferred,
    conflicts: conflicts.toSorted((a, b) => Number(a.deprecatedFor !== null) - Number(b.deprecatedFor !== null)),
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
