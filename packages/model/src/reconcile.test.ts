import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Announcement } from "./announcement.ts";
import type { Catalogue } from "./catalogue.ts";
import { describeReconciliation } from "./describe/reconciliation.ts";
import { readTogether } from "./disagreement.ts";
import type { Edition } from "./edition.ts";
import type { Bound, InvestmentClaim, Scope } from "./generated/types.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";
import { catalogue as recorded } from "./record.ts";

type Given = Partial<Pick<InvestmentClaim, "amount" | "amountMax" | "currency" | "bound" | "scope" | "rank">>;

function announcementOf(id: string, sums: readonly Given[]): Announcement {
  const claims = sums.map((given, index) => ({
    id: `${id}/investment${index === 0 ? "" : `-${index + 1}`}`,
    kind: "investment",
    amount: 100_000_000,
    amountMax: null,
    currency: "EUR",
    bound: "exact",
    figure: null,
    scope: [],
    rank: "normal",
    rankReason: null,
    evidence: [],
    ...given,
  })) as unknown as readonly InvestmentClaim[];
  const reading = readTogether(claims);
  const investment = reading === null ? null : { ...reading.preferred, preferred: reading.preferred };
  return { id, claims, investment } as unknown as Announcement;
}

/** An edition of announcements, each by its sums, with the number and the total announced. */
function reconciliationOf(
  announcements: Readonly<Record<string, readonly Given[]>>,
  count: number | null = null,
  total: number | null = null,
  bound: Bound = "exact",
): Reconciliation {
  const edition = {
    announcements: Object.keys(announcements),
    earlierInvestment: null,
    projects:
      count === null ? null : { count, countMax: null, unit: "projects", bound, preferred: { id: "e/projects" } },
    totalInvestment:
      total === null
        ? null
        : { amount: total, amountMax: null, currency: "EUR", bound, preferred: { id: "e/total_investment" } },
  };
  const catalogue = {
    edition: () => edition as unknown as Edition,
    announcement: (id: string) => announcementOf(id, announcements[id] ?? []),
  } as Pick<Catalogue, "edition" | "announcement">;
  return reconcile("choose-france-2024", catalogue);
}

const scope = (...items: readonly Scope[]): Given => ({ scope: items });
const part = (ref: string): Scope => ({ type: "part-of", ref }) as Scope;

describe("reconcile", () => {
  it("sets what is known beside what was announced", () => {
    expect(reconciliationOf({ a: [{}], b: [{ amount: 50_000_000 }] }, 3, 200_000_000)).toEqual({
      edition: "choose-france-2024",
      projects: {
        announced: { claim: "e/projects", count: 3, countMax: null, unit: "projects", bound: "exact" },
        known: 2,
        repeated: 0,
        gap: 1,
      },
      investment: {
        announced: {
          claim: "e/total_investment",
          amount: 200_000_000,
          amountMax: null,
          currency: "EUR",
          bound: "exact",
        },
        known: { least: 150_000_000, most: 150_000_000 },
        counted: ["a/investment", "b/investment"],
        gap: { least: 50_000_000, most: 50_000_000 },
        remainder: { least: 50_000_000, most: 50_000_000 },
      },
      causes: [{ cause: "unknown-projects", projects: 1, announcements: [], euros: null }],
    });
  });

  it("says nothing of a gap where nothing was announced", () => {
    const { projects, investment, causes } = reconciliationOf({ a: [{}] });
    expect([projects.announced, projects.gap, investment.announced, investment.gap, causes]).toEqual([
      null,
      null,
      null,
      null,
      [],
    ]);
  });

  it("counts one sum of an announcement: the preferred one, of a range both ends", () => {
    const { investment, causes } = reconciliationOf({
      a: [{ amount: 7 }, { amount: 9, rank: "preferred" }, { amount: 11, rank: "deprecated" }],
      b: [{ amount: 20, amountMax: 30, bound: "range" }],
    });
    expect([investment.known, investment.counted]).toEqual([
      { least: 29, most: 39 },
      ["a/investment-2", "b/investment"],
    ]);
    expect(causes).toEqual([{ cause: "ranges", projects: 1, announcements: ["b"], euros: 10 }]);
  });

  const table: readonly (readonly [string, readonly Given[], Reconciliation["causes"][number]["cause"]])[] = [
    ["no sum", [], "no-sum"],
    ["a vague sum", [{ amount: null }], "no-sum"],
    ["a deprecated sum alone", [{ rank: "deprecated" }], "no-sum"],
    ["dollars", [{ currency: "USD" }], "not-in-euros"],
    [
      "dollars and their conversion",
      [{ currency: "USD" }, scope({ type: "conversion-of", ref: "x/investment" as never })],
      "not-in-euros",
    ],
    ["a part", [scope(part("x/investment"), { type: "at-place", ref: "mulhouse" as never })], "parts-only"],
    ["a wider plan", [scope({ type: "europe-wide", ref: null })], "parts-only"],
    ["public money", [scope({ type: "public-funding", ref: null })], "parts-only"],
    [
      "what another announcement promised before",
      [scope({ type: "earlier-promise", ref: "summit-2025/investment" as never })],
      "repeats",
    ],
    ["an earlier promise", [scope({ type: "earlier-promise", ref: null })], "announced-before"],
    ["a part of another announcement", [scope(part("summit-2025/investment"))], "repeats"],
    [
      "what another announcement promised",
      [scope({ type: "under", ref: "summit-2025/investment-2" as never })],
      "repeats",
    ],
  ];

  it.each(table)("does not count %s, and says why", (_what, sums, cause) => {
    const { investment, causes } = reconciliationOf({ x: sums });
    expect([investment.known, investment.counted]).toEqual([{ least: 0, most: 0 }, []]);
    const euros = cause === "repeats" || cause === "announced-before" ? 100_000_000 : null;
    expect(causes).toEqual([{ cause, projects: 1, announcements: ["x"], euros }]);
  });

  it("counts what comes on top, under a partnership, or at a later date", () => {
    const items: readonly Scope[] = [
      { type: "on-top-of", ref: "other/investment" as never },
      { type: "under", ref: "x/relation" as never },
      { type: "as-of", ref: "2025" },
      { type: "includes-earlier", ref: null },
    ];
    const known = { least: 100_000_000, most: 100_000_000 };
    for (const item of items) expect(reconciliationOf({ x: [scope(item)] }).investment.known).toEqual(known);
  });

  it("takes off what a sum includes of another announcement, told of itself or of a part of it", () => {
    const earlier = (type: "includes-earlier" | "earlier-promise"): Scope => ({ type, ref: "a/investment" }) as never;
    const whole = { amount: 300_000_000 };
    const tellings: readonly (readonly Given[])[] = [
      [{ ...whole, ...scope(earlier("includes-earlier")) }],
      [whole, scope(part("b/investment"), earlier("earlier-promise"))],
      [{ ...whole, ...scope(earlier("includes-earlier")) }, scope(part("b/investment"), earlier("earlier-promise"))],
    ];
    for (const b of tellings) {
      const { investment, causes } = reconciliationOf({ a: [{}], b });
      expect(investment.known).toEqual({ least: 300_000_000, most: 300_000_000 });
      expect(causes).toEqual([{ cause: "includes-earlier", projects: 1, announcements: ["b"], euros: 100_000_000 }]);
    }
  });

  it("takes nothing off for an earlier promise that is counted nowhere", () => {
    const b = [scope({ type: "includes-earlier", ref: "a/investment" as never })];
    expect(reconciliationOf({ a: [{ currency: "USD" }], b }).investment.known.least).toBe(100_000_000);
  });

  it("leaves open whether a sum repeats an earlier promise of which no relation is told", () => {
    const told: Scope = { type: "earlier-promise", ref: "a/investment" as never };
    const { investment, causes } = reconciliationOf({ a: [{}], b: [{ amount: 150_000_000 }, scope(told)] });
    expect(investment.known).toEqual({ least: 150_000_000, most: 250_000_000 });
    expect(causes).toEqual([{ cause: "may-repeat", projects: 1, announcements: ["b"], euros: 100_000_000 }]);
    const onTop: Scope = { type: "on-top-of", ref: "b/investment-2" as never };
    expect(reconciliationOf({ a: [{}], b: [scope(onTop), scope(told)] }).causes).toEqual([]);
    expect(
      reconciliationOf({ a: [{}], b: [{}, scope(told, { type: "on-top-of", ref: "b/investment" as never })] }).causes,
    ).toEqual([]);
  });

  it("leaves open a share that is for all of Europe", () => {
    const { investment, causes } = reconciliationOf({
      a: [{}, { amount: 80_000_000, ...scope(part("a/investment"), { type: "europe-wide", ref: null }) }],
    });
    expect(investment.known).toEqual({ least: 20_000_000, most: 100_000_000 });
    expect(causes).toEqual([{ cause: "beyond-france", projects: 1, announcements: ["a"], euros: 80_000_000 }]);
  });

  it("counts of a ceiling what is firm, and at most all of it", () => {
    const ceiling: Given = { bound: "up_to" };
    const stage: Given = { amount: 60_000_000, ...scope({ type: "first-phase", ref: null }) };
    expect(reconciliationOf({ x: [ceiling] }).investment.known).toEqual({ least: 0, most: 100_000_000 });
    const { investment, causes } = reconciliationOf({ x: [ceiling, stage] });
    expect(investment.known).toEqual({ least: 60_000_000, most: 100_000_000 });
    expect(causes).toEqual([{ cause: "ceilings", projects: 1, announcements: ["x"], euros: 40_000_000 }]);
  });

  it.each([
    ["is a minimum", 150_000_000, "more_than", "total-is-a-minimum"],
    ["is rounded", 195_000_000, "exact", "total-is-rounded"],
    ["cannot count it all", 150_000_000, "exact", "outside-total"],
  ] as const)("says where more is known than a total that %s", (_what, total, bound, cause) => {
    const { projects, investment, causes } = reconciliationOf({ a: [{}], b: [{}] }, 1, total, bound);
    const excess = 200_000_000 - total;
    expect([projects.gap, investment.gap]).toEqual([-1, { least: -excess, most: -excess }]);
    expect(causes).toEqual([
      { cause: "beyond-count", projects: 1, announcements: [], euros: null },
      { cause, projects: 0, announcements: [], euros: excess },
    ]);
  });

  it("says what the edition itself counts of earlier announcements", () => {
    const { causes } = reconcile("choose-france-2025", recorded);
    expect(causes.find(({ cause }) => cause === "total-counts-earlier")?.euros).toBe(20_800_000_000);
  });

  it("subtracts from the record what two summits announced twice", () => {
    const { causes } = reconcile("ai-action-summit-2025", recorded);
    expect(causes.find(({ cause }) => cause === "includes-earlier")).toMatchObject({
      announcements: ["amazon-ai-2025"],
      euros: 1_200_000_000,
    });
  });

  it("counts no euro twice: a repeat changes nothing but its own number", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e9 }), { maxLength: 8 });
    fc.assert(
      fc.property(amounts, amounts, (own, again) => {
        const plain = Object.fromEntries(own.map((amount, index) => [`a${index}`, [{ amount }]]));
        const repeats = Object.fromEntries(
          again.map((amount, index) => [`r${index}`, [{ amount, scope: [part(`a${index}/investment`)] }]]),
        );
        const { projects, investment } = reconciliationOf({ ...plain, ...repeats });
        const sum = own.reduce((all, amount) => all + amount, 0);
        expect(investment.known).toEqual({ least: sum, most: sum });
        expect([projects.known, projects.repeated]).toEqual([own.length, again.length]);
      }),
    );
  });
});

describe("describeReconciliation", () => {
  const reconciliation = reconciliationOf(
    {
      a: [{ amount: 1_234_000_000 }],
      b: [],
      c: [],
      d: [{ bound: "up_to" }],
      e: [scope({ type: "earlier-promise", ref: "a/investment" as never })],
    },
    6,
    2_000_000_000,
    "more_than",
  );

  it("says it in French", () => {
    expect(describeReconciliation(reconciliation, "fr")).toEqual([
      "4\u00a0projets connus sur 6 annoncés",
      "entre 1,23 et 1,33\u00a0milliard d’euros connus sur plus de 2\u00a0milliards d’euros",
      "Écart\u00a0: 1\u00a0projet inconnu\u00a0; 1\u00a0annonce comptée ailleurs (100\u00a0millions d’euros)\u00a0; 1\u00a0annonce dont la somme est un plafond (100\u00a0millions d’euros au-delà de ce qui est ferme)\u00a0; 2\u00a0annonces sans somme\u00a0; reste entre 566 et 666\u00a0millions d’euros sans somme connue",
    ]);
  });

  it("says it in English", () => {
    expect(describeReconciliation(reconciliation, "en")).toEqual([
      "4\u00a0projects known out of 6 announced",
      "between €1.23\u00a0billion and €1.33\u00a0billion known out of more than €2\u00a0billion",
      "Gap: 1\u00a0unknown project; 1\u00a0announcement counted elsewhere (€100\u00a0million); 1\u00a0announcement with a sum that is a ceiling (€100\u00a0million above what is firm); 2\u00a0announcements without a sum; between €566\u00a0million and €666\u00a0million left without a known sum",
    ]);
  });

  it("leaves out what is not known", () => {
    expect(describeReconciliation(reconciliationOf({ a: [{ amount: 5_400_000 }] }), "en")).toEqual([
      "1\u00a0project known",
      "€5\u00a0million known",
    ]);
  });
});
