import { addIn, claimsOfKind, findClaim, findRecord, setIn } from "./break.ts";
import type { Mutation } from "./mutation.ts";
import { bare, isExact, isLone, isPlain, isPromise } from "./wishes.ts";

/** What can go wrong with values, ranks and what they rest on. */
export const figureMutations: readonly Mutation[] = [
  {
    rule: "bound-shape",
    what: "a range without an upper end",
    how: (data) => {
      const { entry, path } = findClaim(data, "capacity", ({ quantityMax }) => quantityMax === null);
      return setIn(entry, [[...path, "bound"], "range"]);
    },
  },
  {
    rule: "bound-shape",
    what: "an upper end that is no range",
    how: (data) => {
      const { claim, entry, path } = findClaim(data, "capacity", ({ quantityMax }) => quantityMax === null);
      return setIn(entry, [[...path, "quantityMax"], claim.quantity + 1]);
    },
  },
  {
    rule: "bound-shape",
    what: "a range with its ends changed about",
    how: (data) => {
      const { claim, entry, path } = findClaim(
        data,
        "capacity",
        ({ quantityMax, quantity }) => quantityMax === null && quantity > 50,
      );
      return setIn(entry, [[...path, "quantityMax"], claim.quantity - 1], [[...path, "bound"], "range"]);
    },
  },
  {
    rule: "bound-shape",
    what: "neither a number nor a figure",
    how: (data) => {
      const { claim, entry, path } = findClaim(
        data,
        "jobs",
        (own, at) => isPromise(at) && isLone(at, "jobs") && own.countMax === null && isExact(own),
      );
      return setIn(entry, [path, { ...bare(claim), count: null }]);
    },
  },
  {
    rule: "disagreement-has-preferred",
    what: "a second number of jobs",
    how: (data) => {
      const { claim, entry } = findClaim(
        data,
        "jobs",
        (own, at) => isPromise(at) && isLone(at, "jobs") && isExact(own) && (own.count ?? 0) > 0,
      );
      return addIn(entry, ["claims"], { ...bare(claim), id: "jobs-2", count: (claim.count ?? 0) * 2 });
    },
  },
  {
    rule: "disagreement-has-preferred",
    what: "a second sum in another currency",
    how: (data) => {
      const { claim, entry } = findClaim(data, "investment", (own, at) => isLone(at, "investment") && isExact(own));
      return addIn(entry, ["claims"], { ...bare(claim), id: "investment-2", currency: "USD" });
    },
  },
  {
    rule: "figure-reads-back",
    what: "a zero too many",
    how: (data) => {
      const { claim, entry, path } = findClaim(
        data,
        "investment",
        (own, at) => isLone(at, "investment") && isExact(own) && own.figure !== null && (own.amount ?? 1e12) < 1e10,
      );
      return setIn(entry, [[...path, "amount"], (claim.amount ?? 0) * 10]);
    },
  },
  {
    rule: "figure-reads-back",
    what: "another currency than printed",
    how: (data) => {
      const { entry, path } = findClaim(
        data,
        "investment",
        (own, at) => isLone(at, "investment") && isExact(own) && own.figure !== null,
      );
      return setIn(entry, [[...path, "currency"], "GBP"]);
    },
  },
  {
    rule: "figure-reads-back",
    what: "a bound that nobody prints",
    how: (data) => {
      const { entry, path } = findClaim(
        data,
        "jobs",
        (own, at) => isLone(at, "jobs") && isExact(own) && own.figure !== null,
      );
      return setIn(entry, [[...path, "bound"], "at_least"]);
    },
  },
  {
    rule: "figure-reads-back",
    what: "other people than are to be hired",
    how: (data) => {
      const { claim, entry, path } = findClaim(data, "jobs", (own) => isExact(own) && own.figure?.language === "fr");
      return setIn(entry, [[...path, "figure", "text"], `${(claim.count ?? 0) + 1}00 salariés`]);
    },
  },
  {
    rule: "figure-reads-back",
    what: "a figure that is none",
    how: (data) => {
      const { entry, path } = findClaim(data, "jobs", (own) => own.figure !== null);
      return setIn(entry, [[...path, "figure", "text"], "beaucoup"]);
    },
  },
  {
    rule: "low-grade-support",
    what: "a lone figure whose only source is a copy",
    how: (data) => {
      const { claim } = findClaim(
        data,
        "jobs",
        (own, at) => isPromise(at) && isLone(at, "jobs") && own.evidence.length === 1,
      );
      return setIn(
        findRecord(data, "source", ({ id }) => id === claim.evidence[0]?.source),
        [["lowGrade"], "scraper"],
      );
    },
  },
  {
    rule: "preferred-has-most-sources",
    what: "a rival with as many sources",
    how: (data) => {
      const { claim, entry } = findClaim(
        data,
        "investment",
        (own, at) => own.rankReason === "most-independent-sources" && isPromise(at) && own.currency === "EUR",
      );
      const rival = { ...bare(claim), id: `investment-${claimsOfKind(entry, "investment").length + 1}` };
      return addIn(entry, ["claims"], {
        ...rival,
        amount: 123_456_789,
        bound: "exact",
        rank: "normal",
        rankReason: null,
      });
    },
  },
  {
    rule: "rank-reason",
    what: "a reason for a normal rank",
    how: (data) => {
      const { entry, path } = findClaim(data, "site", isPlain);
      return setIn(entry, [[...path, "rankReason"], "typo"]);
    },
  },
  {
    rule: "rank-reason",
    what: "a preference without a reason",
    how: (data) => {
      const { entry, path } = findClaim(data, "investment", ({ rank }) => rank === "preferred");
      return setIn(entry, [[...path, "rankReason"], null]);
    },
  },
  {
    rule: "rank-reason",
    what: "a preference for a typo",
    how: (data) => {
      const { entry, path } = findClaim(data, "investment", ({ rank }) => rank === "preferred");
      return setIn(entry, [[...path, "rankReason"], "typo"]);
    },
  },
  {
    rule: "rank-reason",
    what: "an official source that is a paper",
    how: (data) => {
      const isOfficial = (id: string): boolean => ["government", "company"].includes(data.sources.get(id)?.kind ?? "");
      const { entry, path } = findClaim(
        data,
        "investment",
        ({ rank, evidence }) => rank === "preferred" && !evidence.some(({ source }) => isOfficial(source)),
      );
      return setIn(entry, [[...path, "rankReason"], "official-source"]);
    },
  },
  {
    rule: "unit-plausibility",
    what: "watts for megawatts",
    how: (data) => {
      const { entry, path } = findClaim(
        data,
        "capacity",
        ({ unit, quantityMax }) => unit === "MW" && quantityMax === null,
      );
      return setIn(entry, [[...path, "quantity"], 250_000_000]);
    },
  },
  {
    rule: "unit-plausibility",
    what: "a year as a number of years",
    how: (data) => {
      const { entry, path } = findClaim(data, "period", (_claim, at) => isPromise(at) && isLone(at, "period"));
      return setIn(entry, [[...path, "from"], null], [[...path, "to"], null], [[...path, "years"], 2030]);
    },
  },
];
