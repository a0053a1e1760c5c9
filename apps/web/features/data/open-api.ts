import { itemised } from "./api-files.ts";
import { API_ROOT } from "./api-root.ts";
import { type Collection, collections, type ReleaseHead } from "./whole-record.ts";

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>;

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const listOf = (items: Schema): Schema => ({ type: "array", items });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const text: Schema = { type: "string" };
const day: Schema = { type: "string", pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`, description: "ISO 8601." };

function record(properties: Readonly<Record<string, Schema>>, description: string, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", description, properties, required };
}

const claimId: Schema = { type: "string", pattern: "^[a-z0-9.-]+/[a-z_]+(-[0-9]+)?$" };

const head: Readonly<Record<string, Schema>> = {
  version: { type: "string", pattern: String.raw`^\d+\.\d+\.\d+$`, description: "Version of the data (semver)." },
  date: day,
  licence: text,
  licenceUrl: text,
  credit: ref("LocalisedText"),
};

const withClaims = { id: text, claims: listOf(ref("Claim")) };

const recordNames: Readonly<Record<Collection, string>> = {
  organisations: "Organisation",
  announcements: "Announcement",
  editions: "Edition",
  series: "Series",
  places: "Place",
  persons: "Person",
  publishers: "Publisher",
  sources: "Source",
  corrections: "Correction",
  redirects: "Redirect",
};

const schemas: Readonly<Record<string, Schema>> = {
  LocalisedText: record({ fr: text, en: text }, "A text of our own in both languages."),
  Evidence: record(
    { source: text, locator: orNull({ type: "object" }), figure: orNull(text) },
    "A source that states the claim, where in it, and what it prints where known.",
  ),
  Claim: record(
    {
      id: claimId,
      kind: text,
      page: orNull({
        type: "string",
        pattern: "^/",
        description: "Its page, behind the site’s address and /fr or /en.",
      }),
      figure: orNull(record({ text, language: text }, "The figure as printed.")),
      scope: listOf({ type: "object" }),
      rank: { enum: ["preferred", "normal", "deprecated"] },
      rankReason: orNull(text),
      evidence: { type: "array", minItems: 1, items: ref("Evidence") },
    },
    "What sources state on one subject; further fields depend on its kind.",
  ),
  Name: record({ text, kind: text }, "A name of an organisation or series."),
  Organisation: record(
    {
      ...withClaims,
      names: { type: "array", minItems: 1, items: ref("Name") },
      country: orNull({ type: "string", pattern: "^[A-Z]{2}$" }),
      sector: text,
      parents: listOf(text),
      members: listOf(text),
      announced: listOf(text),
      received: listOf(text),
    },
    "A company or group.",
  ),
  Announcement: record(
    {
      ...withClaims,
      organisations: { type: "array", minItems: 1, items: text },
      recipients: listOf(text),
      edition: orNull(text),
      announced: day,
      subject: ref("LocalisedText"),
    },
    "What one or several organisations announced.",
  ),
  Edition: record(
    { ...withClaims, series: text, date: day, names: ref("LocalisedText"), announcements: listOf(text) },
    "One summit, and what is said of it as a whole.",
  ),
  Series: record({ id: text, names: listOf(ref("Name")), editions: listOf(text) }, "A series of summits."),
  Place: record(
    { ...withClaims, names: ref("LocalisedText"), type: text, code: orNull(text), within: orNull(text) },
    "A country, région, département, commune or area; its code is that of INSEE.",
  ),
  Person: record({ ...withClaims, name: text }, "A person with the posts that sources give."),
  Publisher: record({ ...withClaims, name: orNull(text), country: orNull(text), kind: text }, "Who publishes sources."),
  Source: record(
    {
      id: text,
      publisher: orNull(text),
      title: orNull(text),
      url: orNull(text),
      published: orNull(day),
      accessed: orNull(day),
      language: text,
      relayOf: text,
    },
    "A page that states claims.",
  ),
  Correction: record(
    {
      id: text,
      claim: claimId,
      on: day,
      before: ref("LocalisedText"),
      after: ref("LocalisedText"),
      reason: ref("LocalisedText"),
    },
    "A claim that was corrected, and why.",
  ),
  Redirect: record(
    { id: text, was: text, kind: text, to: listOf(text), on: day },
    "What stands in the place of an id that is gone.",
  ),
  Index: record(
    {
      ...head,
      collections: listOf(
        record(
          { name: text, address: text, count: { type: "integer", minimum: 0 }, item: orNull(text) },
          "A collection.",
        ),
      ),
    },
    "What there is.",
  ),
};

/** The description of the programming interface in OpenAPI 3.1; `origin` is empty where the site's is unknown. */
export function describeApi({ version }: Pick<ReleaseHead, "version">, origin: string): object {
  const answer = (schema: Schema, description: string): object => ({
    get: {
      summary: description,
      responses: {
        200: { description, content: { "application/json": { schema } } },
        404: { description: "There is no such record." },
      },
    },
  });
  const lists = collections.map((name): readonly [string, object] => [
    `/${name}.json`,
    answer(record({ ...head, data: listOf(ref(recordNames[name])) }, `All ${name}.`), `All ${name}.`),
  ]);
  const items = itemised.map((name): readonly [string, object] => {
    const schema = record(
      {
        ...head,
        data: ref(recordNames[name]),
        announcements: listOf(ref("Announcement")),
        sources: listOf(ref("Source")),
      },
      "One record, the announcements that belong to it, and the sources that all of these name.",
    );
    const path = answer(schema, `One of the ${name}, with its announcements and sources.`);
    return [`/${name}/{id}.json`, { parameters: [{ name: "id", in: "path", required: true, schema: text }], ...path }];
  });
  return {
    openapi: "3.1.0",
    info: {
      title: "choosefr",
      summary: "Who promised what to France, where that is written, and whether it happened.",
      version,
      license: { name: "Licence Ouverte 2.0", identifier: "etalab-2.0" },
    },
    servers: [{ url: `${origin}${API_ROOT}` }],
    paths: Object.fromEntries<object>([["/index.json", answer(ref("Index"), "What there is.")], ...lists, ...items]),
    components: { schemas },
  };
}
