import {
  type Announcement,
  type AnnouncementClaim,
  describeValue,
  nameOf,
  type Organisation,
  type OrganisationId,
  organisation as organisationById,
} from "@choosefr/model";
import { addressOf } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { DATA } from "../session/release.ts";

/** A thing in the words of schema.org. Addresses are relative: a reader of JSON-LD completes them by the page's own. */
export type Node = Readonly<Record<string, unknown>>;

/** A page of the site: what it is about, and what it holds. */
export function pageNode(
  lang: Lang,
  path: string,
  title: string,
  { about, parts = [] }: { readonly about: readonly Node[]; readonly parts?: readonly Node[] },
): Node {
  const address = `/${lang}${path}`;
  return {
    "@type": "WebPage",
    "@id": address,
    url: address,
    name: title,
    inLanguage: lang,
    dateModified: DATA.on,
    version: DATA.version,
    license: "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
    isPartOf: { "@type": "WebSite", "@id": `/${lang}`, name: "choosefr", inLanguage: lang },
    about,
    ...(parts.length > 0 ? { hasPart: parts } : {}),
  };
}

/** An organisation with its names, its parents and, where it is known for certain, its item in Wikidata. */
export function organisationNode({ id, name, names, country, parents, identifiers }: Organisation, lang: Lang): Node {
  const others = [...new Set(names.map(({ text }) => text))].filter((text) => text !== name);
  return {
    ...shortNode(id, lang),
    ...(others.length > 0 ? { alternateName: others } : {}),
    ...(country === null ? {} : { location: { "@type": "Country", identifier: country } }),
    ...(parents.length > 0 ? { parentOrganization: parents.map((parent) => shortNode(parent, lang)) } : {}),
    ...(identifiers.wikidata === null ? {} : { sameAs: `http://www.wikidata.org/entity/${identifiers.wikidata}` }),
  };
}

/** An organisation by its name and its page. */
export function shortNode(id: OrganisationId, lang: Lang): Node {
  const address = addressOf("organisation", id, lang);
  return { "@type": "Organization", "@id": address, url: address, name: organisationById(id).name };
}

/** The claims of an announcement that are preferred, each with its one address and the pages that state it. */
export function claimNodes({ id, claims, organisations }: Announcement, lang: Lang): readonly Node[] {
  return claims
    .filter(({ rank }) => rank === "preferred")
    .map((claim: AnnouncementClaim) => ({
      "@type": "Claim",
      "@id": addressOf("announcement", id, lang, claim.id),
      identifier: claim.id,
      text: describeValue(claim, lang, nameOf),
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
