import { describe, expect, it } from "vitest";
import type { TextFile } from "../data-file.ts";
import { change, findingAt, findingsIn, goodTexts, pathOf } from "../fixture.ts";

const RULE = "preferred-has-most-sources";
const FILE = pathOf("microsoft-2024", "announcement");
const OTHER_EVIDENCE = "figure: cinq milliards d’euros }\n";

function changeLine(id: string, line: RegExp, to: string, texts: readonly TextFile[]): readonly TextFile[] {
  const path = pathOf(id, "source");
  return texts.map((file) => (file.path === path ? { path, text: file.text.replace(line, to) } : file));
}

function relayAll(ids: readonly string[]): readonly TextFile[] {
  return ids.reduce((texts, id) => changeLine(id, /^relayOf: .*$/mu, "relayOf: afp", texts), goodTexts);
}

describe("preferred-has-most-sources", () => {
  it("reports a preferred claim with fewer independent sources than another", () => {
    const relayed = relayAll(["latribune-2024-05-ms", "clubic-2024-05-ms", "seed-article-2024-05"]);
    const more = change(
      FILE,
      OTHER_EVIDENCE,
      `${OTHER_EVIDENCE}      - { source: aibusiness-2024-05-16-ms, locator: null, figure: null }\n`,
      relayed,
    );
    expect(findingsIn(more)).toStrictEqual([findingAt(more, RULE, FILE, "most-independent-sources")]);
  });

  it("reports a preferred claim with as many: four relays of one agency are one witness", () => {
    const texts = relayAll(["latribune-2024-05-ms", "clubic-2024-05-ms", "seed-article-2024-05"]);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, "most-independent-sources")]);
  });

  it("accepts another reason for such a claim", () => {
    const texts = relayAll(["latribune-2024-05-ms", "clubic-2024-05-ms", "seed-article-2024-05"]);
    expect(findingsIn(change(FILE, "most-independent-sources", "most-precise", texts))).toStrictEqual([]);
  });

  const preferFor = (reason: string, scope: string) =>
    change(
      FILE,
      "most-independent-sources",
      reason,
      change(
        FILE,
        "language: fr }\n    scope: []\n    rank: normal",
        `language: fr }\n    scope: ${scope}\n    rank: normal`,
        more(),
      ),
    );
  /** Four pages beside the four of the preferred claim. */
  const more = () =>
    change(
      FILE,
      OTHER_EVIDENCE,
      `${OTHER_EVIDENCE}${["aibusiness-2024-05-16-ms", "latribune-2024-05-ms", "clubic-2024-05-ms"]
        .map((id) => `      - { source: ${id}, locator: null, figure: null }\n`)
        .join("")}`,
    );

  it("counts pages where most-sources is the reason", () => {
    const texts = preferFor("most-sources", "[]");
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, FILE, "most-sources")]);
  });

  it("does not count what was told at another time", () => {
    expect(findingsIn(preferFor("most-sources", "[{ type: as-of, ref: 2025-06 }]"))).toStrictEqual([]);
  });

  it("counts pages of one publisher as one witness", () => {
    const texts = [
      "latribune-2024-05-ms",
      "clubic-2024-05-ms",
      "seed-article-2024-05",
      "boursorama-afp-2024-05-ce-quon-sait",
    ].reduce(
      (current, id) =>
        changeLine(
          id,
          /^publisher: .*$/mu,
          "publisher: la-tribune",
          changeLine(id, /^relayOf: .*$/mu, "relayOf: none", current),
        ),
      changeLine("boursorama-afp-2024-05-ce-quon-sait", /^kind: .*$/mu, "kind: press", goodTexts),
    );
    expect(findingsIn(texts).filter(({ rule }) => rule !== "orphan-record")).toStrictEqual([
      findingAt(texts, RULE, FILE, "most-independent-sources"),
    ]);
  });
});
