import { catalogue, type PlaceRecord } from "@choosefr/model";
import { holderAddress } from "../claims/claim-address.ts";
import type { Lang } from "../language/lang.ts";
import type { Node } from "./node.ts";

/** A place with its INSEE code and the place around it. */
export function placeNode(place: PlaceRecord, lang: Lang): Node {
  const { code, within } = place;
  return {
    ...shortPlaceNode(place, lang),
    ...(code === null ? {} : { identifier: { "@type": "PropertyValue", propertyID: "INSEE", value: code } }),
    ...(within === null ? {} : { containedInPlace: shortPlaceNode(catalogue.place(within), lang) }),
  };
}

/** A place by its name and, where it has one, its page. */
export function shortPlaceNode({ id, names, type }: PlaceRecord, lang: Lang): Node {
  const address = holderAddress({ kind: "place", id }, lang);
  return {
    "@type": type === "country" ? "Country" : type === "area" ? "Place" : "AdministrativeArea",
    ...(address === null ? {} : { "@id": address, url: address }),
    name: names[lang],
  };
}
