import { describe, expect, it } from "vitest";
import type { Edition } from "../src/edition.ts";
import type { EditionSlice } from "../src/edition-slice.ts";
import { catalogue } from "../src/record.ts";
import { sliceEdition } from "./slice-edition.ts";

const { announcement, edition, editionIds, organisation } = catalogue;
const slice = sliceEdition("choose-france-2024", catalogue);
const whole = edition("choose-france-2024");

/** Sources are fewer and announcements more than where they come from; the rest must be the same. */
const withoutLists = (key: string, value: unknown): unknown =>
  key === "sources" || key === "announcements" ? undefined : value;

describe("sliceEdition", () => {
  it("keeps each summary without the claims beneath it", () => {
    const { amount, amountMax, currency, bound, witnesses, isSettled } = whole.totalInvestment ?? {};
    expect(slice.totalInvestment).toMatchObject({ amount, amountMax, currency, bound, witnesses, isSettled });
    expect(slice.totalInvestment).not.toHaveProperty("claims");
    expect(slice.totalInvestment?.sources.map(({ url }) => url)).toEqual(
      whole.totalInvestment?.sources.slice(0, 2).map(({ url }) => url),
    );
  });

  it("is a part of the edition, and its announcements of theirs", () => {
    const { announcements } = slice;
    expect(whole).toMatchObject(JSON.parse(JSON.stringify(slice, withoutLists)) as object);
    expect(announcements.map(({ id }) => id)).toEqual(whole.announcements);
    for (const { organisations, ...line } of announcements) {
      const promise = announcement(line.id);
      expect(promise).toMatchObject(line);
      expect(organisations).toEqual(promise.organisations.map((id) => ({ id, name: organisation(id).name })));
    }
  });

  it("takes an edition where no announcement is read", () => {
    const nameOf = ({ names }: Omit<EditionSlice, "announcements">) => names.en;
    expect(nameOf(whole satisfies Edition)).toBe(nameOf(slice));
  });
});

describe("an edition's own module", () => {
  it.each(editionIds)("%s is the slice of the whole record, frozen", async (id) => {
    const module = (await import(`../src/generated/editions/${id}.ts`)) as { readonly default: EditionSlice };
    expect(module.default).toEqual(sliceEdition(id, catalogue));
    expect(module.default).toSatisfy(Object.isFrozen);
    expect(module.default.announcements.every(Object.isFrozen)).toBe(true);
  });
});
