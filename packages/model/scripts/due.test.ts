import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addClaim, createClaim, goodTexts, pathOf, put } from "../lint/fixture.ts";
import { loadTexts } from "../lint/load.ts";
import { type Catalogue, createCatalogue } from "../src/catalogue.ts";
import { runDueCommand } from "./due/command.ts";
import { daysBetween, firstDayOf, lastDayOf } from "./due/days.ts";
import { describeDue } from "./due/describe-due.ts";
import { listDue } from "./due/list-due.ts";
import { packAll } from "./pack.ts";

type Claim = Parameters<typeof addClaim>[2];

/** The record of the fixture, with claims added to its one announcement of 4 billion euros. */
function catalogueWith(...claims: readonly Claim[]): Catalogue {
  const path = pathOf("microsoft-2024", "announcement");
  const texts = claims.reduce((all, claim) => {
    const text = addClaim("announcement", "microsoft-2024", claim).find((file) => file.path === path)?.text ?? "";
    const before = goodTexts.find((file) => file.path === path)?.text ?? "";
    const present = all.find((file) => file.path === path)?.text ?? "";
    return put({ path, text: present + text.slice(before.length) }, all);
  }, goodTexts);
  const { dataset, findings } = loadTexts(texts);
  expect(findings).toEqual([]);
  return createCatalogue(packAll(dataset));
}

const summary = { fr: "Le chantier.", en: "The works." };
const outcome = (status: "under_construction" | "opened" | "delayed", on: string, given: object = {}): Claim =>
  createClaim({ kind: "outcome", status, on, summary, ...given });
const period = (given: object): Claim => createClaim({ kind: "period", from: null, to: null, years: null, ...given });
const ON = "2026-11-23";

function dueOn(on: string, ...claims: readonly Claim[]) {
  const { announcementIds, announcement } = catalogueWith(...claims);
  return listDue(announcementIds.map(announcement), on);
}

describe("listDue", () => {
  it("has nothing to say of a promise without outcome or deadline", () => {
    expect(dueOn(ON)).toEqual([]);
  });

  it("lists an open outcome with how long nobody looked, by the last day that it may mean", () => {
    expect(dueOn(ON, outcome("under_construction", "2025-11"))).toEqual([
      {
        announcement: "microsoft-2024",
        reason: "unchecked",
        outcome: { claim: "microsoft-2024/outcome", status: "under_construction", on: "2025-11" },
        since: "2025-11-30",
        days: 358,
        promised: { amount: 4_000_000_000, currency: "EUR" },
        importance: 3920.6,
      },
    ]);
  });

  it("never lists what is final, nor what is older than the final word on the whole", () => {
    expect(dueOn(ON, outcome("opened", "2025"))).toEqual([]);
    expect(dueOn(ON, outcome("delayed", "2024"), outcome("opened", "2025", { id: "outcome-2" }))).toEqual([]);
    const atPlace = { id: "outcome-2", scope: [{ type: "at-place", ref: "mulhouse" }] };
    expect(dueOn(ON, outcome("opened", "2025"), outcome("delayed", "2024", atPlace))).toEqual([]);
    expect(dueOn(ON, outcome("opened", "2024"), outcome("delayed", "2025", atPlace))).toHaveLength(1);
  });

  it("tells each part of a promise by itself", () => {
    const atPlace = { id: "outcome-2", scope: [{ type: "at-place", ref: "mulhouse" }] };
    const due = dueOn(ON, outcome("delayed", "2025"), outcome("opened", "2025", atPlace));
    expect(due.map((item) => item.outcome?.claim)).toEqual(["microsoft-2024/outcome"]);
  });

  it("counts from news of the promise since", () => {
    const news = createClaim({ kind: "news", on: "2026-11-03", summary });
    expect(dueOn(ON, outcome("delayed", "2025"), news)).toMatchObject([{ since: "2026-11-03", days: 20 }]);
  });

  it("lists a promise whose deadline has passed without an outcome", () => {
    expect(dueOn(ON, period({ to: 2025 }))).toMatchObject([
      { reason: "deadline-passed", outcome: null, since: "2025-12-31" },
    ]);
    expect(dueOn(ON, period({ years: 1 }))).toMatchObject([{ since: "2025-12-31" }]);
    expect(dueOn(ON, period({ from: 2025, years: 3 }))).toEqual([]);
    expect(dueOn("2025-12-31", period({ to: 2025 }))).toEqual([]);
    expect(dueOn(ON, period({ to: 2025 }), outcome("opened", "2026"))).toEqual([]);
    const part = { scope: [{ type: "part-of", ref: "microsoft-2024/investment" }] };
    expect(dueOn(ON, period({ to: 2025, ...part }))).toEqual([]);
  });

  it("gives more weight to what was looked at longer ago", () => {
    const open = outcome("delayed", "2025-06-30");
    const days = fc.integer({ min: 1, max: 5000 });
    const { announcementIds, announcement } = catalogueWith(open);
    const importanceAfter = (count: number): number => {
      const on = new Date(Date.UTC(2025, 5, 30 + count)).toISOString().slice(0, 10);
      return listDue(announcementIds.map(announcement), on)[0]?.importance ?? 0;
    };
    fc.assert(fc.property(days, days, (a, b) => a < b === importanceAfter(a) < importanceAfter(b)));
    expect(importanceAfter(0)).toBe(0);
  });
});

describe("days", () => {
  it("are the ends of what a date may mean", () => {
    expect(["2024", "2024-02", "2024-02-03"].map(firstDayOf)).toEqual(["2024-01-01", "2024-02-01", "2024-02-03"]);
    expect(["2024", "2024-02", "2024-12", "2024-02-03"].map(lastDayOf)).toEqual([
      "2024-12-31",
      "2024-02-29",
      "2024-12-31",
      "2024-02-03",
    ]);
    expect([daysBetween("2024-02-28", "2024-03-01"), daysBetween("2024-03-01", "2024-02-28")]).toEqual([2, -2]);
  });
});

describe("due", () => {
  const catalogue = catalogueWith(outcome("delayed", "2025-11", { scope: [{ type: "at-place", ref: "mulhouse" }] }));

  function run(...args: readonly string[]): { readonly code: number; readonly text: string } {
    const printed: string[] = [];
    const code = runDueCommand({ catalogue, args, today: ON, print: (text) => printed.push(text) });
    return { code, text: printed.join("") };
  }

  it("says in both languages what to look at", () => {
    const { subject } = catalogue.announcement("microsoft-2024");
    expect(run("--lang", "fr")).toEqual({
      code: 0,
      text: `1. Microsoft, ${subject.fr} (4\u00a0milliards d’euros)\u00a0: retardé (Mulhouse, novembre 2025), rien de nouveau depuis 11\u00a0mois [microsoft-2024]\n`,
    });
    expect(run().text).toBe(
      `1. Microsoft, ${subject.en} (€4\u00a0billion): delayed (Mulhouse, November 2025), nothing new for 11\u00a0months [microsoft-2024]\n`,
    );
    expect(run("--on", "2025-12-01").text).toContain("nothing new for 1\u00a0day ");
    const overdue = catalogueWith(period({ to: 2025 }));
    const [item] = listDue([overdue.announcement("microsoft-2024")], ON);
    expect(item && describeDue(item, overdue, "fr")).toContain("échéance passée (fin 2025), aucune suite connue");
    expect(item && describeDue(item, overdue, "en")).toContain("deadline passed (end of 2025), no outcome known");
  });

  it("gives the same as data", () => {
    expect(JSON.parse(run("--json", "--on", "2026-01-01").text)).toMatchObject({
      on: "2026-01-01",
      due: [{ days: 32 }],
    });
    expect(run("--on", "2025-11-01", "--lang", "fr").text).toBe("Rien à vérifier.\n");
  });

  it("refuses a day that does not exist and a call that it does not understand", () => {
    for (const args of [["--on", "2026-02-30"], ["--on", "2026"], ["--lang", "de"], ["today"]]) {
      expect(run(...args)).toEqual({ code: 2, text: expect.stringContaining("Usage") as string });
    }
  });
});
