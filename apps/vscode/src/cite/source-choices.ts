import {
  type Announcement,
  type Catalogue,
  type Claim,
  describeCard,
  type Language,
  rankSources,
  type Source,
} from "@choosefr/model";
import type { FactSubject } from "../facts/fact-subject.ts";
import { shortenText } from "../shorten-text.ts";

/** The sources of one announcement or edition. */
export interface SourceGroup {
  /** In a few words what they tell of, and its year. */
  readonly heading: string;
  /** The best first; each source in the first group that has it, and nowhere else. */
  readonly sources: readonly Source[];
}

/** The sources of all that is told of a subject: first those of what its card tells first. */
export function sourcesOf(facts: Catalogue, subject: FactSubject, locale: Language): readonly SourceGroup[] {
  const seen = new Set<string>();
  return groupsOf(facts, subject, locale)
    .map(({ heading, claims }) => ({
      heading,
      sources: rankAll(claims, locale).filter(({ id }) => {
        const isNew = !seen.has(id);
        seen.add(id);
        return isNew;
      }),
    }))
    .filter(({ sources }) => sources.length > 0);
}

interface Group {
  readonly heading: string;
  readonly claims: readonly Claim[];
}

function groupsOf(facts: Catalogue, subject: FactSubject, locale: Language): readonly Group[] {
  if (subject.kind === "series") {
    return facts.series(subject.id).editions.map((id) => {
      const { names, totalInvestment, claims } = facts.edition(id);
      return { heading: names[locale], claims: leadFirst(claims, totalInvestment?.preferred) };
    });
  }
  const { lines, lead } = describeCard(facts.organisation(subject.id), locale, facts.organisation, facts.nameOf);
  return lines
    .toSorted((a, b) => Number(b === lead) - Number(a === lead))
    .map(({ announcement, figure, year }) => ({
      heading: `${figure ?? shortenText(announcement.subject[locale], LONGEST_HEADING)} · ${year}`,
      claims: leadFirst(announcement.claims, leadingClaim(announcement)),
    }));
}

/** A list sets a heading beside the first item, which must have room. */
const LONGEST_HEADING = 40;

function leadingClaim({ investment, jobs, training, siteCount }: Announcement): Claim | undefined {
  return (investment ?? jobs ?? training ?? siteCount)?.preferred;
}

function leadFirst(claims: readonly Claim[], lead: Claim | undefined): readonly Claim[] {
  return lead === undefined ? claims : [lead, ...claims.filter(({ id }) => id !== lead.id)];
}

/** The sources of the first claim, then those of all others that stand. */
function rankAll([lead, ...others]: readonly Claim[], locale: Language): readonly Source[] {
  const rest = others.filter(({ rank }) => rank !== "deprecated").flatMap(({ evidence }) => evidence);
  return [...rankSources(lead?.evidence ?? [], locale), ...rankSources(rest, locale)];
}
