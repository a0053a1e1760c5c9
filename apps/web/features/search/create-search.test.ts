import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { langs } from "../language/lang.ts";
import { createSearch, type Found } from "./create-search.ts";
import { listSearchRecords } from "./list-search-records.ts";
import { kinds, type SearchRecord } from "./search-record.ts";
import { wordsOf } from "./search-words.ts";

const records = { fr: listSearchRecords("fr"), en: listSearchRecords("en") } as const;
const search = { fr: createSearch(records.fr), en: createSearch(records.en) } as const;

const titles = ({ records: found }: Found): readonly string[] => found.map(({ title }) => title);
const record = (title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  kind: "organisation",
  title,
  line: "",
  address: `/fr/${title}`,
  aliases: [],
  about: [],
  with: [],
  claims: 0,
  ...more,
});

describe("the search of the record", () => {
  it.each([
    ["amazon", "Amazon"],
    ["AWS", "Amazon Web Services"],
    ["l oreal", "L’Oréal"],
    ["loreal", "L’Oréal"],
    ["st nazaire", "Saint-Nazaire"],
    ["cote d azur", "Provence-Alpes-Côte d’Azur"],
    ["mulhose", "Mulhouse"],
    ["brittany", "Bretagne"],
    ["shneid", "Schneider Electric"],
    ["prologiu", "ProLogium"],
    ["dunkirk", "Dunkerque"],
    ["energie", "Énergie"],
    ["summit 2024", "Sommet Choose France 2024"],
    ["verifier un texte", "Vérifier un texte"],
  ])("finds for %s first %s", (query, title) => {
    expect(titles(search.fr(query))[0]).toBe(title);
  });

  it("finds an announcement by who, where and how much, in either language", () => {
    for (const lang of langs) {
      expect(search[lang]("Microsoft Mulhouse 4 milliards").records.map(({ address }) => address)).toEqual([
        `/${lang}/announcements/microsoft-2024`,
      ]);
    }
  });

  it("tells what comes near from what was asked", () => {
    expect(search.fr("Amazon").areNear).toBe(false);
    const near = search.fr("microsoft zzzz");
    expect([near.areNear, titles(near)[0]]).toEqual([true, "Microsoft"]);
    expect(search.fr("qzxv <b>")).toEqual({ records: [], areNear: true });
    expect(search.fr(" — ")).toEqual({ records: [], areNear: false });
  });

  it("puts no number for another", () => {
    expect(titles(search.fr("2018")).filter((title) => /20(?!18)\d\d/u.test(title))).toEqual([]);
  });
});

describe.each(langs)("every name of the record in %s", (lang) => {
  const named = records[lang].flatMap((one) => [one.title, ...one.aliases].map((name) => ({ one, name })));

  it("finds its record among the first five, or after as many that have that very name", () => {
    const lost = named.filter(({ one, name }) => placeOf(one, search[lang](name), name) >= 5);
    expect(lost.map(({ one, name }) => [one.address, name])).toEqual([]);
  });

  it("finds it with one letter wrong, before all that is misspelt more", () => {
    const long = named.filter(({ name }) => name.length >= 5);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), fc.nat(25), fc.nat(3), ({ one, name }, at, letter, slip) => {
        const wrong = misspell(name, at, letter, slip);
        const found = search[lang](wrong);
        expect([wrong, found.records.includes(one)]).toEqual([wrong, true]);
        expect(placeOf(one, found, wrong)).toBeLessThan(5);
      }),
      { numRuns: 400 },
    );
  });

  it("is the name of one address", () => {
    const addresses = records[lang].map(({ kind, address }) => `${kind} ${address}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

/** Where a record stands among those found, without those that have all that was typed in their names. */
function placeOf(one: SearchRecord, { records: found }: Found, typed: string): number {
  if (found[0] === one) return 0;
  const asked = wordsOf(typed);
  const has = ({ title, aliases, about }: SearchRecord): boolean => {
    const words = [title, ...aliases, ...about].flatMap(wordsOf);
    return asked.every((word) => words.some((own) => own.startsWith(word)));
  };
  return found.filter((other) => other === one || !has(other)).indexOf(one);
}

/** A name with one letter of a word of five letters or more put in, left out, changed or swapped with the next. */
function misspell(name: string, at: number, letter: number, slip: number): string {
  const places = [...name.matchAll(/\p{L}{5,}/gu)].flatMap(({ index, 0: word }) =>
    Array.from(word.slice(1, -1), (_, place) => index + place + 1),
  );
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return name;
  const other = String.fromCodePoint(97 + letter);
  const swapped = name.slice(place, place + 1);
  const middle = [other + swapped, "", other, name.slice(place + 1, place + 2) + swapped][slip] ?? "";
  return name.slice(0, place) + middle + name.slice(place + (slip === 3 ? 2 : 1));
}

describe("the order of what was found", () => {
  it("is the very name, its beginning, all words in the names, words elsewhere, slips", () => {
    const found = createSearch([
      record("Usine de Nante"),
      record("Site", { about: ["Nantes"] }),
      record("Port de Nantes"),
      record("Nantes Métropole"),
      record("Ville", { aliases: ["NANTES"] }),
      record("Mantes"),
    ])("nantes");
    expect(titles(found)).toEqual(["Ville", "Nantes Métropole", "Port de Nantes", "Site", "Mantes", "Usine de Nante"]);
  });

  it("is that of the kinds, then of the claims, where names are equally good", () => {
    const found = createSearch([
      record("Ain", { kind: "announcement", claims: 9 }),
      record("Ain", { kind: "edition" }),
      record("Ain", { kind: "place", claims: 1 }),
      record("Ain", { kind: "place", claims: 2 }),
      record("Ain"),
    ])("ain");
    expect(found.records.map(({ kind, claims }) => [kind, claims])).toEqual([
      ["organisation", 0],
      ["place", 2],
      ["place", 1],
      ["edition", 0],
      ["announcement", 9],
    ]);
  });
});

describe("whatever is typed", () => {
  it("is answered, and twice alike", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme" }), fc.lorem()),
        (query) => {
          const found = search.fr(query);
          expect(found).toEqual(search.fr(query));
          expect(new Set(found.records).size).toBe(found.records.length);
          expect(found.records.every(({ kind }) => kinds.includes(kind))).toBe(true);
        },
      ),
    );
  });

  it("is answered where there is nothing to find", () => {
    expect(createSearch([])("amazon")).toEqual({ records: [], areNear: true });
  });
});
