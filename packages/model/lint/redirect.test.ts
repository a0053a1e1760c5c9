import { describe, expect, it } from "vitest";
import { checkTexts } from "./check.ts";
import { put } from "./fixture.ts";
import type { RecordOf } from "./record-kind.ts";
import { writeRecord } from "./write-record.ts";

const moved: RecordOf<"redirect"> = {
  id: "mistral",
  record: "organisation",
  was: "mistral",
  kind: "moved",
  to: ["mistral-ai"],
  on: "2026-11-23",
  reason: { fr: "Le nom complet évite le vent.", en: "The whole name is not that of a wind." },
};

/** What the checks say of a redirect put into the good data: the rule and the key that it points at. */
function findingsFor(given: Partial<RecordOf<"redirect">>): readonly string[] {
  const file = writeRecord("redirect", { ...moved, ...given });
  const lines = file.text.split("\n");
  return checkTexts(put(file)).findings.map(
    ({ rule, line, column }) => `${rule} ${lines[line - 1]?.slice(0, column - 1).trim()}`,
  );
}

const good: readonly (readonly [string, Partial<RecordOf<"redirect">>])[] = [
  ["a record that has moved", {}],
  ["one whose id another kind has taken", { id: "organisation-mistral" }],
  ["one that was split", { kind: "split", to: ["mistral-ai", "microsoft"] }],
  ["one that was withdrawn", { kind: "withdrawn", to: [] }],
  [
    "a claim that has moved",
    {
      id: "microsoft-2024-startups-supported",
      record: "claim",
      was: "microsoft-2024/startups_supported",
      to: ["microsoft-2024/training"],
    },
  ],
];

const bad: readonly (readonly [string, Partial<RecordOf<"redirect">>, string])[] = [
  ["an unknown record", { to: ["mistral-i"] }, "unknown-reference to: ["],
  ["a record of another kind", { to: ["la-tribune"] }, "unknown-reference to: ["],
  ["a claim in the place of a record", { to: ["microsoft-2024/training"] }, "schema to:"],
  ["a whole id of a claim for a record", { id: "mistral-jobs", was: "mistral/jobs" }, "schema was:"],
  ["two places for what has moved", { to: ["mistral-ai", "microsoft"] }, "schema to:"],
  ["one place for what was split", { kind: "split" }, "schema to:"],
  ["a place for what was withdrawn", { kind: "withdrawn" }, "schema to:"],
  ["another name than the id that is gone", { id: "mistral-renamed" }, "schema id:"],
];

describe("a redirect", () => {
  it.each(good)("may tell of %s", (_what, given) => {
    expect(findingsFor(given)).toEqual([]);
  });

  it.each(bad)("may not name %s", (_what, given, finding) => {
    expect(findingsFor(given)).toContain(finding);
  });

  it("lets a correction speak of a claim that is gone", () => {
    const correction = writeRecord("correction", {
      id: "microsoft-2024-jobs",
      claim: "microsoft-2024/jobs",
      on: "2026-11-23",
      before: { fr: "3 emplois", en: "3 jobs" },
      after: { fr: "4 emplois", en: "4 jobs" },
      reason: { fr: "Faute de frappe.", en: "A typing error." },
      evidence: [{ source: "latribune-2024-05-ms", locator: null, figure: null }],
    });
    const redirect = writeRecord("redirect", {
      ...moved,
      id: "microsoft-2024-jobs",
      record: "claim",
      was: "microsoft-2024/jobs",
      kind: "withdrawn",
      to: [],
    });
    expect(checkTexts(put(correction)).findings.map(({ rule }) => rule)).toEqual(["unknown-reference"]);
    expect(checkTexts(put(redirect, put(correction))).findings).toEqual([]);
  });
});
