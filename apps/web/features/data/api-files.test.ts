import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { listApiFiles } from "./api-files.ts";
import { API_ROOT } from "./api-root.ts";
import { describeApi } from "./open-api.ts";
import type { WholeRecord } from "./whole-record.ts";

const path = createRequire(import.meta.url).resolve("@choosefr/model/exports/choosefr.json");
const whole = JSON.parse(readFileSync(path, "utf8")) as WholeRecord;
const files = listApiFiles(whole);

interface Answer {
  readonly announcements: readonly { readonly id: string }[];
  readonly sources: readonly { readonly id: string }[];
}

describe("listApiFiles", () => {
  it("gives each organisation, announcement and edition an address", () => {
    for (const name of ["organisations", "announcements", "editions"] as const) {
      for (const { id } of whole[name]) expect(files.has(`${API_ROOT}/${name}/${id}.json`)).toBe(true);
    }
    expect(files.has(`${API_ROOT}/index.json`)).toBe(true);
  });

  it("brings with an organisation its announcements and the sources that these name, and no other", () => {
    const { announcements, sources } = files.get(`${API_ROOT}/organisations/amazon.json`) as Answer;
    expect(announcements.map(({ id }) => id)).toContain("amazon-2024");
    const printed = JSON.stringify(announcements);
    expect(sources.length).toBeGreaterThan(5);
    for (const { id } of sources) expect(printed).toContain(`"source":"${id}"`);
  });
});

interface Operation {
  readonly get: {
    readonly responses: { readonly 200: { readonly content: Record<string, { readonly schema: object }> } };
  };
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Operation>>;
  readonly components: object;
}

describe("describeApi", () => {
  const description = describeApi(whole, "https://example.org") as OpenApi;
  const ajv = new Ajv2020({ allErrors: false, strict: false });
  const schemaOf = (template: string): object => ({
    ...description.paths[template]!.get.responses[200].content["application/json"]!.schema,
    components: description.components,
  });
  const byTemplate = Map.groupBy(files.keys(), (address) =>
    address.slice(API_ROOT.length).replace(/^(\/\w+\/)[^/]+\.json$/u, "$1{id}.json"),
  );

  it("names every address and no other", () => {
    expect([...byTemplate.keys()].toSorted()).toEqual(Object.keys(description.paths).toSorted());
  });

  it.each(Object.keys(description.paths))(
    "describes every answer of %s, and refuses one that lacks a field",
    (template) => {
      const validate = ajv.compile(schemaOf(template));
      for (const address of byTemplate.get(template) ?? []) {
        validate(files.get(address));
        expect({ address, errors: validate.errors ?? [] }).toEqual({ address, errors: [] });
      }
      const [first = ""] = byTemplate.get(template) ?? [];
      const { version: _, ...lacking } = files.get(first) as { readonly version: string };
      expect(validate(lacking)).toBe(false);
    },
  );
});
