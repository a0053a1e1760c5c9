import type { Catalogue, PlaceId, PlaceRecord } from "@choosefr/model";

/** The region that a place lies in, following `within`; null if the record does not say. */
export function regionOf(id: PlaceId, record: Catalogue): PlaceId | null {
  return placesAround(id, record).find(({ type }) => type === "region")?.id ?? null;
}

/** A place and the larger ones that it lies in, following `within`, the nearest first. */
export function placesAround(id: PlaceId, { place }: Catalogue): readonly PlaceRecord[] {
  const found: PlaceRecord[] = [];
  let at: PlaceRecord | null = place(id);
  while (at !== null && !found.includes(at)) {
    found.push(at);
    at = at.within === null ? null : place(at.within);
  }
  return found;
}
