import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween, claim, file, redirect } from "./fixture.ts";

/** Changes as short lines. */
function lines(...[before, after]: Parameters<typeof changesBetween>): readonly string[] {
  return changesBetween(before, after).map((change) =>
    [change.change, change.kind, change.id, ...("to" in change ? change.to : [])].join(" "),
  );
}

describe("compareSnapshots", () => {
  it("finds nothing where nothing but comments, key order and folders differ", () => {
    const { path, text } = file();
    const commented = { path: path.replace("acme", "2024/acme"), text: `# a line\n${text}` };
    expect(lines([{ path, text }], [{ path, text }])).toEqual([]);
    expect(lines([{ path, text }], [commented])).toEqual([]);
  });

  it("lists a new record with its claims, and one that is gone without them", () => {
    expect(lines([], [file()])).toEqual(["added announcement acme-2024", "added claim acme-2024/investment"]);
    expect(lines([file()], [])).toEqual(["withdrawn announcement acme-2024"]);
  });

  it("tells apart the keys of a claim and its sources", () => {
    const after = claim({
      amount: 5_000_000_000,
      rank: "preferred",
      evidence: [
        { source: "afp", locator: null, figure: null },
        { source: "le-monde", locator: { paragraph: 2 }, figure: null },
      ],
    });
    expect(changesBetween([file()], [file({ claims: [after] })])).toEqual([
      {
        change: "corrected",
        kind: "claim",
        id: "acme-2024/investment",
        fields: [
          { field: "amount", before: 4_000_000_000, after: 5_000_000_000 },
          { field: "rank", before: "normal", after: "preferred" },
        ],
        sources: { added: ["afp"], removed: [], detailed: ["le-monde"] },
        before: claim(),
        after,
      },
    ]);
  });

  it("does not mind the order of the evidence", () => {
    const sources = ["a", "b"].map((source) => ({ source, locator: null, figure: null }));
    const [before, after] = [sources, sources.toReversed()].map((evidence) => file({ claims: [claim({ evidence })] }));
    expect(changesBetween(before ? [before] : [], after ? [after] : [])).toEqual([]);
  });

  it("tells the keys of a record, new and gone ones too", () => {
    const before = file({ sector: "energy", old: 1 }, "organisation");
    const after = file({ sector: "digital", fresh: null }, "organisation");
    expect(changesBetween([before], [after])).toMatchObject([
      {
        change: "corrected",
        kind: "organisation",
        fields: [
          { field: "sector", before: "energy", after: "digital" },
          { field: "fresh", before: undefined, after: null },
          { field: "old", before: 1, after: undefined },
        ],
      },
    ]);
  });

  it("finds claims that were numbered otherwise", () => {
    const [a, b, c] = [claim({ amount: 1 }), claim({ amount: 2 }), claim({ amount: 3 })];
    const numbered = (...claims: readonly object[]) =>
      file({ claims: claims.map((item, at) => ({ ...item, id: at === 0 ? "investment" : `investment-${at + 1}` })) });
    expect(lines([numbered(a, b)], [numbered(b, a)])).toEqual([
      "renumbered claim acme-2024/investment acme-2024/investment-2",
      "renumbered claim acme-2024/investment-2 acme-2024/investment",
    ]);
    expect(lines([numbered(a, b)], [numbered(b)])).toEqual([
      "withdrawn claim acme-2024/investment",
      "renumbered claim acme-2024/investment-2 acme-2024/investment",
    ]);
    expect(lines([numbered(a, b)], [numbered(c, a, b)])).toEqual([
      "renumbered claim acme-2024/investment acme-2024/investment-2",
      "added claim acme-2024/investment",
      "renumbered claim acme-2024/investment-2 acme-2024/investment-3",
    ]);
  });

  it("compares a record that has moved with what stands under its new id", () => {
    const moved = redirect({ record: "announcement", was: "acme-2024", kind: "moved", to: ["acme-france-2024"] });
    const now = file({ id: "acme-france-2024", claims: [claim({ amount: 5 })] });
    expect(lines([file()], [now, moved])).toEqual([
      "moved announcement acme-2024 acme-france-2024",
      "corrected claim acme-france-2024/investment",
      "added redirect acme-2024",
    ]);
  });

  it("does not compare a record with the one that it was taken up into", () => {
    const moved = redirect({ record: "announcement", was: "acme-2024", kind: "moved", to: ["other"] });
    const other = file({ id: "other", claims: [claim({ amount: 7 })] });
    expect(lines([file(), other], [other, moved])).toEqual([
      "moved announcement acme-2024 other",
      "added redirect acme-2024",
    ]);
  });

  it("tells what a redirect says of a claim", () => {
    const gone = redirect({ record: "claim", was: "acme-2024/investment", kind: "withdrawn" });
    expect(changesBetween([file()], [file({ claims: [] }), gone])).toContainEqual({
      change: "withdrawn",
      kind: "claim",
      id: "acme-2024/investment",
      to: [],
      reason: { fr: "Le nom entier.", en: "The whole name." },
      isTold: true,
      before: claim(),
    });
  });

  it("tells an organisation from a publisher of the same id", () => {
    expect(lines([file({}, "publisher")], [file({}, "organisation")])).toEqual([
      "added organisation acme-2024",
      "withdrawn publisher acme-2024",
    ]);
  });

  it("gives to whatever is added one way what is withdrawn the other way", () => {
    const states = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 6 }).map((amounts) => [
      file({
        claims: amounts.map((amount) => claim({ id: amount === 1 ? "investment" : `investment-${amount}`, amount })),
      }),
    ]);
    fc.assert(
      fc.property(states, states, (before, after) => {
        const idsOf = (change: string, changes: ReturnType<typeof changesBetween>) =>
          changes.filter((item) => item.change === change).map(({ id }) => id);
        expect(idsOf("added", changesBetween(before, after))).toEqual(
          idsOf("withdrawn", changesBetween(after, before)),
        );
        expect(changesBetween(before, before)).toEqual([]);
      }),
    );
  });
});
