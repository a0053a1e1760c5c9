import { type Catalogue, describeSector, type EditionId, type OrganisationId, type PlaceId } from "@choosefr/model";
import type { Difficulty, QuestionKind, QuizFilter, Sector } from "@choosefr/quiz";

/** Every kind of question, in the order in which they are offered. */
export const KINDS = [
  "choice",
  "higher-lower",
  "estimate",
  "interval",
  "order",
  "match",
  "typed-name",
  "map",
  "did-it-happen",
] as const satisfies readonly QuestionKind[];

/** How hard questions may be, as a reader chooses it. */
export const LEVELS = ["easy", "medium", "hard"] as const;
export type Level = (typeof LEVELS)[number];

const DIFFICULTIES: Readonly<Record<Level, readonly Difficulty[]>> = {
  easy: [1, 2],
  medium: [2, 3],
  hard: [3, 4, 5],
};

/** How many questions a session may have. */
export const LENGTHS = [5, 10, 15, 20] as const;
const USUAL_LENGTH = 10;

/** What a reader asked for: one of each at most, as the fields of a form are. Null where anything will do. */
export interface SessionFilter {
  readonly edition: EditionId | null;
  readonly sector: Sector | null;
  readonly region: PlaceId | null;
  readonly about: OrganisationId | null;
  readonly kind: QuestionKind | null;
  readonly level: Level | null;
  readonly length: number;
}

/** The parameters of an address, as a page receives them. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What can be chosen, each with the name to show; in the order of the record or of the alphabet. */
export interface Choices {
  readonly editions: readonly { readonly id: EditionId; readonly name: string }[];
  readonly sectors: readonly { readonly id: Sector; readonly name: string }[];
  readonly regions: readonly { readonly id: PlaceId; readonly name: string }[];
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[];
}

/** The choices that the record offers. */
export function choicesOf(record: Catalogue, locale: "fr" | "en"): Choices {
  const byName = new Intl.Collator(locale);
  const sorted = <T extends { readonly name: string }>(items: readonly T[]): readonly T[] =>
    items.toSorted((a, b) => byName.compare(a.name, b.name));
  const announcers = record.organisationIds.filter((id) => record.organisation(id).announcements.length > 0);
  return {
    editions: record.editionIds.map((id) => ({ id, name: upperFirst(record.edition(id).names[locale]) })).toReversed(),
    sectors: sorted(
      [...new Set(announcers.map((id) => record.organisation(id).sector))].map((id) => ({
        id,
        name: upperFirst(describeSector(id, locale)),
      })),
    ),
    regions: sorted(
      record.placeIds
        .filter((id) => record.place(id).type === "region")
        .map((id) => ({ id, name: record.nameOf({ kind: "place", id }, locale) })),
    ),
    organisations: sorted(announcers.map((id) => ({ id, name: record.nameOf({ kind: "organisation", id }, locale) }))),
  };
}

/** Reads a filter from an address; what is not known or empty counts as not chosen, so that no address fails. */
export function readFilter(parameters: Parameters, record: Catalogue): SessionFilter {
  const of = (name: string): string => first(parameters[name]);
  const length = Number(of("n"));
  return {
    edition: record.editionIds.find((id) => id === of("edition")) ?? null,
    sector: sectorsOf(record).find((sector) => sector === of("sector")) ?? null,
    region: record.placeIds.find((id) => id === of("region") && record.place(id).type === "region") ?? null,
    about: record.organisationIds.find((id) => id === of("about")) ?? null,
    kind: KINDS.find((kind) => kind === of("kind")) ?? null,
    level: LEVELS.find((level) => level === of("level")) ?? null,
    length: Number.isInteger(length) && length >= 1 && length <= Math.max(...LENGTHS) ? length : USUAL_LENGTH,
  };
}

/** The same filter in an address, without what was not chosen; `readFilter` reads it back. */
export function writeFilter({ length, ...chosen }: SessionFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(chosen)) if (value !== null) query.set(name, value);
  if (length !== USUAL_LENGTH) query.set("n", String(length));
  return query.toString();
}

/** Whether anything was chosen beside the length. */
export function isNarrowed({ length: _, ...chosen }: SessionFilter): boolean {
  return Object.values(chosen).some((value) => value !== null);
}

/** What the questions of a session are chosen by. */
export function toQuizFilter({ edition, sector, region, about, kind, level }: SessionFilter): QuizFilter {
  return {
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(edition === null ? {} : { editions: [edition] }),
    ...(sector === null ? {} : { sectors: [sector] }),
    ...(region === null ? {} : { regions: [region] }),
    ...(about === null ? {} : { about: [about] }),
    ...(level === null ? {} : { difficulties: DIFFICULTIES[level] }),
  };
}

/** A name as it stands at the beginning of a line. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sectorsOf(record: Catalogue): readonly Sector[] {
  return [...new Set(record.organisationIds.map((id) => record.organisation(id).sector))];
}

function first(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : (value?.[0] ?? "");
}
