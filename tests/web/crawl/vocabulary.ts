/** A type of schema.org, as far as the site speaks of it. */
interface Type {
  readonly parents: readonly string[];
  /** What each property may hold: types, or `Text`, `URL`, `Date`, `Number`, `Boolean`. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** What must be told of a thing that is described here rather than pointed to. */
  readonly required: readonly string[];
}

/** Types and properties as https://schema.org lists them (release 29): those that the site uses, and no others. */
export const vocabulary: Readonly<Record<string, Type>> = {
  Thing: {
    parents: [],
    properties: {
      name: ["Text"],
      alternateName: ["Text"],
      description: ["Text"],
      identifier: ["Text", "URL", "PropertyValue"],
      url: ["URL"],
      sameAs: ["URL"],
    },
    required: [],
  },
  CreativeWork: {
    parents: ["Thing"],
    properties: {
      about: ["Thing"],
      creator: ["Organization"],
      dateModified: ["Date"],
      datePublished: ["Date"],
      encodingFormat: ["Text", "URL"],
      hasPart: ["CreativeWork"],
      headline: ["Text"],
      inLanguage: ["Text"],
      isAccessibleForFree: ["Boolean"],
      isBasedOn: ["CreativeWork", "URL"],
      isPartOf: ["CreativeWork", "URL"],
      license: ["URL", "CreativeWork"],
      publisher: ["Organization"],
      sourceOrganization: ["Organization"],
      spatialCoverage: ["Place"],
      temporalCoverage: ["Text", "URL"],
      text: ["Text"],
      version: ["Text", "Number"],
    },
    required: [],
  },
  WebSite: { parents: ["CreativeWork"], properties: {}, required: ["name"] },
  WebPage: {
    parents: ["CreativeWork"],
    properties: { breadcrumb: ["BreadcrumbList"] },
    required: ["name", "url", "inLanguage", "dateModified", "license", "isPartOf"],
  },
  CollectionPage: { parents: ["WebPage"], properties: {}, required: [] },
  AboutPage: { parents: ["WebPage"], properties: {}, required: [] },
  Article: { parents: ["CreativeWork"], properties: {}, required: [] },
  NewsArticle: { parents: ["Article"], properties: {}, required: ["inLanguage"] },
  Claim: { parents: ["CreativeWork"], properties: { appearance: ["CreativeWork"] }, required: ["text", "identifier"] },
  Dataset: {
    parents: ["CreativeWork"],
    properties: { distribution: ["DataDownload"] },
    required: ["name", "description", "url"],
  },
  MediaObject: {
    parents: ["CreativeWork"],
    properties: { contentSize: ["Text"], contentUrl: ["URL"], sha256: ["Text"] },
    required: [],
  },
  DataDownload: { parents: ["MediaObject"], properties: {}, required: ["contentUrl", "encodingFormat", "sha256"] },
  DefinedTermSet: { parents: ["CreativeWork"], properties: {}, required: ["name"] },
  DefinedTerm: {
    parents: ["Thing"],
    properties: { inDefinedTermSet: ["DefinedTermSet", "URL"], termCode: ["Text"] },
    required: ["name", "description", "termCode", "inDefinedTermSet"],
  },
  ItemList: { parents: ["Thing"], properties: { itemListElement: ["ListItem"] }, required: ["itemListElement"] },
  BreadcrumbList: { parents: ["ItemList"], properties: {}, required: [] },
  ListItem: {
    parents: ["Thing"],
    properties: { item: ["URL", "Thing"], position: ["Number"] },
    required: ["position", "name", "item"],
  },
  Event: {
    parents: ["Thing"],
    properties: { location: ["Place"], startDate: ["Date"], superEvent: ["Event"] },
    required: ["name"],
  },
  EventSeries: { parents: ["Event"], properties: {}, required: [] },
  Place: { parents: ["Thing"], properties: { containedInPlace: ["Place"] }, required: [] },
  AdministrativeArea: { parents: ["Place"], properties: {}, required: ["name"] },
  Country: { parents: ["AdministrativeArea"], properties: {}, required: [] },
  Organization: {
    parents: ["Thing"],
    properties: { location: ["Place"], parentOrganization: ["Organization"] },
    required: ["name"],
  },
  NewsMediaOrganization: { parents: ["Organization"], properties: {}, required: [] },
  GovernmentOrganization: { parents: ["Organization"], properties: {}, required: [] },
  PropertyValue: {
    parents: ["Thing"],
    properties: { propertyID: ["Text", "URL"], value: ["Text", "Number"] },
    required: ["propertyID", "value"],
  },
};

/** A type and all that it is a kind of; nothing for one that is not listed. */
export function kindsOf(type: string): readonly string[] {
  const known = Object.hasOwn(vocabulary, type) ? vocabulary[type] : undefined;
  return known === undefined ? [] : [type, ...known.parents.flatMap(kindsOf)];
}
