import { foldName, type Language, nameOf, place, placeIds } from "@choosefr/model";
import type { Answer, MapQuestion, Point } from "@choosefr/quiz";
import { findNearest } from "../call/nearest.ts";

type Place = ReturnType<typeof place>;

/** A place that was typed, as an answer; else the name of a known one that was perhaps meant. */
export type TypedPlace = { readonly answer: Answer } | { readonly near: string | null };

/** Larger places are known by those in them: they come after communes of the same name. */
const TYPES: readonly Place["type"][] = ["commune", "departement", "region"];

/**
 * The answer that a place is, by its name in either language or, for a département, by its number. A département in which a site
 * lies stands for that site, as on a map; other larger places for the middle of the communes that the record knows in them. Where
 * it knows none no site can be there either, and the answer is one that fits no point.
 */
export function readPlace(text: string, { placeNames, sites }: MapQuestion, locale: Language): TypedPlace {
  const typed = bare(text);
  const [site] = sites;
  if (site !== undefined && placeNames.some((name) => bare(name) === typed)) {
    return { answer: { point: sites.find(({ name }) => bare(name) === typed) ?? site } };
  }
  const found = placeIds
    .map((id) => place(id))
    .filter(({ type, names, code }) => {
      const isNamed = [names.fr, names.en].some((name) => bare(name) === typed);
      return TYPES.includes(type) && (isNamed || (type === "departement" && code?.toLowerCase() === typed));
    })
    .toSorted((a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type));
  const [first] = found;
  if (first === undefined) return { near: nearestName(typed, locale) };
  const point = first.coordinates ?? middleOf(first);
  return { answer: point === null ? { text } : { point } };
}

function nearestName(typed: string, locale: Language): string | null {
  const names = new Map(
    placeIds.flatMap((id) => {
      const { type, names: both } = place(id);
      const name = nameOf({ kind: "place", id }, locale);
      return TYPES.includes(type) ? [both.fr, both.en].map((one) => [bare(one), name] as const) : [];
    }),
  );
  const near = findNearest(typed, [...names.keys()]);
  return near === null ? null : (names.get(near) ?? null);
}

/** The middle of the communes of the record that lie in a larger place; null where it knows none. */
function middleOf({ id }: Place): Point | null {
  const points = placeIds
    .map((one) => place(one))
    .filter((one) => liesIn(one, id))
    .flatMap(({ coordinates }) => coordinates ?? []);
  if (points.length === 0) return null;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    latitude: mean(points.map(({ latitude }) => latitude)),
    longitude: mean(points.map(({ longitude }) => longitude)),
  };
}

function liesIn(one: Place, larger: Place["id"]): boolean {
  for (let at = one.within; at !== null; at = place(at).within) if (at === larger) return true;
  return false;
}

/** A name without what people leave out when they type. */
function bare(name: string): string {
  return foldName(name).replaceAll(/[\s'-]+/gu, "");
}
