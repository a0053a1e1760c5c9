import { printClaimNodes } from "./json-ld-claim.ts";
import { JSON_LD_CONTEXT } from "./json-ld-context.ts";
import { type Node, nodeId, withoutEmpty } from "./json-ld-node.ts";
import { printJson } from "./print-json.ts";
import { creditOf, LICENCE_URL, type Release } from "./release.ts";

/** The record as JSON-LD in the words of schema.org: a graph in which every node that is named stands. */
export function printJsonLd(release: Release): string {
  const { catalogue } = release;
  return printJson({
    "@context": JSON_LD_CONTEXT,
    "@graph": [
      dataset(release),
      ...organisations(release),
      ...publishers(release),
      ...catalogue.personIds.map((id) => {
        const { name } = catalogue.person(id);
        return { id: nodeId("person", id), type: "Person", name: { "@none": name } };
      }),
      ...places(release),
      ...summits(release),
      ...announcements(release),
      ...sources(release),
      ...printClaimNodes(catalogue),
    ].map(withoutEmpty),
  });
}

function dataset({ version }: Release): Node {
  return {
    id: nodeId("record", version.version),
    type: "Dataset",
    name: { fr: "choosefr", en: "choosefr" },
    description: {
      fr: "Qui a promis quoi à la France, où c’est écrit, et si c’est arrivé.",
      en: "Who promised what to France, where that is written, and whether it happened.",
    },
    version: version.version,
    dateModified: version.date,
    license: LICENCE_URL,
    creditText: creditOf(version),
  };
}

function organisations({ catalogue }: Release): readonly Node[] {
  return catalogue.organisationIds.map((id) => {
    const { name, names, parents, identifiers } = catalogue.organisation(id);
    return {
      id: nodeId("organisation", id),
      type: "Organization",
      name: { "@none": name },
      alternateName: { "@none": names.slice(1).map(({ text }) => text) },
      parentOrganization: parents.map((parent) => nodeId("organisation", parent)),
      sameAs: identifiers.wikidata === null ? null : `http://www.wikidata.org/entity/${identifiers.wikidata}`,
      leiCode: identifiers.lei,
      identifier: identifiers.siren === null ? null : identifier("SIREN", identifiers.siren),
    };
  });
}

function publishers({ catalogue }: Release): readonly Node[] {
  return catalogue.publisherIds.map((id) => {
    const { name } = catalogue.publisher(id);
    return {
      id: nodeId("publisher", id),
      type: "Organization",
      name: name === null ? null : { "@none": name },
    };
  });
}

function places({ catalogue }: Release): readonly Node[] {
  return catalogue.placeIds.map((id) => {
    const { names, code, within, coordinates } = catalogue.place(id);
    return {
      id: nodeId("place", id),
      type: "Place",
      name: names,
      identifier: code === null ? null : identifier("INSEE", code),
      containedInPlace: within === null ? null : nodeId("place", within),
      geo: coordinates === null ? null : { type: "GeoCoordinates", ...coordinates },
    };
  });
}

function summits({ catalogue }: Release): readonly Node[] {
  return [
    ...catalogue.seriesIds.map((id) => {
      const { name, summary } = catalogue.series(id);
      return { id: nodeId("series", id), type: "EventSeries", name: { "@none": name }, description: summary };
    }),
    ...catalogue.editionIds.map((id) => {
      const { names, series, date, venue } = catalogue.edition(id);
      const place = venue?.place ?? null;
      return {
        id: nodeId("edition", id),
        type: "Event",
        name: names,
        startDate: date,
        superEvent: nodeId("series", series),
        location: place === null ? null : nodeId("place", place),
      };
    }),
  ];
}

function announcements({ catalogue }: Release): readonly Node[] {
  return catalogue.announcementIds.map((id) => {
    const { subject, announced, edition, organisations: authors, recipients } = catalogue.announcement(id);
    return {
      id: nodeId("announcement", id),
      type: "CreativeWork",
      name: subject,
      datePublished: announced,
      author: authors.map((author) => nodeId("organisation", author)),
      about: recipients.map((recipient) => nodeId("organisation", recipient)),
      recordedAt: edition === null ? null : nodeId("edition", edition),
    };
  });
}

function sources({ catalogue }: Release): readonly Node[] {
  return catalogue.sourceIds.map((id) => {
    const { title, language, url, published, publisher, relayOf } = catalogue.source(id);
    return {
      id: nodeId("source", id),
      type: "CreativeWork",
      name: title === null ? null : { [language]: title },
      inLanguage: language,
      url,
      datePublished: published,
      publisher: publisher === null ? null : nodeId("publisher", publisher.id),
      sourceOrganization: typeof relayOf === "string" ? null : nodeId("publisher", relayOf.id),
    };
  });
}

function identifier(propertyID: string, value: string): Node {
  return { type: "PropertyValue", propertyID, value };
}
