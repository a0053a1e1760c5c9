import { describe, expect, it } from "vitest";
import { createEvidence, createSource, investment, money } from "../../fixtures/shipped-claims.ts";
import { readTogether } from "../disagreement.ts";
import { announcement, edition } from "../record.ts";
import { describeConflict, describeDisagreement } from "./disagreement.ts";
import { quoteFigure } from "./quote.ts";
import { describeRankReason } from "./rank.ts";

function linesOf(id: "amazon-2024" | "microsoft-2024", locale: "fr" | "en"): readonly string[] {
  const disagreement = announcement(id).investment?.disagreement;
  expect(disagreement).toBeTruthy();
  return disagreement ? describeDisagreement(disagreement, locale).map((line) => line.replaceAll("\u00a0", " ")) : [];
}

describe("describeDisagreement", () => {
  it("says for Amazon who prints euros and who dollars", () => {
    expect(linesOf("amazon-2024", "fr")).toEqual([
      expect.stringMatching(/^\p{L}+ sources indépendantes donnent 1,2 milliard d’euros$/u),
      "Une source donne 1,2 milliard de dollars (erreur de devise)",
      "dayfr.com (d’après Les Echos) donne 1,3 milliard d’euros (remplacé depuis, source faible)",
    ]);
    expect(linesOf("amazon-2024", "en")).toEqual([
      expect.stringMatching(/^\p{L}+ independent sources give €1.2 billion$/u),
      "One source gives $1.2 billion (wrong currency)",
      "dayfr.com (via Les Echos) gives €1.3 billion (superseded, weak source)",
    ]);
  });

  it("says for Microsoft that one page prints five", () => {
    expect(linesOf("microsoft-2024", "fr")).toContain("France 3 Grand Est donne 5 milliards d’euros");
    expect(linesOf("microsoft-2024", "en")).toContain("France 3 Grand Est gives €5 billion");
    expect(linesOf("microsoft-2024", "fr")).toContain(
      "Une source donne plusieurs milliards de dollars (erreur de devise)",
    );
  });

  it("tells every sum in one form, in whatever language and words a page prints it", () => {
    expect(linesOf("microsoft-2024", "fr")).toContain("AI Business donne 4 milliards de dollars (erreur de devise)");
    expect(linesOf("microsoft-2024", "en")).toContain("AI Business gives $4 billion (wrong currency)");
    expect(linesOf("microsoft-2024", "en")).toContain("One source gives several billion dollars (wrong currency)");
    const total = edition("choose-france-2026").totalInvestment?.disagreement;
    expect(total && describeDisagreement(total, "en").join("\n")).toContain("gives more than €110\u00a0billion");
  });

  it("quotes a count that is printed in the reader's language", () => {
    const heads = edition("choose-france-2024").leadersAttending?.disagreement;
    expect(heads && describeDisagreement(heads, "fr")).toContain(
      "RMC donne «\u00a0quelque\u00a0240\u00a0patrons\u00a0»",
    );
    expect(heads && describeDisagreement(heads, "en")).toContain("RMC gives about 240\u00a0people");
  });

  it("tells what weak pages alone print last, and says so", () => {
    const preferred = investment("x-2024/investment", money(4e9), {
      rank: "preferred",
      evidence: createEvidence(createSource("a")),
    });
    const farm = createEvidence(createSource("farm", { lowGrade: "content-farm" }));
    const weak = investment("x-2024/investment-2", money(9e9), { evidence: farm });
    const paper = investment("x-2024/investment-3", money(6e9), { evidence: createEvidence(createSource("paper")) });
    const disagreement = readTogether([preferred, weak, paper])?.disagreement;
    expect(disagreement && describeDisagreement(disagreement, "en")).toEqual([
      "publisher-of-a gives €4\u00a0billion",
      "publisher-of-paper gives €6\u00a0billion",
      "publisher-of-farm gives €9\u00a0billion (weak source)",
    ]);
  });

  it("counts few witnesses in words, and gives the value where no page's figure is recorded", () => {
    const two = createEvidence(createSource("a"), createSource("b"));
    const preferred = investment("x-2024/investment", money(4e9), { rank: "preferred", evidence: two });
    const nameless = createSource("c", { publisher: { id: "afp", name: null } });
    const other = investment("x-2024/investment-2", money(5e9), { evidence: createEvidence(nameless) });
    const disagreement = readTogether([preferred, other])?.disagreement;
    expect(disagreement && describeDisagreement(disagreement, "fr")).toEqual([
      "Deux\u00a0sources indépendantes donnent 4\u00a0milliards d’euros",
      "Une\u00a0source donne 5\u00a0milliards d’euros",
    ]);
    expect(disagreement && describeDisagreement(disagreement, "en")).toEqual([
      "Two\u00a0independent sources give €4\u00a0billion",
      "One\u00a0source gives €5\u00a0billion",
    ]);
  });
});

describe("describeConflict", () => {
  it("says of which time a figure is that was told at another", () => {
    const frame = { evidence: createEvidence(createSource("a")) };
    const later = investment("x-2024/investment-2", money(6e9), {
      ...frame,
      scope: [{ type: "as-of", ref: "2025-06" }],
    });
    expect(describeConflict({ claim: later, reason: "updated", deprecatedFor: null }, "fr")).toBe(
      "publisher-of-a donne 6\u00a0milliards d’euros (situation de juin 2025)",
    );
    expect(describeConflict({ claim: later, reason: "updated", deprecatedFor: "superseded" }, "en")).toBe(
      "publisher-of-a gives €6\u00a0billion (superseded, as of June 2025)",
    );
    const before = { ...later, scope: [{ type: "expected-before" as const, ref: null }] };
    expect(describeConflict({ claim: before, reason: "date", deprecatedFor: null }, "fr")).toBe(
      "publisher-of-a donne 6\u00a0milliards d’euros (prévu avant l’annonce)",
    );
  });

  it("gives the reason of a deprecated claim, and none of one that stands", () => {
    const claim = investment("x-2024/investment", money(4e9, "USD"), { evidence: createEvidence(createSource("a")) });
    expect(describeConflict({ claim, reason: "currency", deprecatedFor: "typo" }, "en")).toBe(
      "publisher-of-a gives $4\u00a0billion (misprint)",
    );
    expect(describeConflict({ claim, reason: "currency", deprecatedFor: null }, "en")).toBe(
      "publisher-of-a gives $4\u00a0billion",
    );
  });
});

describe("describeRankReason", () => {
  it.each([
    ["currency-slip", "erreur de devise", "wrong currency"],
    ["typo", "coquille", "misprint"],
    ["most-sources", "le plus de sources", "most sources"],
    ["misattributed", "attribué à tort", "wrongly attributed"],
    ["part-for-whole", "une partie prise pour le tout", "a part taken for the whole"],
    ["other-announcement", "chiffre d’une autre annonce", "figure of another announcement"],
    ["superseded", "remplacé depuis", "superseded"],
    [
      "valuation-not-investment",
      "valeur de l’entreprise et non somme investie",
      "the company’s value, not a sum invested",
    ],
    ["most-independent-sources", "le plus de sources indépendantes", "most independent sources"],
  ] as const)("%s", (reason, french, english) => {
    expect([describeRankReason(reason, "fr"), describeRankReason(reason, "en")]).toEqual([french, english]);
  });
});

describe("quoteFigure", () => {
  it("quotes in the reader's marks, without a break inside", () => {
    expect(quoteFigure({ text: "$4 billion" }, "fr")).toBe("«\u00a0$4\u00a0billion\u00a0»");
    expect(quoteFigure("4 milliards d’euros", "en")).toBe("“4\u00a0milliards\u00a0d’euros”");
  });
});
