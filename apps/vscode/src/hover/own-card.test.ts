import type { Source } from "@choosefr/model";
import { describe, expect, it } from "vitest";
import type { OwnDataset } from "../facts/fact-source.ts";
import { renderOwnCard } from "./own-card.ts";

const evil = "[x](command:evil) <img src=x> $(bug)";
const own: OwnDataset = {
  name: "a.choosefr.json",
  organisations: [{ id: "zorg", names: ["Zorg"] }],
  claims: [
    { id: "zorg-2023/jobs", kind: "jobs", organisation: "zorg", year: 2023, count: 120, unit: "jobs" },
    {
      id: "zorg-2024/investment",
      kind: "investment",
      organisation: "zorg",
      announced: "2024-05-13",
      amount: 3e6,
      currency: "EUR",
    },
    { id: "zorg-2024/jobs", kind: "jobs", organisation: "other", count: 3, unit: "jobs" },
  ],
};

describe("the card of a name that only an own dataset knows", () => {
  it("gives its figures, newest first, and where they are from", () => {
    expect(renderOwnCard([own], "zorg", "fr")).toBe(
      "**Zorg**\n\n**3\u00a0millions d’euros** · 13 mai 2024  \n**120\u00a0emplois** · 2023\n\n*D’après a\\.choosefr\\.json*",
    );
  });

  it("speaks of one source as of one", () => {
    const source: Source = {
      id: "page" as Source["id"],
      publisher: null,
      title: null,
      url: null,
      published: "2024-05-13",
      publishedAt: null,
      accessed: null,
      language: "fr",
      kind: "press",
      relayOf: "none",
      lowGrade: null,
    };
    const evidence = [{ source, locator: null, figure: null }];
    const sourced = { ...own, claims: own.claims.map((claim) => ({ ...claim, evidence })) };
    expect(renderOwnCard([sourced], "zorg", "fr")).toContain("\n\nSource\u00a0: Article");
    expect(renderOwnCard([sourced], "zorg", "en")).toContain("\n\nSource: Article");
  });

  it("says nothing of whom no dataset knows", () => {
    expect(renderOwnCard([own], "amazon", "fr")).toBeNull();
  });

  it("shows hostile words as text", () => {
    const hostile = { ...own, name: evil, organisations: [{ id: "zorg", names: [evil.repeat(9)] }] };
    const card = renderOwnCard([hostile], "zorg", "en") ?? "";
    expect(card.replaceAll(/\\./gu, "")).not.toMatch(/[[\]<>$]/u);
    expect(card.length).toBeLessThan(400);
  });
});
