import { TAG_PREFIX } from "./release.ts";

const SCHEMA = "https://schema.org/";
const link = (name: string) => ({ "@id": SCHEMA + name, "@type": "@id" });
const date = (name: string) => ({ "@id": SCHEMA + name, "@type": `${SCHEMA}Date` });
const localised = (name: string) => ({ "@id": SCHEMA + name, "@container": "@language" });

/**
 * The meaning of every key of the JSON-LD, written out: whoever reads it fetches nothing. Words are schema.org's, and our
 * own where it has none: how far a figure binds, its rank, what it covers and its place on the site.
 */
export const JSON_LD_CONTEXT = {
  "@version": 1.1,
  "@vocab": SCHEMA,
  choosefr: { "@id": TAG_PREFIX, "@prefix": true },
  id: "@id",
  type: "@type",
  name: localised("name"),
  alternateName: localised("alternateName"),
  description: localised("description"),
  creditText: localised("creditText"),
  text: localised("text"),
  about: link("about"),
  appearance: link("appearance"),
  author: link("author"),
  claimInterpreter: link("claimInterpreter"),
  containedInPlace: link("containedInPlace"),
  isPartOf: link("isPartOf"),
  license: link("license"),
  location: link("location"),
  parentOrganization: link("parentOrganization"),
  publisher: link("publisher"),
  recordedAt: link("recordedAt"),
  sameAs: link("sameAs"),
  sourceOrganization: link("sourceOrganization"),
  superEvent: link("superEvent"),
  url: link("url"),
  dateModified: date("dateModified"),
  datePublished: date("datePublished"),
  startDate: date("startDate"),
  bound: "choosefr:term/bound",
  claimKind: "choosefr:term/kind",
  page: "choosefr:term/page",
  rank: "choosefr:term/rank",
  scope: { "@id": "choosefr:term/scope", "@type": "@json" },
} as const;
