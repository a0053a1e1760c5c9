import { catalogue } from "@choosefr/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExactQuiz, writeExactQuiz } from "./exact-link.ts";
import { changesSince, DATA } from "./release.ts";
import { choicesOf, isNarrowed, KINDS, LEVELS, readFilter, type SessionFilter, writeFilter } from "./session-filter.ts";

const choices = choicesOf(catalogue, "fr");
const idOf = <T extends { readonly id: unknown }>(items: readonly T[]) =>
  fc.constantFrom(null, ...items.map(({ id }) => id as T["id"]));
const filter: fc.Arbitrary<SessionFilter> = fc.record({
  edition: idOf(choices.editions),
  sector: idOf(choices.sectors),
  region: idOf(choices.regions),
  about: idOf(choices.organisations),
  kind: fc.constantFrom(null, ...KINDS),
  level: fc.constantFrom(null, ...LEVELS),
  length: fc.integer({ min: 1, max: 20 }),
});
const parametersOf = (query: string) => Object.fromEntries(new URLSearchParams(query));

describe("the filter of a session", () => {
  it("is read back from the address that it is written to", () => {
    fc.assert(
      fc.property(filter, (chosen) => {
        expect(readFilter(parametersOf(writeFilter(chosen)), catalogue)).toEqual(chosen);
      }),
    );
  });

  it("asks for anything where an address says nothing that is known", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("edition", "sector", "region", "about", "kind", "level", "n"),
          fc.oneof(fc.string(), fc.array(fc.string())),
        ),
        (parameters) => {
          expect(isNarrowed(readFilter(parameters, catalogue))).toBe(false);
        },
      ),
    );
  });

  it("names everything that can be chosen", () => {
    const lists: readonly (readonly { readonly name: string }[])[] = Object.values(choices);
    for (const list of lists) {
      expect(list.length).toBeGreaterThan(5);
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    }
  });
});

describe("the link to one exact quiz", () => {
  it("is read back from the address that it is written to", () => {
    const id = fc.stringMatching(/^[a-z0-9._-]{3,60}$/u);
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 1, maxLength: 50 }),
        fc.stringMatching(/^[a-z0-9-]{1,32}$/u),
        (ids, seed) => {
          const link = { ids, seed, madeFrom: { version: "2.2.0", on: "2026-11-23" } };
          expect(readExactQuiz(parametersOf(writeExactQuiz(link)))).toEqual(link);
        },
      ),
    );
  });

  it("is none where an address names no question, and never fails", () => {
    expect(readExactQuiz({})).toBeNull();
    expect(readExactQuiz({ q: "~~ <script>" })).toBeNull();
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (q, seed, data) => {
        const link = readExactQuiz({ q, seed, data });
        if (link !== null) expect(link.ids.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("what changed since a link was made", () => {
  it("is every correction of what is asked after that day, and nothing for a link of today's data", () => {
    const questions = [{ claims: ["biogen-2021/jobs"] as const }];
    const told = changesSince({ version: "1.0.0", on: "2026-01-01" }, questions);
    expect(told).toEqual([
      expect.objectContaining({
        claimId: "biogen-2021/jobs",
        before: { fr: "100 emplois créés.", en: "100 jobs created." },
        after: { fr: "100 emplois.", en: "100 jobs." },
      }),
    ]);
    expect(changesSince(DATA, questions)).toEqual([]);
    expect(changesSince(null, questions)).toEqual([]);
    expect(changesSince({ version: "1.0.0", on: "2026-01-01" }, [{ claims: [] }])).toEqual([]);
  });
});
