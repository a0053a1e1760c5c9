import { describeCountry, type PublisherRecord } from "@choosefr/model";
import { addressOf } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import type { Node } from "./node.ts";

/** A publisher by its name and its page, as a newsroom or an administration where it is one. */
export function publisherNode({ id, name, kind, country }: PublisherRecord, lang: Lang): Node {
  return {
    ...shortPublisherNode({ id, name }, lang),
    "@type": typeOf(kind),
    ...(country === null
      ? {}
      : { location: { "@type": "Country", identifier: country, name: describeCountry(country, lang) } }),
  };
}

/** A publisher by its name, if it has one, and its page. */
export function shortPublisherNode({ id, name }: Pick<PublisherRecord, "id" | "name">, lang: Lang): Node {
  const address = addressOf("publisher", id, lang);
  return { "@type": "Organization", "@id": address, url: address, name: name ?? id };
}

function typeOf(kind: PublisherRecord["kind"]): string {
  switch (kind) {
    case "agency":
    case "press":
    case "broadcaster":
    case "trade":
      return "NewsMediaOrganization";
    case "government":
      return "GovernmentOrganization";
    case "company":
    case "institution":
    case "aggregator":
    case "blog":
      return "Organization";
    default:
      return kind satisfies never;
  }
}
