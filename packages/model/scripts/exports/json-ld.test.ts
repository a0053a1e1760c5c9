import jsonld from "jsonld";
import { beforeAll, describe, expect, it } from "vitest";
import { catalogue } from "../../src/record.ts";
import { shipped } from "./fixture/release.ts";
import { listClaims } from "./held-claim.ts";
import { printJsonLd } from "./json-ld.ts";
import { TAG_PREFIX } from "./release.ts";

const SCHEMA = "https://schema.org/";

interface Expanded {
  readonly "@id"?: string;
  readonly "@type"?: readonly string[];
  readonly "@value"?: unknown;
  readonly [property: string]: unknown;
}

/** Every node and value in the graph, at any depth. */
function walk(value: unknown): readonly Expanded[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (typeof value !== "object" || value === null) return [];
  return [value as Expanded, ...("@value" in value ? [] : Object.values(value).flatMap(walk))];
}

let graph: readonly Expanded[] = [];

/** Expands without the network. `safe` refuses whatever would be lost: a key without meaning, an id without a scheme. */
async function expand(text: string): Promise<readonly Expanded[]> {
  const options = {
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`The export must not need ${url}.`)),
  };
  return (await jsonld.expand(JSON.parse(text) as jsonld.JsonLdDocument, options)) as readonly Expanded[];
}

beforeAll(async () => {
  graph = await expand(printJsonLd(shipped));
});

const typed = (type: string) => graph.filter((node) => node["@type"]?.includes(SCHEMA + type));

describe("printJsonLd", () => {
  it("would be refused if it needed the network or a key without meaning", async () => {
    const elsewhere = { "@context": "https://schema.org/", "@type": "Claim" };
    await expect(expand(JSON.stringify(elsewhere))).rejects.toThrow(/Dereferencing a URL/u);
    const meaningless = { "@context": { id: "@id" }, id: "tag:x,2026:y", nothing: 1 };
    await expect(expand(JSON.stringify(meaningless))).rejects.toThrow();
  });

  it("names each node once, by a tag", () => {
    const ids = graph.map((node) => node["@id"] ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.startsWith(TAG_PREFIX)).toBe(true);
  });

  it("holds every node that another names", () => {
    const known = new Set(graph.map((node) => node["@id"]));
    const named = walk(graph).flatMap((node) => (node["@id"]?.startsWith(TAG_PREFIX) === true ? node["@id"] : []));
    expect(named.length).toBeGreaterThan(graph.length);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it("uses the words of schema.org, and our own only for what it lacks", () => {
    const properties = new Set(walk(graph).flatMap((node) => Object.keys(node).filter((key) => !key.startsWith("@"))));
    const own = [...properties].filter((property) => !property.startsWith(SCHEMA));
    expect(own.toSorted()).toEqual(
      ["bound", "kind", "page", "rank", "scope"].map((word) => `${TAG_PREFIX}term/${word}`),
    );
  });

  it("has a Claim for each claim, an Organization, a Place, an Event and a CreativeWork for each of the others", () => {
    expect(typed("Claim")).toHaveLength(listClaims(catalogue).length);
    expect(typed("Organization")).toHaveLength(catalogue.organisationIds.length + catalogue.publisherIds.length);
    expect(typed("Place")).toHaveLength(catalogue.placeIds.length);
    expect(typed("Event")).toHaveLength(catalogue.editionIds.length);
    expect(typed("CreativeWork")).toHaveLength(catalogue.sourceIds.length + catalogue.announcementIds.length);
  });

  it("tells a claim with its sum, in both languages, and where it appears", () => {
    const claim = graph.find((node) => node["@id"] === `${TAG_PREFIX}claim/amazon-2024/investment-2`);
    const { evidence } = catalogue.claim("amazon-2024/investment-2");
    expect(claim).toMatchObject({
      [`${SCHEMA}text`]: [
        { "@language": "en", "@value": "more than €1.2\u00a0billion" },
        { "@language": "fr", "@value": "plus de 1,2\u00a0milliard d’euros" },
      ],
      [`${SCHEMA}mainEntity`]: [
        {
          "@type": [`${SCHEMA}MonetaryAmount`],
          [`${SCHEMA}currency`]: [{ "@value": "EUR" }],
          [`${SCHEMA}minValue`]: [{ "@value": 1_200_000_000 }],
        },
      ],
      [`${SCHEMA}isPartOf`]: [{ "@id": `${TAG_PREFIX}announcement/amazon-2024` }],
      [`${SCHEMA}appearance`]: evidence.map(({ source }) => ({ "@id": `${TAG_PREFIX}source/${source.id}` })),
    });
  });
});
