import { catalogue, type Edition, type EditionClaim, series } from "@choosefr/model";
import { addressOf } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { claimNode } from "./claim-nodes.ts";
import type { Node } from "./node.ts";
import { shortPlaceNode } from "./place-node.ts";

/** An edition as an event: its day, where it was held as far as the record says, and its series. */
export function editionNode({ id, names, date, venue, series: of }: Edition, lang: Lang): Node {
  const address = addressOf("edition", id, lang);
  return {
    "@type": "Event",
    "@id": address,
    url: address,
    name: names[lang],
    startDate: date,
    ...(venue === null
      ? {}
      : {
          location: {
            "@type": "Place",
            name: venue.name[lang],
            ...(venue.place === null ? {} : { containedInPlace: shortPlaceNode(catalogue.place(venue.place), lang) }),
          },
        }),
    superEvent: { "@type": "EventSeries", name: series(of).name },
  };
}

/** What is preferred among the claims on an edition, each with its one address, where its sources are told. */
export function editionClaimNodes({ id, claims }: Edition, lang: Lang): readonly Node[] {
  return claims
    .filter(({ rank }) => rank === "preferred")
    .map((claim: EditionClaim) => claimNode(claim, addressOf("edition", id, lang, claim.id), lang));
}
