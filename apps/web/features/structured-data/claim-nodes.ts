import { type Announcement, type AnnouncementClaim, type Claim, describeValue, nameOf } from "@choosefr/model";
import { addressOf } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import type { Node } from "./node.ts";
import { shortNode } from "./organisation-node.ts";

/** The claims of an announcement that are preferred, each with its one address and the pages that state it. */
export function claimNodes({ id, claims, organisations }: Announcement, lang: Lang): readonly Node[] {
  return claims
    .filter(({ rank }) => rank === "preferred")
    .map((claim: AnnouncementClaim) => ({
      ...claimNode(claim, addressOf("announcement", id, lang, claim.id), lang),
      about: organisations.map((each) => shortNode(each, lang)),
      appearance: claim.evidence.flatMap(({ source: { url, title, publisher, published } }) =>
        url === null
          ? []
          : [
              {
                "@type": "CreativeWork",
                url,
                ...(title === null ? {} : { name: title }),
                ...(publisher?.name ? { publisher: { "@type": "Organization", name: publisher.name } } : {}),
                ...(published === null ? {} : { datePublished: published }),
              },
            ],
      ),
    }));
}

/** A claim by what it says and its one address. */
export function claimNode(claim: Claim, address: string, lang: Lang): Node {
  return { "@type": "Claim", "@id": address, identifier: claim.id, text: describeValue(claim, lang, nameOf) };
}
