import { describe, expect, it } from "vitest";
import { count, createClaim } from "../../fixtures/shipped-claims.ts";
import type { FollowUpClaim, FollowUpStatus } from "../generated/types.ts";
import { describeFollowUp } from "./follow-up.ts";

const followUp = (fields: Partial<FollowUpClaim>) =>
  createClaim("x/follow_up", "follow_up", {
    ...count(15),
    unit: "projects",
    of: null,
    status: "opened",
    on: "2025-05",
    fromYear: null,
    toYear: null,
    ...fields,
  });
const read = (fields: Partial<FollowUpClaim>) =>
  [describeFollowUp(followUp(fields), "fr"), describeFollowUp(followUp(fields), "en")].map((text) =>
    text.replaceAll("\u00a0", " "),
  );

describe("describeFollowUp", () => {
  it.each<[Partial<FollowUpClaim>, string, string]>([
    [{}, "15 projets ouverts (mai 2025)", "15 projects opened (May 2025)"],
    [{ of: 39 }, "15 projets sur 39 ouverts (mai 2025)", "15 projects out of 39 opened (May 2025)"],
    [{ count: 1 }, "1 projet ouvert (mai 2025)", "1 project opened (May 2025)"],
    [{ count: 1, bound: "at_least" }, "au moins 1 projet ouvert (mai 2025)", "at least 1 project opened (May 2025)"],
    [
      { fromYear: 2018, toYear: 2024 },
      "15 projets ouverts (éditions de 2018 à 2024, mai 2025)",
      "15 projects opened (editions from 2018 to 2024, May 2025)",
    ],
    [
      { fromYear: 2023, toYear: 2023 },
      "15 projets ouverts (édition de 2023, mai 2025)",
      "15 projects opened (2023 edition, May 2025)",
    ],
    [
      { fromYear: 2018 },
      "15 projets ouverts (éditions depuis 2018, mai 2025)",
      "15 projects opened (editions since 2018, May 2025)",
    ],
    [
      { toYear: 2023 },
      "15 projets ouverts (éditions jusqu’en 2023, mai 2025)",
      "15 projects opened (editions up to 2023, May 2025)",
    ],
  ])("%j", (fields, french, english) => {
    expect(read(fields)).toEqual([french, english]);
  });

  it.each<[FollowUpStatus, string, string]>([
    ["under_construction", "en chantier", "under construction"],
    ["delayed", "retardés", "delayed"],
    ["reduced", "réduits", "reduced"],
    ["cancelled", "annulés", "cancelled"],
    ["company_failed", "d’entreprises défaillantes", "of companies that failed"],
    ["cancelled_or_delayed", "annulés ou retardés", "cancelled or delayed"],
    ["carried_out", "réalisés", "carried out"],
    ["new_site", "pour un nouveau site", "for a new site"],
  ])("%s", (status, french, english) => {
    expect(read({ status })).toEqual([`15 projets ${french} (mai 2025)`, `15 projects ${english} (May 2025)`]);
  });
});
