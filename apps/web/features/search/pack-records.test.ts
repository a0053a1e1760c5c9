import fc from "fast-check";
import { expect, it } from "vitest";
import { langs } from "../language/lang.ts";
import { listSearchRecords } from "./list-search-records.ts";
import { packRecords, unpackRecords } from "./pack-records.ts";
import { kinds, type SearchRecord } from "./search-record.ts";

it.each(langs)("gives the records of the site in %s back as they were", (lang) => {
  const records = listSearchRecords(lang);
  expect(records.length).toBeGreaterThan(1000);
  expect(unpackRecords(packRecords(records))).toEqual(records);
});

it("gives any records back", () => {
  const any: fc.Arbitrary<SearchRecord> = fc.record({
    kind: fc.constantFrom(...kinds),
    title: fc.string(),
    line: fc.string(),
    address: fc.webPath(),
    aliases: fc.array(fc.string(), { maxLength: 2 }),
    about: fc.array(fc.string(), { maxLength: 2 }),
    with: fc.array(fc.nat(9), { maxLength: 2 }),
    claims: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(any), (made) => {
      const records = kinds.flatMap((kind) => made.filter((one) => one.kind === kind));
      expect(unpackRecords(packRecords(records))).toEqual(records);
    }),
  );
});
