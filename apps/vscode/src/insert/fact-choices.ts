import {
  type Announcement,
  type Catalogue,
  type Claim,
  describeDate,
  describePledge,
  describeStatus,
  describeValue,
  type Language,
  rankSources,
  type Summary,
} from "@choosefr/model";
import { takeTurns } from "../checking/take-turns.ts";
import type { Facts } from "../facts/fact-source.ts";
import { type FactChoice, findableBy } from "./fact-choice.ts";
import { ownChoicesOf } from "./own-choices.ts";

const RECORDED = new WeakMap<Catalogue, Promise<readonly FactChoice[]>>();
const ALL = new WeakMap<Facts, Promise<readonly FactChoice[]>>();

/**
 * All facts that can be put into a text: those of the user's own datasets first, as they are believed, then those of the
 * record, by name, of each name the newest first; what the user's own restate stands there alone. Made once, in short turns.
 */
export async function choicesOf(facts: Facts): Promise<readonly FactChoice[]> {
  const known = ALL.get(facts);
  if (known !== undefined) return known;
  const making = recordedChoices(facts.catalogue).then((recorded) => {
    const own = ownChoicesOf(facts);
    const restated = new Set(own.map(({ id }) => id));
    return restated.size === 0 ? recorded : [...own, ...recorded.filter(({ id }) => !restated.has(id))];
  });
  ALL.set(facts, making);
  return making;
}

async function recordedChoices(facts: Catalogue): Promise<readonly FactChoice[]> {
  const known = RECORDED.get(facts);
  if (known !== undefined) return known;
  const making = takeTurns(
    makeChoices(facts),
    () => false,
    () => performance.now(),
  ).then((choices = []) => choices);
  RECORDED.set(facts, making);
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
  const called = names.map(({ text }) => text);
  return announcements.flatMap((announcement) => {
    const { subject, announced } = announcement;
    const make = (claim: Claim, isDisputed: boolean): FactChoice => {
      const date = "on" in claim && claim.on !== null ? claim.on : announced;
      return createChoice(facts, claim, called, {
        entity: id,
        name,
        isDisputed,
        what: (language) => subject[language],
        origin: (language, precision) =>
          `${name} · ${describeDate(precision === "year" ? date.slice(0, 4) : date, language)}`,
        about: (language) => `${subject[language]} · ${describeDate(announced, language)}`,
        pledge: (language) => tellPledge(facts, claim, announcement, language),
      });
    };
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

/** What the totals of an edition are totals of, where their unit does not say it. */
const TOTALS: Readonly<Record<Language, Partial<Record<Claim["kind"], string>>>> = {
  fr: { total_investment: "investissement total", leaders_attending: "dirigeants présents" },
  en: { total_investment: "total investment", leaders_attending: "leaders attending" },
};

function choicesOfSeries(facts: Catalogue, id: Catalogue["seriesIds"][number]): FactChoice[] {
  const { name, names, editions } = facts.series(id);
  const called = names.map(({ text }) => text);
  return editions.flatMap((edition) => {
    const told = facts.edition(edition);
    const tellEdition = (language: Language): string => told.names[language];
    return [told.totalInvestment, told.projects, told.jobs, told.leadersAttending]
      .filter((summary) => summary !== null)
      .map(({ preferred, disagreement }) =>
        createChoice(facts, preferred, called, {
          entity: id,
          name,
          isDisputed: disagreement !== null,
          what: (language) => TOTALS[language][preferred.kind] ?? "",
          origin: tellEdition,
          about: tellEdition,
          pledge: () => null,
        }),
      );
  });
}

interface Parts extends Pick<FactChoice, "entity" | "name" | "isDisputed" | "what" | "origin" | "about"> {
  readonly pledge: (language: Language) => string | null;
}

function createChoice(
  facts: Catalogue,
  claim: Claim,
  called: readonly string[],
  { pledge, ...parts }: Parts,
): FactChoice {
  const { about } = parts;
  const value = (language: Language): string => describeValue(claim, language, facts.nameOf);
  const isSentence = "summary" in claim;
  const status = (language: Language): string | null =>
    claim.kind === "outcome" ? describeStatus(claim.status, language) : null;
  const said = [status("fr"), status("en"), about("fr"), about("en"), value("fr"), value("en")];
  return {
    ...parts,
    id: claim.id,
    head: (language) => (isSentence ? status(language) : value(language)),
    figure: (language) => (isSentence ? null : value(language)),
    sentence: (language) => (isSentence ? value(language).replace(/\.$/u, "") : pledge(language)),
    source: (language) => rankSources(claim.evidence, language)[0] ?? null,
    foundBy: findableBy(
      called,
      claim.kind,
      said.filter((text) => text !== null),
    ),
  };
}
