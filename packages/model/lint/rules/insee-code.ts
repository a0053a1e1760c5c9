import { foldName } from "../../src/names/fold.ts";
import type { Dataset } from "../dataset.ts";
import { departementCodeOf, OFFICIAL_REGIONS } from "../insee.ts";
import type { RecordOf } from "../record-kind.ts";
import type { ProblemAt, Rule } from "../rule.ts";

type Place = RecordOf<"place">;

export const inseeCode: Rule = {
  id: "insee-code",
  description:
    "Régions and départements are those of the official list, and a commune's code begins with that of its département.",
  scope: "record",
  check: ({ dataset, entry, report }) => {
    if (entry.kind !== "place") return;
    const problem = problemOf(entry.record, dataset);
    if (problem !== null) report({ path: ["code"], ...problem });
  },
};

function problemOf(place: Place, dataset: Dataset): ProblemAt | null {
  switch (place.type) {
    case "country":
    case "area":
      return place.code === null ? null : wrong(`No code belongs to ${place.type}s.`, place.code, "null");
    case "region":
      return listed(place, OFFICIAL_REGIONS.get(place.code ?? "")?.name, "région");
    case "departement":
      return departementProblem(place, dataset);
    case "commune":
      return place.code === null ? null : communeProblem(place, place.code, dataset);
    default:
      return place.type satisfies never;
  }
}

function departementProblem(place: Place, dataset: Dataset): ProblemAt | null {
  const [regionCode, region] =
    [...OFFICIAL_REGIONS].find(([, { departements }]) => Object.hasOwn(departements, place.code ?? "")) ?? [];
  const problem = listed(place, region?.departements[place.code ?? ""], "département");
  if (problem !== null) return problem;
  const above = largerPlace(place, "region", dataset)?.code ?? null;
  if (above === null || above === regionCode) return null;
  return {
    ...wrong("This département lies in another région.", String(place.within), `a place in ${region?.name}`),
    path: ["within"],
  };
}

/** Whether a code is that of the place with this name. */
function listed({ code, names }: Place, official: string | undefined, what: string): ProblemAt | null {
  if (official === undefined) return wrong(`This is the code of no ${what}.`, String(code), `the code of ${names.fr}`);
  if (foldName(official) === foldName(names.fr)) return null;
  return wrong(`This is the code of another ${what}.`, `${code}, which is ${official}`, `the code of ${names.fr}`);
}

function communeProblem(place: Place, code: string, dataset: Dataset): ProblemAt | null {
  if (code.length !== 5) return wrong("A commune's code has five signs.", code, "68224, 2A004 or 97411");
  const own = departementCodeOf(code);
  const departement = largerPlace(place, "departement", dataset);
  const region = largerPlace(place, "region", dataset);
  if (departement !== null) {
    if (departement.code === null || departement.code === own) return null;
    return wrong("The commune's code is of another département.", code, `a code that begins with ${departement.code}`);
  }
  const possible = [...OFFICIAL_REGIONS].flatMap(([regionCode, { departements }]) =>
    region === null || region.code === regionCode ? Object.keys(departements) : [],
  );
  if (possible.includes(own)) return null;
  return wrong(
    "The commune's code is of no département there.",
    code,
    `a code that begins with ${possible.join(", ")}`,
  );
}

/** The next larger place of a type; null where there is none, or where the way up does not end. */
function largerPlace(place: Place, type: Place["type"], { places }: Dataset): Place | null {
  const seen = new Set<string>();
  for (let at = places.get(place.within ?? ""); at !== undefined; at = places.get(at.within ?? "")) {
    if (at.type === type) return at;
    if (seen.has(at.id)) return null;
    seen.add(at.id);
  }
  return null;
}

function wrong(message: string, found: string, expected: string): ProblemAt {
  return { message, found, expected, suggestion: "Look the place up in the official geographic code." };
}
