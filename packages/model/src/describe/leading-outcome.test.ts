import { describe, expect, it } from "vitest";
import type { OutcomeClaim, OutcomeStatus } from "../generated/types.ts";
import { leadingOutcome } from "./leading-outcome.ts";

function outcome(status: OutcomeStatus, on: string, rank: OutcomeClaim["rank"] = "normal"): OutcomeClaim {
  return { status, on, rank, kind: "outcome" } as OutcomeClaim;
}

describe("leadingOutcome", () => {
  it("is the newest", () => {
    const outcomes = [outcome("delayed", "2025-11"), outcome("under_construction", "2024-01")];
    expect(leadingOutcome(outcomes)).toBe(outcomes[0]);
  });

  it("tells when a final state came about, not who repeated it", () => {
    const outcomes = [outcome("opened", "2024-05"), outcome("opened", "2022-11"), outcome("delayed", "2021-06")];
    expect(leadingOutcome(outcomes)).toBe(outcomes[1]);
  });

  it("keeps the newest of a state that may change", () => {
    const outcomes = [outcome("under_construction", "2025-07"), outcome("under_construction", "2025-04")];
    expect(leadingOutcome(outcomes)).toBe(outcomes[0]);
  });

  it("leaves out what is deprecated, and is null where nothing is known", () => {
    const outcomes = [outcome("cancelled", "2025", "deprecated"), outcome("delayed", "2024")];
    expect(leadingOutcome(outcomes)).toBe(outcomes[1]);
    expect(leadingOutcome([])).toBeNull();
  });
});
