import {
  findOrganisation,
  foldName,
  isOrganisationId,
  type Language,
  NBSP,
  type Organisation,
  organisation,
  organisationIds,
  series,
  seriesIds,
} from "@choosefr/model";
import { findNearest } from "./call/nearest.ts";

/** The organisation that has a name, or that id; null where none has. */
export function findNamed(name: string): Organisation | null {
  const id = foldName(name).replaceAll(" ", "-");
  return findOrganisation(name) ?? (isOrganisationId(id) ? organisation(id) : null);
}

/** That nothing has a name, and which names are near it. */
export function describeUnknown(name: string, locale: Language): string {
  const near = listNamesNear(name);
  if (locale === "fr") {
    const names = near === "" ? `Tous les noms${NBSP}: choosefr list` : `Noms proches${NBSP}: ${near}.`;
    return `Aucun fait n’est enregistré sur «${NBSP}${name}${NBSP}». ${names}`;
  }
  return `No fact is recorded on “${name}”. ${near === "" ? "All names: choosefr list" : `Names near it: ${near}.`}`;
}

const MOST_NAMES = 5;
/** Fewer letters in common make no name near. */
const LEAST_COMMON = 3;

/** The name that was mistyped, then those that begin with the same letters or hold what was typed, the longest first. */
function listNamesNear(typed: string): string {
  const wanted = foldName(typed);
  const names = [...organisationIds.map((id) => organisation(id).name), ...seriesIds.map((id) => series(id).name)];
  const mistyped = findNearest(wanted, names.map(foldName));
  return names
    .map((name) => ({
      name,
      nearness: foldName(name) === mistyped ? Number.POSITIVE_INFINITY : nearnessOf(foldName(name), wanted),
    }))
    .filter(({ nearness }) => nearness >= LEAST_COMMON)
    .toSorted((a, b) => b.nearness - a.nearness || a.name.localeCompare(b.name, "fr"))
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
    .join(", ");
}

function nearnessOf(name: string, wanted: string): number {
  if (wanted.length > 2 && name.includes(wanted)) return wanted.length;
  let common = 0;
  while (common < name.length && name[common] === wanted[common]) common += 1;
  return common;
}
