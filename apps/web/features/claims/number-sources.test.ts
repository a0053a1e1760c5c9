import { organisation } from "@choosefr/model";
import { expect, it } from "vitest";
import { numberSources } from "./number-sources.ts";

it("numbers each source once, from 1, in the order of the page", () => {
  const { announcements } = organisation("amazon");
  const notes = numberSources(announcements.flatMap(({ claims }) => claims));
  const named = announcements.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence));
  expect([...notes.values()]).toEqual([...notes.keys()].map((_, index) => index + 1));
  expect([...notes.keys()].map(({ id }) => id)).toEqual([...new Set(named.map(({ source }) => source.id))]);
});
