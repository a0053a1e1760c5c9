import { describe, expect, it } from "vitest";
import { changesBetween, claim, file, redirect } from "./fixture.ts";
import { reportChanges } from "./report.ts";

describe("reportChanges", () => {
  it("says that nothing has changed", () => {
    expect([reportChanges([], "fr"), reportChanges([], "en")]).toEqual([["Aucun changement."], ["No change."]]);
  });

  it("counts claims with the record that they came with", () => {
    const changes = changesBetween([], [file()]);
    expect(reportChanges(changes, "fr")).toEqual([
      "Ajouts (1)",
      "  annonce acme-2024\u00a0: Une usine (1 affirmation)",
      "",
    ]);
    expect(reportChanges(changes, "en")).toEqual(["Added (1)", "  announcement acme-2024: A plant (1 claim)", ""]);
  });

  it("says what stood before and what stands now", () => {
    const after = claim({
      amount: 5_000_000_000,
      bound: "about",
      rank: "deprecated",
      rankReason: "typo",
      scope: [{ type: "first-phase", ref: null }],
      evidence: [{ source: "afp", locator: null, figure: null }],
    });
    const changes = changesBetween([file()], [file({ claims: [after] })]);
    expect(reportChanges(changes, "fr")[1]).toBe(
      "  affirmation acme-2024/investment\u00a0: valeur 4\u00a0milliards d’euros → environ 5\u00a0milliards d’euros\u00a0; portée le tout → première phase\u00a0; rang ordinaire → écartée\u00a0; raison du rang rien → coquille\u00a0; sources ajoutées (afp)\u00a0; sources retirées (le-monde)",
    );
    expect(reportChanges(changes, "en")[1]).toBe(
      "  claim acme-2024/investment: value €4\u00a0billion → about €5\u00a0billion; scope the whole → first phase; rank normal → deprecated; reason of the rank nothing → misprint; sources added (afp); sources removed (le-monde)",
    );
  });

  it("names the bound where it alone differs", () => {
    const changes = changesBetween([file()], [file({ claims: [claim({ bound: "more_than" })] })]);
    expect(reportChanges(changes, "en")[1]).toContain("bound €4\u00a0billion → more than €4\u00a0billion");
  });

  it("says where what is gone is found, and why", () => {
    const moved = redirect({ record: "announcement", was: "acme-2024", kind: "moved", to: ["acme"] });
    const report = reportChanges(changesBetween([file()], [file({ id: "acme" }), moved]), "fr");
    expect(report).toContain("Déplacements (1)");
    expect(report).toContain("  annonce acme-2024 → acme\u00a0: Le nom entier.");
    expect(reportChanges(changesBetween([file()], []), "en")).toContain("  announcement acme-2024: A plant");
  });

  it("shows texts, lists and keys of records", () => {
    const before = file({ subject: { fr: "Une usine", en: "A plant" }, organisations: ["a"], notes: [], old: 1 });
    const after = file({
      subject: { fr: "Deux usines", en: "Two plants" },
      organisations: ["a", "b"],
      notes: [{}],
      fresh: 1,
    });
    const [, line] = reportChanges(changesBetween([before], [after]), "en");
    expect(line).toContain("subject “A plant” → “Two plants”");
    expect(line).toContain("organisations [a] → [a, b]");
    expect(line).toContain("; editors’ notes;");
    expect(line).toContain("fresh (new key)");
    expect(line).toContain("old (key removed)");
  });

  it("never throws, whatever the record held", () => {
    const strange = [
      { kind: "investment", amount: "x", evidence: [], scope: 7 },
      { kind: 3 },
      { kind: "unheard", evidence: 1 },
    ];
    for (const item of strange) {
      const files = [file({ claims: [{ ...item, id: "investment" }] })];
      for (const locale of ["fr", "en"] as const) {
        expect(reportChanges(changesBetween([file()], files), locale)[0]).toMatch(/\(1\)$/u);
        expect(reportChanges(changesBetween(files, [file()]), locale).join("")).not.toContain("undefined");
      }
    }
  });
});
