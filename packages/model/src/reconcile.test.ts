import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Announcement } from "./announcement.ts";
import type { Catalogue } from "./catalogue.ts";
import { describeReconciliation } from "./describe/reconciliation.ts";
import { readTogether } from "./disagreement.ts";
import type { Edition } from "./edition.ts";
import type { Bound, InvestmentClaim, Scope } from "./generated/types.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";

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
        known: 150_000_000,
        counted: ["a/investment", "b/investment"],
        gap: 50_000_000,
      },
      causes: [{ cause: "unknown-projects", projects: 1, announcements: [] }],
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

  it("counts one sum of an announcement: the preferred one, of a range the lower end", () => {
    const { investment } = reconciliationOf({
      a: [{ amount: 7 }, { amount: 9, rank: "preferred" }, { amount: 11, rank: "deprecated" }],
      b: [{ amount: 20, amountMax: 30, bound: "range" }],
    });
    expect([investment.known, investment.counted]).toEqual([29, ["a/investment-2", "b/investment"]]);
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
    ["an earlier promise", [scope({ type: "earlier-promise", ref: null })], "repeats"],
    ["a sum with earlier ones", [scope({ type: "includes-earlier", ref: null })], "repeats"],
    ["a part of another announcement", [scope(part("summit-2025/investment"))], "repeats"],
    [
      "what another announcement promised",
      [scope({ type: "under", ref: "summit-2025/investment-2" as never })],
      "repeats",
    ],
  ];

  it.each(table)("does not count %s, and says why", (_what, sums, cause) => {
    const { investment, causes } = reconciliationOf({ x: sums });
    expect([investment.known, investment.counted]).toEqual([0, []]);
    expect(causes).toEqual([{ cause, projects: 1, announcements: ["x"] }]);
  });

  it("counts what comes on top, under a partnership, or at a later date", () => {
    const items: readonly Scope[] = [
      { type: "on-top-of", ref: "other/investment" as never },
      { type: "under", ref: "x/relation" as never },
      { type: "as-of", ref: "2025" },
    ];
    for (const item of items) expect(reconciliationOf({ x: [scope(item)] }).investment.known).toBe(100_000_000);
  });

  it("counts a ceiling and says that it is one", () => {
    const { investment, causes } = reconciliationOf({ x: [{ bound: "up_to" }] });
    expect([investment.known, causes]).toEqual([
      100_000_000,
      [{ cause: "ceilings", projects: 1, announcements: ["x"] }],
    ]);
  });

  it("says where more is known than was counted", () => {
    const { projects, investment, causes } = reconciliationOf({ a: [{}], b: [{}] }, 1, 150_000_000);
    expect([projects.gap, investment.gap, causes[0]]).toEqual([
      -1,
      -50_000_000,
      { cause: "beyond-count", projects: 1, announcements: [] },
    ]);
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
        expect(investment.known).toBe(own.reduce((sum, amount) => sum + amount, 0));
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
      e: [scope({ type: "earlier-promise", ref: null })],
    },
    6,
    2_000_000_000,
    "more_than",
  );

  it("says it in French", () => {
    expect(describeReconciliation(reconciliation, "fr")).toEqual([
      "4\u00a0projets connus sur 6 annoncés",
      "1,33\u00a0milliard d’euros connus sur plus de 2\u00a0milliards d’euros",
      "Écart\u00a0: 1\u00a0projet inconnu\u00a0; 1\u00a0annonce comptée ailleurs\u00a0; 2\u00a0annonces sans somme\u00a0; 1\u00a0annonce dont la somme est un plafond",
    ]);
  });

  it("says it in English", () => {
    expect(describeReconciliation(reconciliation, "en")).toEqual([
      "4\u00a0projects known out of 6 announced",
      "€1.33\u00a0billion known out of more than €2\u00a0billion",
      "Gap: 1\u00a0unknown project; 1\u00a0announcement counted elsewhere; 2\u00a0announcements without a sum; 1\u00a0announcement with a sum that is a ceiling",
    ]);
  });

  it("leaves out what is not known", () => {
    expect(describeReconciliation(reconciliationOf({ a: [{ amount: 5_400_000 }] }), "en")).toEqual([
      "1\u00a0project known",
      "€5\u00a0million known",
    ]);
  });
});
