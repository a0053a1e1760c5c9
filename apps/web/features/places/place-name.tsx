import { nameOf, type PlaceId } from "@choosefr/model";
import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { placeAddress } from "./place-address.ts";

/** The name of a place, which leads to where that is told. */
export function PlaceName({ id, lang }: { readonly id: PlaceId; readonly lang: Lang }): ReactElement {
  const name = nameOf({ kind: "place", id }, lang);
  const address = placeAddress(id, lang);
  return address === null ? <span>{name}</span> : <a href={address}>{name}</a>;
}
