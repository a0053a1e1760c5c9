import { organisation, person, place, publisher } from "./catalogue.ts";
import type { EntityRef, Language } from "./generated/types.ts";

/** The name of an organisation, person, publisher or place; of a place, in the reader's language. */
export function nameOf(ref: EntityRef, locale: Language): string {
  switch (ref.kind) {
    case "organisation":
      return organisation(ref.id).name;
    case "person":
      return person(ref.id).name;
    case "publisher":
      return publisher(ref.id).name ?? ref.id;
    case "place":
      return place(ref.id).names[locale];
    default:
      return ref satisfies never;
  }
}
