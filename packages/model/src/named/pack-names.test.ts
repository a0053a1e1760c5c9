import { describe, expect, it } from "vitest";
import { catalogue } from "../record.ts";
import { listNamed } from "./index.ts";
import { type NamedRecord, packNames, unpackNames } from "./pack-names.ts";

describe("packNames", () => {
  const records: readonly NamedRecord[] = [
    {
      id: "amazon",
      kind: "organisation",
      names: [
        { text: "Amazon", ambiguity: "needs-context" },
        { text: "Amazon France", ambiguity: "safe" },
      ],
      otherSenses: ["river", "forest"],
      products: ["Fire TV", "Kindle"],
    },
    {
      id: "meta",
      kind: "organisation",
      names: [{ text: "Facebook", ambiguity: "never-alone" }],
      otherSenses: [],
      products: ["Quest"],
    },
    {
      id: "choose-france",
      kind: "series",
      names: [{ text: "Choose France", ambiguity: "safe" }],
      otherSenses: [],
      products: [],
    },
  ];

  it("loses nothing", () => {
    expect(unpackNames(packNames(records))).toEqual(records);
  });

  it.each(["a|b", "a\tb", "a\nb", "?a"])("refuses the name %j", (text) => {
    const bad: NamedRecord = {
      id: "amazon",
      kind: "organisation",
      names: [{ text, ambiguity: "safe" }],
      otherSenses: [],
      products: [],
    };
    expect(() => packNames([bad])).toThrow(text);
  });
});

describe("listNamed", () => {
  it("holds the names of every organisation and series of the record", () => {
    const { organisationIds, organisation, seriesIds, series } = catalogue;
    const names = (all: readonly { readonly text: string }[]) => all.map(({ text }) => text);
    expect(listNamed().map(({ id, kind, names: all }) => [kind, id, names(all)])).toEqual([
      ...organisationIds.map((id) => ["organisation", id, names(organisation(id).names)]),
      ...seriesIds.map((id) => ["series", id, names(series(id).names)]),
    ]);
  });

  it("is frozen throughout, and one", () => {
    expect(listNamed()).toBe(listNamed());
    expect(Object.isFrozen(listNamed()) && Object.isFrozen(listNamed()[0]?.names)).toBe(true);
  });
});
