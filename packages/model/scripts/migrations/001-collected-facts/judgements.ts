// What was judged by hand before the import: who each company is, which place each site is, whose word each source is.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { RelayOf, Source } from "../../../schema/index.ts";

const judgedSource = z.strictObject({
  id: z.string(),
  publisher: z.string().nullable(),
  relayOf: RelayOf,
  lowGrade: Source.shape.lowGrade,
  kind: Source.shape.kind,
  why: z.string(),
});

const judgedPlace = z.strictObject({
  collected: z.tuple([z.string().nullable(), z.string().nullable(), z.string().nullable()]),
  places: z.array(z.string()),
});

/** The judgements that the import takes as given. */
export interface Judgements {
  /** Organisation ids by the company's name as collected; none where the company is not named. */
  readonly organisations: ReadonlyMap<string, readonly string[]>;
  /** Place ids by place, département and region as collected. */
  readonly placesOf: (place: string | null, departement: string | null, region: string | null) => readonly string[];
  readonly sources: ReadonlyMap<string, z.infer<typeof judgedSource>>;
}

/** Reads the judgements of a folder. */
export function readJudgements(folder: string): Judgements {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> =>
    schema.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
  const organisations = read("organisations.json", z.record(z.string(), z.array(z.string())));
  const places = read("places.json", z.array(judgedPlace));
  const byKey = new Map(places.map((item) => [JSON.stringify(item.collected), item.places]));
  return {
    organisations: new Map(Object.entries(organisations)),
    placesOf: (...key) => byKey.get(JSON.stringify(key)) ?? [],
    sources: new Map(read("sources.json", z.array(judgedSource)).map((item) => [item.id, item])),
  };
}
