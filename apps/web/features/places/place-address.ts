import { catalogue, type PlaceId, placesAround } from "@choosefr/model";
import { addressOf } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";

/** The places that have a page of their own: regions and départements. */
export const pagedPlaceIds: readonly PlaceId[] = catalogue.placeIds.filter(hasPage);

/** Where a place is told: on its own page, else on that of the département or region around it; null for a country. */
export function placeAddress(id: PlaceId, lang: Lang): string | null {
  const around = placesAround(id, catalogue).find((place) => hasPage(place.id));
  if (around === undefined) return null;
  return around.id === id ? addressOf("place", id, lang) : `${addressOf("place", around.id, lang)}#${id}`;
}

function hasPage(id: PlaceId): boolean {
  const { type } = catalogue.place(id);
  return type === "region" || type === "departement";
}
