import { expect, it } from "vitest";
import { listNames } from "./list-names.ts";

const LISTS = [[], ["Amazon"], ["Amazon", "Engie"], ["Amazon", "Engie", "Pfizer"], ["A", "B", "C", "D"]];

it.each(LISTS.map((names) => ({ names })))("lists $names as the platform does", ({ names }) => {
  expect(listNames(names, "fr")).toBe(new Intl.ListFormat("fr", { type: "conjunction" }).format(names));
  expect(listNames(names, "en")).toBe(new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names));
});
