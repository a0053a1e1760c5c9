import { catalogue } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import { firstSourceOf } from "../hover/hover-card.ts";
import { sourcesOf } from "./source-choices.ts";

describe("the sources of a subject", () => {
  it.each(["fr", "en"] as const)("begin with the one that its card names first, in %s", (locale) => {
    const unlike = catalogue.organisationIds.filter((id) => {
      const subject = { kind: "organisation", id } as const;
      const shown = firstSourceOf(catalogue, subject, locale);
      return shown !== null && sourcesOf(catalogue, subject, locale)[0]?.sources[0] !== shown;
    });
    expect(unlike).toEqual([]);
  });

  it("stand once each, under what they tell of", () => {
    const groups = sourcesOf(catalogue, { kind: "organisation", id: "microsoft" }, "fr");
    const ids = groups.flatMap(({ sources }) => sources.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(groups[0]?.heading).toMatch(/^4\s+milliards\s+d[’']euros · 2024$/u);
    expect(groups.filter(({ heading }) => heading.length > 60)).toEqual([]);
  });

  it("are those of the editions of a series", () => {
    const [newest] = sourcesOf(catalogue, { kind: "series", id: "choose-france" }, "en");
    expect(newest?.heading).toMatch(/^Choose France/u);
  });
});
