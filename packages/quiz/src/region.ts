import type { Catalogue, PlaceId, PlaceRecord } from "@choosefr/model";

/** The region that a place lies in, following `within`; null if the record does not say. */
export function regionOf(id: PlaceId, { place }: Catalogue): PlaceId | null {
  const seen = new Set<PlaceId>();
  for (
    let at: PlaceRecord | null = place(id);
    at !== null && !seen.has(at.id);
    at = at.within === null ? null : place(at.within)
  ) {
    if (at.type === "region") return at.id;
    seen.add(at.id);
  }
  return null;
}
