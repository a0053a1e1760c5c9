import { defineSector, describeSector, type Sector } from "@choosefr/model";
import { addressOf, sectionOf } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import type { Node } from "./node.ts";

/** A sector as a term of the site's own list, with what belongs to it. */
export function sectorNode(sector: Sector, lang: Lang): Node {
  const address = addressOf("sector", sector, lang);
  const all = `/${lang}/${sectionOf("sector")}`;
  return {
    "@type": "DefinedTerm",
    "@id": address,
    url: address,
    name: describeSector(sector, lang),
    termCode: sector,
    description: defineSector(sector, lang),
    inDefinedTermSet: { "@type": "DefinedTermSet", "@id": all, url: all, name: messagesIn(lang).sector.title },
  };
}
