import {
  type Announcement,
  type Catalogue,
  type Claim,
  describeDate,
  describePledge,
  describeStatus,
  describeValue,
  foldName,
  type Language,
  rankSources,
  type Source,
  type Summary,
} from "@choosefr/model";
import { takeTurns } from "../checking/take-turns.ts";
import type { FactSubject } from "../facts/fact-subject.ts";

/** A fact that can be put into a text. */
export interface FactChoice {
  readonly subject: FactSubject;
  /** Who or what it is about. */
  readonly name: string;
  readonly claim: Claim;
  /** Whether sources disagree on it. */
  readonly isDisputed: boolean;
  /** What it belongs to and when that was: "Réseau logistique et infrastructure de cloud · 12 mai 2024". */
  readonly about: (language: Language) => string;
  /** The value in words; null of a fact that is a sentence. */
  readonly figure: (language: Language) => string | null;
  /** The whole of it to write on from, without a full stop; null where only a figure is told. */
  readonly sentence: (language: Language) => string | null;
  /** Its best page, of equals one in that language. */
  readonly source: (language: Language) => Source | null;
  /** By which it is found: all its names, then all that else is said of it. */
  readonly foundBy: readonly [names: FoundBy, others: FoundBy];
}

/** A text as it is searched. */
export interface FoundBy {
  /** Folded. */
  readonly text: string;
  /** Its words. */
  readonly words: readonly string[];
  /** Its words written together. */
  readonly together: string;
}

/** What somebody might call a kind of fact, in either language. */
const KIND_WORDS: Partial<Record<Claim["kind"], string>> = {
  investment: "investissement montant investment sum",
  total_investment: "investissement total investment",
  jobs: "emplois jobs",
  training: "formation training",
  startups_supported: "start-up startups",
  sites: "sites usines plants",
  projects: "projets projects",
  leaders_attending: "dirigeants leaders",
  outcome: "devenu outcome",
  news: "nouvelle news",
  context: "contexte context",
};

const CHOICES = new WeakMap<Catalogue, Promise<readonly FactChoice[]>>();

/** All facts of the record that can be put into a text: by name, of each name the newest first. Made once, in short turns. */
export async function choicesOf(facts: Catalogue): Promise<readonly FactChoice[]> {
  const known = CHOICES.get(facts);
  if (known !== undefined) return known;
  const making = takeTurns(
    makeChoices(facts),
    () => false,
    () => performance.now(),
  ).then((choices = []) => choices);
  CHOICES.set(facts, making);
  return making;
}

function* makeChoices(facts: Catalogue): Generator<undefined, readonly FactChoice[]> {
  const choices = facts.seriesIds.flatMap((id) => choicesOfSeries(facts, id));
  for (const id of facts.organisationIds) {
    choices.push(...choicesOfOrganisation(facts, id));
    yield undefined;
  }
  return Object.freeze(choices.toSorted((a, b) => a.name.localeCompare(b.name, "fr")));
}

function choicesOfOrganisation(facts: Catalogue, id: Catalogue["organisationIds"][number]): readonly FactChoice[] {
  const { name, names, announcements } = facts.organisation(id);
  const called = names.map(({ text }) => text).join(" ");
  return announcements.flatMap((announcement) => {
    const { subject, announced } = announcement;
    const make = (claim: Claim, isDisputed: boolean): FactChoice =>
      createChoice(facts, {
        subject: { kind: "organisation", id },
        name,
        called,
        claim,
        isDisputed,
        about: (language) => `${subject[language]} · ${describeDate(announced, language)}`,
        pledge: (language) => tellPledge(facts, claim, announcement, language),
      });
    return [
      ...summariesOf(announcement).map(({ preferred, disagreement }) => make(preferred, disagreement !== null)),
      ...[...announcement.outcomes, ...announcement.news, ...announcement.context]
        .filter(({ rank }) => rank !== "deprecated")
        .map((claim) => make(claim, false)),
    ];
  });
}

function summariesOf({
  investment,
  jobs,
  training,
  startupsSupported,
  siteCount,
}: Announcement): readonly Summary<Claim>[] {
  return [investment, jobs, training, startupsSupported, siteCount].filter((summary) => summary !== null);
}

function tellPledge(facts: Catalogue, claim: Claim, told: Announcement, language: Language): string | null {
  switch (claim.kind) {
    case "investment":
    case "jobs":
    case "training":
    case "startups_supported":
      return describePledge(claim, told, language, facts.nameOf);
    default:
      return null;
  }
}

function choicesOfSeries(facts: Catalogue, id: Catalogue["seriesIds"][number]): FactChoice[] {
  const { name, names, editions } = facts.series(id);
  const called = names.map(({ text }) => text).join(" ");
  return editions.flatMap((edition) => {
    const told = facts.edition(edition);
    return [told.totalInvestment, told.projects, told.jobs, told.leadersAttending]
      .filter((summary) => summary !== null)
      .map(({ preferred, disagreement }) =>
        createChoice(facts, {
          subject: { kind: "series", id },
          name,
          called,
          claim: preferred,
          isDisputed: disagreement !== null,
          about: (language) => told.names[language],
          pledge: () => null,
        }),
      );
  });
}

interface Parts extends Pick<FactChoice, "subject" | "name" | "claim" | "isDisputed" | "about"> {
  readonly called: string;
  readonly pledge: (language: Language) => string | null;
}

function createChoice(facts: Catalogue, { called, pledge, ...parts }: Parts): FactChoice {
  const { claim, about } = parts;
  const value = (language: Language): string => describeValue(claim, language, facts.nameOf);
  const isSentence = "summary" in claim;
  const status =
    claim.kind === "outcome" ? [describeStatus(claim.status, "fr"), describeStatus(claim.status, "en")] : [];
  const others = [KIND_WORDS[claim.kind] ?? "", ...status, about("fr"), about("en"), value("fr"), value("en")];
  return {
    ...parts,
    figure: (language) => (isSentence ? null : value(language)),
    sentence: (language) => (isSentence ? value(language).replace(/\.$/u, "") : pledge(language)),
    source: (language) => rankSources(claim.evidence, language)[0] ?? null,
    foundBy: [readyToSearch(called), readyToSearch(others.join(" "))],
  };
}

function readyToSearch(said: string): FoundBy {
  const text = foldName(said);
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return { text, words, together: words.join("") };
}
