import type { RecordOf } from "../record-kind.ts";
import type { Rule } from "../rule.ts";

type PlaceType = RecordOf<"place">["type"];

/** What each of the two scopes of place may name. */
const LEVELS: ReadonlyMap<string, { readonly types: readonly PlaceType[]; readonly advice: string }> = new Map([
  [
    "at-place",
    {
      types: ["commune", "area", "departement"],
      advice: "Write in-region for a region, or leave a whole country out.",
    },
  ],
  [
    "in-region",
    { types: ["region", "area", "departement"], advice: "Write at-place for a commune, or leave a whole country out." },
  ],
]);

export const scopePlaceLevel: Rule = {
  id: "scope-place-level",
  description: "at-place names a commune, an area or a département, in-region a region, an area or a département.",
  scope: "record",
  check: ({ dataset, entry, report }) => {
    for (const { claim, path } of entry.claims) {
      for (const [index, { type, ref }] of claim.scope.entries()) {
        const level = LEVELS.get(type);
        // A place that does not exist is left to the rule `unknown-reference`.
        const place = dataset.places.get(ref ?? "");
        if (level === undefined || place === undefined || level.types.includes(place.type)) continue;
        report({
          path: [...path, "scope", index, "ref"],
          message: `${type} does not go with a place of this size.`,
          found: `${place.id}, a ${place.type}`,
          expected: `a place of the type ${level.types.join(", ")}`,
          suggestion: level.advice,
        });
      }
    }
  },
};
