import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkVersion } from "./check.ts";
import { changesBetween, claim, file, redirect } from "./fixture.ts";
import { reportCheck } from "./report-check.ts";
import { compareVersions, nextVersion, severityOfAll } from "./version.ts";

const withClaim = (given: Parameters<typeof claim>[0]) => file({ claims: [claim(given)] });
const moved = redirect({ record: "announcement", was: "acme-2024", kind: "moved", to: ["acme"] });

const table: readonly (readonly [string, string | null, Parameters<typeof changesBetween>])[] = [
  ["nothing", null, [[file()], [file()]]],
  ["a record that is gone", "major", [[file()], []]],
  ["a record that has moved", "major", [[file()], [file({ id: "acme" }), moved]]],
  ["a claim that is gone", "major", [[file()], [file({ claims: [] })]]],
  ["a claim under another number", "major", [[file()], [withClaim({ id: "investment-2" })]]],
  ["a key that is gone", "major", [[file({ theme: null })], [file()]]],
  ["a new record", "minor", [[], [file()]]],
  ["a new claim", "minor", [[file()], [file({ claims: [claim(), claim({ id: "investment-2", amount: 1 })] })]]],
  ["another amount", "minor", [[file()], [withClaim({ amount: 5 })]]],
  ["another bound", "minor", [[file()], [withClaim({ bound: "about" })]]],
  ["another rank", "minor", [[file()], [withClaim({ rank: "preferred" })]]],
  ["another scope", "minor", [[file()], [withClaim({ scope: [{ type: "first-phase", ref: null }] })]]],
  ["another source", "minor", [[file()], [withClaim({ evidence: [{ source: "afp", locator: null, figure: null }] })]]],
  ["a new key", "minor", [[file()], [file({ theme: null })]]],
  ["another edition", "minor", [[file()], [file({ edition: null })]]],
  ["another text", "patch", [[file()], [file({ subject: { fr: "Usine", en: "Plant" } })]]],
  ["a remark", "patch", [[file()], [file({ notes: [{ claim: null, text: { fr: "a", en: "b" } }] })]]],
  ["a printed figure", "patch", [[file()], [withClaim({ figure: { text: "4 Md€", language: "fr" } })]]],
  [
    "a place in a source",
    "patch",
    [[file()], [withClaim({ evidence: [{ source: "le-monde", locator: { page: 1 }, figure: null }] })]],
  ],
  ["a source’s date", "patch", [[file({ published: null }, "source")], [file({ published: "2024" }, "source")]]],
  ["a correction told", "patch", [[], [file({ claim: "acme-2024/investment" }, "correction")]]],
];

describe("severityOfAll", () => {
  it.each(table)("of %s is %s", (_what, severity, [before, after]) => {
    expect(severityOfAll(changesBetween(before, after))).toBe(severity);
  });
});

describe("nextVersion", () => {
  it("moves on one number and sets the lower ones back", () => {
    expect((["major", "minor", "patch", null] as const).map((severity) => nextVersion("1.2.3", severity))).toEqual([
      "2.0.0",
      "1.3.0",
      "1.2.4",
      "1.2.3",
    ]);
  });

  it("gives a higher version, the higher the more severe", () => {
    const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => parts.join("."));
    fc.assert(
      fc.property(version, (text) => {
        const [major = "", minor = "", patch = ""] = (["major", "minor", "patch"] as const).map((severity) =>
          nextVersion(text, severity),
        );
        expect(compareVersions(patch, text)).toBeGreaterThan(0);
        expect(compareVersions(minor, patch)).toBeGreaterThan(0);
        expect(compareVersions(major, minor)).toBeGreaterThan(0);
        expect(compareVersions(text, text)).toBe(0);
      }),
    );
  });
});

describe("checkVersion", () => {
  const last = { version: "1.0.0", date: "2026-01-01" };
  const current = { version: "1.1.0", date: "2026-02-01" };
  const corrected = [file({ claims: [claim({ amount: 5, rank: "preferred" })] })];
  const correction = file({ id: "acme-sum", claim: "acme-2024/investment" }, "correction");

  it("passes where the version is high enough and all is told", () => {
    const check = checkVersion(changesBetween([file()], [...corrected, correction]), last, current);
    expect(check).toMatchObject({ severity: "minor", needed: "1.1.0", isHighEnough: true, isPassed: true });
    expect(reportCheck(check, "fr").join("\n")).toBe(
      "Depuis la version 1.0.0, les changements demandent une version mineure (ajouts, valeurs ou rangs corrigés)\u00a0: 1.1.0 au moins.\ndata-version.json dit 1.1.0\u00a0: c’est suffisant.",
    );
  });

  it("fails where it is too low", () => {
    const check = checkVersion(changesBetween([], [file()]), last, last);
    expect([check.isHighEnough, check.isPassed, check.needed]).toEqual([false, false, "1.1.0"]);
    expect(reportCheck(check, "en")).toContain("data-version.json says 1.0.0: write 1.1.0 and today’s date.");
  });

  it("names each correction that is missing, once it is not there already", () => {
    const check = checkVersion(changesBetween([file(), correction], [...corrected, correction]), last, current);
    expect(check.missingCorrections).toEqual([{ claim: "acme-2024/investment", fields: ["amount", "rank"] }]);
    expect(check.isPassed).toBe(false);
    expect(reportCheck(check, "en").at(-1)).toBe(
      "acme-2024/investment says something else than before (amount, rank): add a correction to data/corrections/.",
    );
  });

  it("asks for no correction of a text, a printed figure or a scope", () => {
    const after = file({
      claims: [claim({ purpose: { fr: "b", en: "b" }, scope: [{ type: "per-year", ref: null }] })],
    });
    const before = file({ claims: [claim({ purpose: { fr: "a", en: "a" } })] });
    expect(checkVersion(changesBetween([before], [after]), last, current).missingCorrections).toEqual([]);
  });

  it("names each redirect that is missing", () => {
    const check = checkVersion(changesBetween([file()], []), last, { ...current, version: "2.0.0" });
    expect(check.missingRedirects.map(({ id }) => id)).toEqual(["acme-2024"]);
    expect(reportCheck(check, "en").at(-1)).toBe(
      "acme-2024 (announcement) is no longer what has this id: add a redirect to data/redirects/.",
    );
    const told = redirect({ record: "announcement", was: "acme-2024", kind: "withdrawn" });
    expect(checkVersion(changesBetween([file()], [told]), last, { ...current, version: "2.0.0" }).isPassed).toBe(true);
  });
});
