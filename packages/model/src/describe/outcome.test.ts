import { describe, expect, it } from "vitest";
import type { OutcomeStatus } from "../generated/types.ts";
import { announcement, nameOf } from "../record.ts";
import { describeOutcome, describeStatus } from "./outcome.ts";

describe("describeStatus", () => {
  it.each<[OutcomeStatus, string, string]>([
    ["under_construction", "en chantier", "under construction"],
    ["opened", "ouvert", "opened"],
    ["delayed", "retardé", "delayed"],
    ["reduced", "réduit", "reduced"],
    ["cancelled", "annulé", "cancelled"],
    ["company_failed", "entreprise défaillante", "company failed"],
  ])("%s", (status, french, english) => {
    expect([describeStatus(status, "fr"), describeStatus(status, "en")]).toEqual([french, english]);
  });
});

describe("describeOutcome", () => {
  it.each([
    ["2025-11", "retardé (novembre 2025)", "delayed (November 2025)"],
    ["2026-02-10", "retardé (10 février 2026)", "delayed (10 February 2026)"],
    ["2026", "retardé (2026)", "delayed (2026)"],
  ])("tells the state with its date %s", (on, french, english) => {
    const outcome = { status: "delayed", on, scope: [] } as const;
    expect([describeOutcome(outcome, "fr"), describeOutcome(outcome, "en")]).toEqual([french, english]);
  });

  it("tells what became of Microsoft's data centre in Alsace", () => {
    const outcome = announcement("microsoft-2024").outcomes.find(({ id }) => id === "microsoft-2024/outcome");
    expect(outcome && describeOutcome(outcome, "fr")).toBe("retardé (novembre 2025)");
    expect(outcome && describeOutcome(outcome, "fr", nameOf)).toBe("retardé (Petit-Landau, novembre 2025)");
    expect(outcome && describeOutcome(outcome, "en", nameOf)).toBe("delayed (Petit-Landau, November 2025)");
  });
});
