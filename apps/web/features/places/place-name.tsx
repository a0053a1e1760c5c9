import { nameOf, type PlaceId } from "@choosefr/model";
import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";

/** The name of a place. */
export function PlaceName({ id, lang }: { readonly id: PlaceId; readonly lang: Lang }): ReactElement {
  return <>{nameOf({ kind: "place", id }, lang)}</>;
}
