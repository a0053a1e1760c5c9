import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkData } from "./check.ts";
import type { TextFile } from "./data-file.ts";
import { change, goodTexts, pathOf, placeOf, put } from "./fixture.ts";
import { renderTerminal } from "./report.ts";

let room: string;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "choosefr-data-"));
});

afterEach(() => rmSync(room, { recursive: true }));

function writeAll(texts: readonly TextFile[]): string {
  for (const { path, text } of texts) {
    mkdirSync(dirname(join(room, path)), { recursive: true });
    writeFileSync(join(room, path), text);
  }
  return join(room, "data");
}

describe("checkData", () => {
  it("loads good data without a finding", () => {
    const { dataset, findings, hasErrors } = checkData(writeAll(goodTexts));
    expect(findings).toStrictEqual([]);
    expect(hasErrors).toBe(false);
    expect(dataset.records).toHaveLength(goodTexts.length);
    expect(dataset.announcements.get("microsoft-2024")?.organisations).toStrictEqual(["microsoft"]);
    expect(dataset.claims.get("microsoft-2024/training")?.claim.kind).toBe("training");
  });

  it("stops on five faults planted at once and lists them all", () => {
    const microsoft = pathOf("microsoft-2024", "announcement");
    const edition = pathOf("choose-france-2024", "edition");
    const clubic = pathOf("clubic-2024-05-ms", "source");
    const malformed = pathOf("grand-est", "place");
    const twin = clubic.replace("/2024/", "/2023/");
    const clubicText = goodTexts.find(({ path }) => path === clubic)?.text ?? "";

    const withoutSource = change(microsoft, "source: latribune-2024-05-ms", "source: latribune-2024-06-ms");
    const withTypo = change(microsoft, "text: cinq milliards", "text: six milliards", withoutSource);
    const withoutEvidence = change(
      edition,
      "    evidence:\n      - { source: seed-article-2024-05, locator: null, figure: null }\n",
      "    evidence: []\n",
      withTypo,
    );
    const withTwin = put(
      { path: twin, text: clubicText.replace("published: 2024-05", "published: 2023-05") },
      withoutEvidence,
    );
    const texts = put(
      { path: malformed, text: "id: grand-est\nnames: { fr: Grand Est, en: Grand Est\ntype: region\n" },
      withTwin,
    );

    const { findings, hasErrors } = checkData(writeAll(texts));
    expect(hasErrors).toBe(true);
    expect(findings.map(({ rule, file, line, column }) => ({ rule, file, line, column }))).toStrictEqual([
      { rule: "unknown-reference", file: microsoft, ...placeOf(texts, microsoft, "latribune-2024-06-ms") },
      { rule: "figure-reads-back", file: microsoft, ...placeOf(texts, microsoft, "six milliards") },
      { rule: "evidence-required", file: edition, ...placeOf(texts, edition, "[]\n  - id: projects") },
      { rule: "plain-yaml", file: malformed, line: 3, column: 1 },
      { rule: "duplicate-id", file: clubic, ...placeOf(texts, clubic, "clubic-2024-05-ms") },
    ]);
    const report = renderTerminal(findings);
    expect(findings.every(({ message, file }) => report.includes(message) && report.includes(file))).toBe(true);
    expect(report).toContain("5 errors, 0 warnings in 4 files");
  });

  it("finds the same in the same order, whatever the order in which a folder is listed", () => {
    const broken = change(pathOf("clubic-2024-05-ms", "source"), "kind: trade", "kind: x");
    const first = checkData(writeAll(broken)).findings;
    rmSync(join(room, "data"), { recursive: true });
    expect(checkData(writeAll(broken.toReversed())).findings).toStrictEqual(first);
  });
});
