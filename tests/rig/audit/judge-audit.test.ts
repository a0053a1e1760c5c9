import { describe, expect, test } from "vitest";
import { type Advisory, readAuditAnswer } from "./audit-answer.ts";
import { type AuditException, judgeAudit } from "./judge-audit.ts";

const TODAY = "2026-11-24";

/** As `pnpm audit --json` prints it. */
function answer(severity: string): string {
  return JSON.stringify({
    advisories: {
      "1111111": {
        findings: [{ version: "16.4.5", paths: ["apps__web>next"], dev: false }],
        id: 1_111_111,
        title: "Planted",
        module_name: "next",
        severity,
        github_advisory_id: "GHSA-aaaa-bbbb-cccc",
        url: "https://example.org/GHSA-aaaa-bbbb-cccc",
      },
    },
    metadata: { vulnerabilities: {} },
  });
}

function found(severity: string): readonly Advisory[] {
  return readAuditAnswer(answer(severity)) ?? [];
}

const exception: AuditException = { advisory: "GHSA-aaaa-bbbb-cccc", reason: "Never reached.", until: "2026-12-31" };

describe("readAuditAnswer", () => {
  test("reads what is found, and that nothing is", () => {
    expect(found("high")).toStrictEqual([
      {
        id: "GHSA-aaaa-bbbb-cccc",
        package: "next",
        severity: "high",
        title: "Planted",
        url: "https://example.org/GHSA-aaaa-bbbb-cccc",
        uses: ["16.4.5 (apps__web>next)"],
      },
    ]);
    expect(readAuditAnswer('{"advisories":{},"metadata":{}}')).toStrictEqual([]);
  });

  test.each([
    "",
    "Error: ERR_PNPM_AUDIT_BAD_RESPONSE",
    "{}",
    "null",
    "[]",
    '{"advisories":{}}',
    '{"error":{"code":"E"}}',
  ])("takes %j for no answer", (printed) => {
    expect(readAuditAnswer(printed)).toBeNull();
  });
});

describe("judgeAudit", () => {
  test.each(["high", "critical", "", "unheard of"])(
    "a weakness called %j is a fault that says what to look at",
    (severity) => {
      const { faults } = judgeAudit(found(severity), [], TODAY);
      expect(faults).toStrictEqual([
        `next 16.4.5 (apps__web>next): ${severity}, Planted (GHSA-aaaa-bbbb-cccc, https://example.org/GHSA-aaaa-bbbb-cccc).`,
      ]);
    },
  );

  test.each(["info", "low", "moderate"])("one called %s is none", (severity) => {
    expect(judgeAudit(found(severity), [], TODAY)).toStrictEqual({ faults: [], excused: [] });
  });

  test("an exception lets it pass to its last day, with its reason", () => {
    const last = judgeAudit(found("high"), [{ ...exception, until: TODAY }], TODAY);
    expect([last.faults, last.excused.length]).toStrictEqual([[], 1]);
    expect(last.excused[0]).toContain("Never reached.");
    expect(judgeAudit(found("high"), [{ ...exception, until: "2026-11-23" }], TODAY).faults).toHaveLength(1);
  });

  test("an exception for nothing, without a reason or without a day is a fault", () => {
    expect(judgeAudit([], [exception], TODAY).faults).toHaveLength(1);
    expect(judgeAudit(found("high"), [{ ...exception, reason: " " }], TODAY).faults).toHaveLength(1);
    expect(judgeAudit(found("high"), [{ ...exception, until: "soon" }], TODAY).faults).toHaveLength(1);
  });
});
