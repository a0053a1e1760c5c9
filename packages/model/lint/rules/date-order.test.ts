import { describe, expect, it } from "vitest";
import { addClaim, change, createClaim, findingAt, findingsIn, pathOf } from "../fixture.ts";
import type { Claim } from "../record-kind.ts";

const RULE = "date-order";
const MICROSOFT = pathOf("microsoft-2024", "announcement");
const EDITION = pathOf("choose-france-2024", "edition");

function outcome(on: string): Claim {
  return createClaim({
    kind: "outcome",
    status: "delayed",
    on,
    summary: { fr: "Permis non déposé.", en: "No permit." },
  });
}

describe("date-order", () => {
  it("reports an outcome before its announcement", () => {
    const texts = addClaim("announcement", "microsoft-2024", outcome("2023-11"));
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, MICROSOFT, "2023-11")]);
  });

  it.each(["2024", "2024-05", "2024-05-12", "2025-11"])(
    "accepts an outcome of %s for an announcement of 2024-05-12",
    (on) => {
      expect(findingsIn(addClaim("announcement", "microsoft-2024", outcome(on)))).toStrictEqual([]);
    },
  );

  it("reports a page that is older than the outcome that it is cited for", () => {
    const evidence = [{ source: "aibusiness-2024-05-16-ms", locator: null, figure: null }];
    const texts = addClaim("announcement", "microsoft-2024", { ...outcome("2025-11"), evidence });
    expect(findingsIn(texts).map(({ rule }) => rule)).toStrictEqual([RULE]);
    expect(findingsIn(addClaim("announcement", "microsoft-2024", { ...outcome("2024-05"), evidence }))).toStrictEqual(
      [],
    );
  });

  it("reports a period that ends before it begins", () => {
    const period = createClaim({ kind: "period", from: 2027, to: 2024, years: null });
    const texts = addClaim("announcement", "microsoft-2024", period);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, MICROSOFT, "2024\n    years")]);
  });

  it("reports a follow-up before the edition was held", () => {
    const followUp = createClaim({
      kind: "follow_up",
      count: 20,
      countMax: null,
      unit: "projects",
      bound: "exact",
      of: null,
      status: "opened",
      on: "2024-04",
      fromYear: null,
      toYear: null,
    });
    const texts = addClaim("edition", "choose-france-2024", followUp);
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, EDITION, "2024-04")]);
  });

  it("reports an edition held in another year than its id says", () => {
    for (const day of ["date: 2024-05-13\nnames", "date: 2024-05-13\n    figure"]) {
      const texts = change(EDITION, day, day.replace("2024", "2023"));
      // The announcement is then far from its edition, which is for another rule.
      const found = findingsIn(texts).filter(({ rule }) => rule !== "edition-window");
      expect(found).toStrictEqual([findingAt(texts, RULE, EDITION, "2023-05-13")]);
    }
  });

  it("reports a source read before it was published", () => {
    const file = pathOf("aibusiness-2024-05-16-ms", "source");
    const texts = change(file, "accessed: null", "accessed: 2024-05-15");
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, file, "2024-05-15")]);
  });

  it("reports a name that ends before it begins", () => {
    const file = pathOf("microsoft", "organisation");
    const texts = change(file, "from: null\n    to: null", "from: 2001\n    to: 1999-12".replace("2001", '"2001"'));
    expect(findingsIn(texts)).toStrictEqual([findingAt(texts, RULE, file, "1999-12")]);
  });
});
