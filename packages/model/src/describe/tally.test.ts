import { describe, expect, it } from "vitest";
import { createClaim } from "../../fixtures/shipped-claims.ts";
import type { Bound, Tally } from "../generated/types.ts";
import { describeTally } from "./tally.ts";

const read = (what: Tally, count: number | null, bound: Bound = "exact", countMax: number | null = null) => {
  const claim = createClaim("x/tally", "tally", { what, count, countMax, bound });
  return [describeTally(claim, "fr"), describeTally(claim, "en")].map((text) =>
    text.replaceAll(/[\u00a0\u202f]/gu, " "),
  );
};

describe("describeTally", () => {
  it.each<[Tally, string, string]>([
    ["companies_announcing", "12 entreprises à l’origine d’une annonce", "12 companies with an announcement"],
    ["companies_attending", "12 entreprises présentes", "12 companies attending"],
    ["companies_invited", "12 entreprises invitées", "12 companies invited"],
    ["countries_represented", "12 pays représentés", "12 countries represented"],
    ["departements_concerned", "12 départements concernés", "12 départements concerned"],
    ["meetings", "12 rencontres", "12 meetings"],
    ["participants", "12 participants", "12 participants"],
    ["project_owners", "12 porteurs de projet", "12 project owners"],
    ["sites_identified", "12 sites recensés", "12 sites identified"],
    ["sites_offered", "12 sites proposés", "12 sites offered"],
    ["sites_secured", "12 sites sécurisés", "12 sites secured"],
  ])("%s", (what, french, english) => {
    expect(read(what, 12)).toEqual([french, english]);
  });

  it("agrees with one", () => {
    expect(read("companies_attending", 1)).toEqual(["1 entreprise présente", "1 company attending"]);
    expect(read("countries_represented", 1)).toEqual(["1 pays représenté", "1 country represented"]);
  });

  it("tells bounds, ranges and unnamed numbers", () => {
    expect(read("countries_represented", 100, "more_than")).toEqual([
      "plus de 100 pays représentés",
      "more than 100 countries represented",
    ]);
    expect(read("meetings", 1000, "range", 1200)).toEqual([
      "entre 1 000 et 1 200 rencontres",
      "between 1,000 and 1,200 meetings",
    ]);
    expect(read("companies_invited", null)).toEqual([
      "un nombre d’entreprises invitées non précisé",
      "an unspecified number of companies invited",
    ]);
  });
});
