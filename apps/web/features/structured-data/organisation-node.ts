import {
  describeCountry,
  type Organisation,
  type OrganisationId,
  organisation as organisationById,
} from "@choosefr/model";
import { addressOf } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import type { Node } from "./node.ts";

/** An organisation with its names, its parents and, where it is known for certain, its item in Wikidata. */
export function organisationNode({ id, name, names, country, parents, identifiers }: Organisation, lang: Lang): Node {
  const others = [...new Set(names.map(({ text }) => text))].filter((text) => text !== name);
  return {
    ...shortNode(id, lang),
    ...(others.length > 0 ? { alternateName: others } : {}),
    ...(country === null
      ? {}
      : { location: { "@type": "Country", identifier: country, name: describeCountry(country, lang) } }),
    ...(parents.length > 0 ? { parentOrganization: parents.map((parent) => shortNode(parent, lang)) } : {}),
    ...(identifiers.wikidata === null ? {} : { sameAs: `http://www.wikidata.org/entity/${identifiers.wikidata}` }),
  };
}

/** An organisation by its name and its page. */
export function shortNode(id: OrganisationId, lang: Lang): Node {
  const address = addressOf("organisation", id, lang);
  return { "@type": "Organization", "@id": address, url: address, name: organisationById(id).name };
}
