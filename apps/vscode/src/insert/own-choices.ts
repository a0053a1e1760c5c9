import {
  type CountUnit,
  type Currency,
  describeCount,
  describeDate,
  describeMoney,
  describePledge,
  type EntityRef,
  type Language,
  type OrganisationId,
  type PledgeClaim,
  rankSources,
} from "@choosefr/model";
import type { CheckedClaim } from "@choosefr/prose";
import type { Facts } from "../facts/fact-source.ts";
import { type FactChoice, findableBy } from "./fact-choice.ts";

const WORDS = {
  fr: { from: (name: string) => `d’après ${name}` },
  en: { from: (name: string) => `from ${name}` },
} as const;

/** The facts of the user's own datasets that can be put into a text, in the order in which they are believed. */
export function ownChoicesOf(facts: Facts): readonly FactChoice[] {
  const namesOf = createNamer(facts);
  return facts.own.flatMap((dataset) =>
    dataset.claims.flatMap((claim) => createChoice(claim, dataset.name, namesOf) ?? []),
  );
}

type NamesOf = (entity: string, language: Language) => readonly string[];

/** The names of whom claims are about: as the datasets give them, else as the record does, else the id. */
function createNamer({ catalogue, own }: Facts): NamesOf {
  const known = new Map(
    own
      .flatMap(({ organisations }) => organisations)
      .toReversed()
      .map(({ id, names }) => [id, names.map((name) => (typeof name === "string" ? name : name.text))] as const),
  );
  const editions = new Set<string>(catalogue.editionIds);
  const isEdition = (id: string): id is (typeof catalogue.editionIds)[number] => editions.has(id);
  return (entity, language) => {
    const names = known.get(entity);
    if (names !== undefined && names.length > 0) return names;
    if (catalogue.isOrganisationId(entity)) return catalogue.organisation(entity).names.map(({ text }) => text);
    return [isEdition(entity) ? catalogue.edition(entity).names[language] : entity];
  };
}

function createChoice(claim: CheckedClaim, dataset: string, namesOf: NamesOf): FactChoice | null {
  const entity = claim.organisation ?? claim.organisations?.[0] ?? claim.edition ?? null;
  const tellFigure = figureOf(claim);
  if (entity === null || tellFigure === null || claim.rank === "deprecated") return null;
  const [name = entity] = namesOf(entity, "fr");
  const date = claim.announced ?? (typeof claim.year === "number" ? String(claim.year) : null);
  const origin: FactChoice["origin"] = (language, precision) => {
    const [shown = name] = namesOf(entity, language);
    const when = date === null ? [] : [describeDate(precision === "year" ? date.slice(0, 4) : date, language)];
    return [shown, ...when].join(" · ");
  };
  const what = (language: Language): string => WORDS[language].from(dataset);
  return {
    id: claim.id,
    entity,
    name,
    isDisputed: false,
    head: tellFigure,
    what,
    origin,
    about: (language) => [...(date === null ? [] : [describeDate(date, language)]), what(language)].join(" · "),
    figure: tellFigure,
    sentence: (language) => tellPledge(claim, date, language, namesOf),
    source: (language) => rankSources(claim.evidence ?? [], language)[0] ?? null,
    foundBy: findableBy([...new Set([...namesOf(entity, "fr"), ...namesOf(entity, "en")])], claim.kind, [
      date ?? "",
      dataset,
      tellFigure("fr"),
      tellFigure("en"),
    ]),
  };
}

/** How a claim's figure is told: in words, or where it has no number as its source prints it; null where it has neither. */
function figureOf(claim: CheckedClaim): ((language: Language) => string) | null {
  const { amount = null, amountMax = null, count = null, countMax = null, bound = "exact" } = claim;
  // The schema of datasets admits no others.
  const currency = (claim.currency ?? null) as Currency | null;
  const unit = (claim.unit ?? null) as CountUnit | null;
  if (amount !== null && currency !== null) {
    return (language) => describeMoney({ amount, amountMax, currency, bound }, language);
  }
  if (count !== null && unit !== null) return (language) => describeCount({ count, countMax, unit, bound }, language);
  const printed = claim.evidence?.find(({ figure }) => figure !== null)?.figure;
  return typeof printed === "string" ? () => printed : null;
}

const PLEDGES: ReadonlySet<string> = new Set(["investment", "jobs", "training", "startups_supported"]);

/** Who promised it and when, as a clause; null where the dataset does not say enough for one. */
function tellPledge(
  claim: CheckedClaim,
  announced: string | null,
  language: Language,
  namesOf: NamesOf,
): string | null {
  const { organisation = null, amount = null, count = null, scope = [] } = claim;
  const organisations = claim.organisations ?? (organisation === null ? [] : [organisation]);
  if (announced === null || (amount === null && count === null) || !PLEDGES.has(claim.kind)) return null;
  const pledge = { amountMax: null, countMax: null, bound: "exact", jobType: null, figure: null, ...claim, scope };
  return describePledge(
    pledge as unknown as PledgeClaim,
    { organisations: organisations as readonly OrganisationId[], recipients: [], announced },
    language,
    ({ id }: EntityRef, locale: Language) => namesOf(id, locale)[0] ?? id,
  );
}
