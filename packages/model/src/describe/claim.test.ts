import { describe, expect, it } from "vitest";
import { count, createClaim, investment, jobs, money } from "../../fixtures/shipped-claims.ts";
import type { Claim, PeriodClaim } from "../generated/types.ts";
import { nameOf } from "../record.ts";
import { describePeriod, describeValue } from "./claim.ts";
import { describeOrdinal } from "./ordinal.ts";

const summary = { fr: "Former des Français.", en: "Train people in France." };
const people = { ...count(180, "people"), unit: "people" } as const;
const projects = { ...count(10, "projects"), unit: "projects" } as const;
const followUp = (fields: object) =>
  createClaim("x/follow_up", "follow_up", {
    ...projects,
    of: null,
    status: "opened",
    on: "2025-05",
    fromYear: null,
    toYear: null,
    ...fields,
  });
const announcedBy = (fields: object) =>
  createClaim("microsoft-2024/announced_by", "announced_by", { person: null, publisher: null, form: null, ...fields });

describe("describeValue", () => {
  it.each<[Claim, string, string]>([
    [investment("x/investment", money(4e9)), "4 milliards d’euros", "€4 billion"],
    [createClaim("x/total_investment", "total_investment", money(15e9)), "15 milliards d’euros", "€15 billion"],
    [createClaim("x/new_investment", "new_investment", money(1e6)), "1 million d’euros", "€1 million"],
    [createClaim("x/earlier_investment", "earlier_investment", money(500)), "500 euros", "€500"],
    [jobs("x/jobs", count(3000, "jobs", "more_than")), "plus de 3 000 emplois", "more than 3,000 jobs"],
    [createClaim("x/training", "training", people), "180 personnes", "180 people"],
    [createClaim("x/leaders_attending", "leaders_attending", people), "180 personnes", "180 people"],
    [
      createClaim("x/startups_supported", "startups_supported", { ...projects, unit: "startups" }),
      "10 start-up",
      "10 start-ups",
    ],
    [createClaim("x/projects", "projects", projects), "10 projets", "10 projects"],
    [createClaim("x/sites", "sites", { ...projects, unit: "sites" }), "10 sites", "10 sites"],
    [followUp({ of: 39 }), "10 projets sur 39 ouverts (mai 2025)", "10 projects out of 39 opened (May 2025)"],
    [createClaim("x/announced_on", "announced_on", { date: "2024-05-12" }), "12 mai 2024", "12 May 2024"],
    [createClaim("x/held_on", "held_on", { date: "2024-05-13" }), "13 mai 2024", "13 May 2024"],
    [createClaim("x/ordinal", "ordinal", { ordinal: 7 }), "7e", "7th"],
    [createClaim("x/period", "period", { from: 2024, to: 2027, years: null }), "de 2024 à 2027", "from 2024 to 2027"],
    [
      createClaim("x/cumulated_investment", "cumulated_investment", { ...money(45e9), fromYear: 2018, toYear: 2024 }),
      "45 milliards d’euros de 2018 à 2024",
      "€45 billion from 2018 to 2024",
    ],
    [
      createClaim("x/cumulated_projects", "cumulated_projects", { ...projects, fromYear: 2018, toYear: 2018 }),
      "10 projets en 2018",
      "10 projects in 2018",
    ],
    [
      createClaim("x/tally", "tally", { what: "sites_identified", count: 63, countMax: null, bound: "exact" }),
      "63 sites recensés",
      "63 sites identified",
    ],
    [
      createClaim("x/share", "share", { of: "projects", percent: 40, bound: "about" }),
      "environ 40 % des projets",
      "about 40% of the projects",
    ],
    [
      createClaim("x/share", "share", { of: "investment", percent: 12.5, bound: "exact" }),
      "12,5 % de la somme",
      "12.5% of the sum",
    ],
    [createClaim("x/guest_country", "guest_country", { country: "IN" }), "Inde", "India"],
    [
      createClaim("x/capacity", "capacity", {
        quantity: 1400,
        quantityMax: null,
        unit: "MW",
        bound: "up_to",
        of: null,
      }),
      "jusqu’à 1,4 GW",
      "up to 1.4 GW",
    ],
    [createClaim("x/site", "site", { place: "mulhouse", siteKind: "new", purpose: null }), "Mulhouse", "Mulhouse"],
    [
      createClaim("x/site", "site", {
        place: "mulhouse",
        siteKind: null,
        purpose: { fr: "centre de données", en: "data centre" },
      }),
      "Mulhouse : centre de données",
      "Mulhouse: data centre",
    ],
    [
      createClaim("x/purpose", "purpose", { topic: "training", share: null, by: null, summary }),
      summary.fr,
      summary.en,
    ],
    [
      createClaim("x/statement", "statement", { topic: null, speaker: null, about: null, summary }),
      summary.fr,
      summary.en,
    ],
    [createClaim("x/news", "news", { on: "2025", summary }), summary.fr, summary.en],
    [createClaim("x/context", "context", { on: null, summary }), summary.fr, summary.en],
    [createClaim("x/outcome", "outcome", { status: "opened", on: "2025", summary }), summary.fr, summary.en],
    [
      createClaim("x/role", "role", { organisation: "microsoft", title: { fr: "président", en: "president" } }),
      "président, Microsoft",
      "president, Microsoft",
    ],
    [
      announcedBy({ person: "brad-smith", publisher: "le-figaro", form: "interview" }),
      "Brad Smith, Le Figaro (entretien)",
      "Brad Smith, Le Figaro (interview)",
    ],
    [announcedBy({ person: "brad-smith" }), "Brad Smith", "Brad Smith"],
    [announcedBy({ form: "press_release" }), "communiqué", "press release"],
    [announcedBy({ form: "summit" }), "sommet", "summit"],
    [announcedBy({}), "auteur inconnu", "unknown author"],
    [
      createClaim("x/relation", "relation", { type: "backs", subject: "microsoft", object: "mistral-ai" }),
      "Microsoft soutient Mistral AI",
      "Microsoft backs Mistral AI",
    ],
    [
      createClaim("x/relation", "relation", { type: "partners_with", subject: "microsoft", object: "mistral-ai" }),
      "Microsoft est partenaire de Mistral AI",
      "Microsoft is a partner of Mistral AI",
    ],
    [
      createClaim("x/attribution", "attribution", {
        claim: "amazon-2024/jobs",
        to: { kind: "organisation", id: "amazon" },
      }),
      "chiffre donné par Amazon",
      "figure given by Amazon",
    ],
    [
      createClaim("x/profile", "profile", { form: "company", country: "US" }),
      "entreprise, États-Unis",
      "company, United States",
    ],
    [createClaim("x/profile", "profile", { form: "startup", country: "FR" }), "start-up, France", "start-up, France"],
    [createClaim("x/profile", "profile", { form: "newspaper", country: "FR" }), "journal, France", "newspaper, France"],
  ])("of $kind", (claim, french, english) => {
    const texts = [describeValue(claim, "fr", nameOf), describeValue(claim, "en", nameOf)];
    expect(texts.map((text) => text.replaceAll(/[\u00a0\u202f]/gu, " "))).toEqual([french, english]);
  });

  it("shows entities by id where nobody names them", () => {
    const site = createClaim("x/site", "site", { place: "mulhouse", siteKind: null, purpose: null });
    expect(describeValue(site, "fr")).toBe("mulhouse");
  });
});

describe("describePeriod", () => {
  it.each<[Pick<PeriodClaim, "from" | "to" | "years">, string, string]>([
    [{ from: 2024, to: 2027, years: null }, "de 2024 à 2027", "from 2024 to 2027"],
    [{ from: null, to: 2027, years: null }, "d’ici 2027", "by 2027"],
    [{ from: 2024, to: null, years: null }, "à partir de 2024", "from 2024"],
    [{ from: 2024, to: 2024, years: null }, "en 2024", "in 2024"],
    [{ from: null, to: null, years: 3 }, "3 ans", "3 years"],
    [{ from: null, to: null, years: 1 }, "1 an", "1 year"],
    [{ from: 2024, to: null, years: 3 }, "3 ans à partir de 2024", "3 years from 2024"],
    [{ from: null, to: null, years: null }, "durée inconnue", "unknown length"],
  ])("%j", (period, french, english) => {
    const texts = [describePeriod(period, "fr"), describePeriod(period, "en")];
    expect(texts.map((text) => text.replaceAll("\u00a0", " "))).toEqual([french, english]);
  });
});

describe("describeOrdinal", () => {
  it.each([
    [1, "1re", "1st"],
    [2, "2e", "2nd"],
    [3, "3e", "3rd"],
    [7, "7e", "7th"],
    [11, "11e", "11th"],
    [12, "12e", "12th"],
    [21, "21e", "21st"],
    [113, "113e", "113th"],
  ])("%d", (ordinal, french, english) => {
    expect([describeOrdinal(ordinal, "fr"), describeOrdinal(ordinal, "en")]).toEqual([french, english]);
  });
});
