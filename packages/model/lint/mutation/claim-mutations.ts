import type { RecordOf } from "../record-kind.ts";
import { add, addIn, claimsOfKind, findClaim, findRecord, setIn } from "./break.ts";
import type { Mutation } from "./mutation.ts";
import { hasNotes, isExact, isLone, isPlain, isPromise } from "./wishes.ts";

type Announcement = RecordOf<"announcement">;

/** What can go wrong with claims, their dates and what they point at. */
export const claimMutations: readonly Mutation[] = [
  {
    rule: "claim-id",
    what: "a gap in the numbers",
    how: (data) => {
      const { entry, path } = findClaim(data, "period", (_claim, at) => isPromise(at) && isLone(at, "period"));
      return setIn(entry, [[...path, "id"], "period-7"]);
    },
  },
  {
    rule: "claim-id",
    what: "another word than the kind",
    how: (data) => {
      const { entry, path } = findClaim(data, "period", (_claim, at) => isPromise(at) && isLone(at, "period"));
      return setIn(entry, [[...path, "id"], "years"]);
    },
  },
  {
    rule: "duplicate-id",
    what: "two claims with one id",
    how: (data) => {
      const { claim, entry } = findClaim(data, "purpose", (_claim, at) => isPromise(at) && isLone(at, "purpose"));
      const summary = { fr: "Réduire les délais", en: "Shorten delays" };
      return addIn(entry, ["claims"], { ...claim, summary });
    },
  },
  {
    rule: "duplicate-claim",
    what: "a claim told twice",
    how: (data) => {
      const { claim, entry } = findClaim(data, "site", (_claim, at) => isPromise(at) && isLone(at, "site"));
      return addIn(entry, ["claims"], { ...claim, id: "site-2" });
    },
  },
  {
    rule: "duplicate-claim",
    what: "a claim told twice, deprecated once",
    how: (data) => {
      const { claim, entry } = findClaim(
        data,
        "jobs",
        (own, at) => isPromise(at) && isLone(at, "jobs") && isPlain(own),
      );
      return addIn(entry, ["claims"], { ...claim, id: "jobs-2", rank: "deprecated", rankReason: "typo" });
    },
  },
  {
    rule: "date-order",
    what: "an outcome before its announcement",
    how: (data) => {
      const { entry, path } = findClaim(data, "outcome");
      return setIn(entry, [[...path, "on"], "2017-06"]);
    },
  },
  {
    rule: "date-order",
    what: "an outcome that no page is young enough to tell",
    how: (data) => {
      const { entry, path } = findClaim(data, "outcome", ({ evidence }) =>
        evidence.every(({ source }) => (data.sources.get(source)?.published ?? null) !== null),
      );
      return setIn(entry, [[...path, "on"], "2026-10"]);
    },
  },
  {
    rule: "date-order",
    what: "a period that ends before it begins",
    how: (data) => {
      const { entry, path } = findClaim(data, "period", (_claim, at) => isPromise(at) && isLone(at, "period"));
      return setIn(entry, [[...path, "from"], 2031], [[...path, "to"], 2029], [[...path, "years"], null]);
    },
  },
  {
    rule: "date-not-in-future",
    what: "news of years to come",
    how: (data) => {
      const { entry, path } = findClaim(data, "news");
      return setIn(entry, [[...path, "on"], "2099"]);
    },
  },
  {
    rule: "edition-window",
    what: "an announcement a year before its edition",
    how: (data) => {
      const entry = findRecord(data, "announcement", (record) => record.edition !== null && !hasNotes(record));
      return setIn(entry, [["announced"], "2017-06-01"]);
    },
  },
  {
    rule: "edition-window",
    what: "an edition moved away from its announcements",
    how: (data) => {
      const isOf = ({ edition, notes }: Announcement, id: string): boolean =>
        edition === id && !notes.some(({ claim }) => claim === null);
      const entry = findRecord(
        data,
        "edition",
        ({ id, date }, own) =>
          Number(date.slice(5, 7)) < 7 &&
          [...data.announcements.values()].some((record) => isOf(record, id)) &&
          !own.claims.some(({ claim }) => claim.kind === "held_on" || claim.kind === "follow_up"),
      );
      return setIn(entry, [["date"], `${entry.record.date.slice(0, 4)}-12-30`]);
    },
  },
  {
    rule: "evidence-required",
    what: "a claim without evidence",
    how: (data) => {
      const { entry, path } = findClaim(data, "site");
      return setIn(entry, [[...path, "evidence"], []]);
    },
  },
  {
    rule: "evidence-required",
    what: "one place of a source named twice",
    how: (data) => {
      const { claim, entry, path } = findClaim(data, "site");
      return addIn(entry, [...path, "evidence"], claim.evidence[0]);
    },
  },
  {
    rule: "near-duplicate-announcement",
    what: "a second announcement at the same edition",
    how: (data) => {
      const { record } = findRecord(data, "announcement", (own) => own.edition !== null && !hasNotes(own));
      const claims = record.claims.filter(({ kind }) => kind === "site" || kind === "purpose").slice(0, 1);
      const alone = claims.map((claim) => ({ ...claim, id: claim.kind, scope: [] }));
      return add("announcement", { ...record, id: `${record.id}-again`, notes: [], claims: alone });
    },
  },
  {
    rule: "near-duplicate-announcement",
    what: "the same sum again, at no edition",
    how: (data) => {
      const { claim, entry } = findClaim(
        data,
        "investment",
        (own, at) =>
          at.kind === "announcement" &&
          !hasNotes(at.record) &&
          isLone(at, "investment") &&
          isExact(own) &&
          own.amount !== null,
      );
      const { record } = findRecord(data, "announcement", ({ id }) => id === entry.id);
      return add("announcement", { ...record, id: `${record.id}-again`, edition: null, notes: [], claims: [claim] });
    },
  },
  {
    rule: "scope-place-level",
    what: "a région as one place",
    how: (data) => {
      const { entry, path } = findClaim(data, "capacity");
      const region = findRecord(data, "place", ({ type }) => type === "region").id;
      return setIn(entry, [[...path, "scope"], [{ type: "at-place", ref: region }]]);
    },
  },
  {
    rule: "scope-place-level",
    what: "a commune as a région",
    how: (data) => {
      const { entry, path } = findClaim(data, "capacity");
      const commune = findRecord(data, "place", ({ type }) => type === "commune").id;
      return setIn(entry, [[...path, "scope"], [{ type: "in-region", ref: commune }]]);
    },
  },
  {
    rule: "scope-reference",
    what: "a power that is part of a sum",
    how: (data) => {
      const { entry, path } = findClaim(data, "capacity", (_claim, at) => claimsOfKind(at, "investment").length > 0);
      return setIn(entry, [[...path, "scope"], [{ type: "part-of", ref: `${entry.id}/investment` }]]);
    },
  },
  {
    rule: "scope-reference",
    what: "a conversion of another kind",
    how: (data) => {
      const { entry, path } = findClaim(data, "capacity", (_claim, at) => claimsOfKind(at, "investment").length > 0);
      return setIn(entry, [[...path, "scope"], [{ type: "conversion-of", ref: `${entry.id}/investment` }]]);
    },
  },
  {
    rule: "no-cycle",
    what: "a part of itself",
    how: (data) => {
      const { claim, entry, path } = findClaim(data, "capacity");
      return setIn(entry, [[...path, "scope"], [{ type: "part-of", ref: `${entry.id}/${claim.id}` }]]);
    },
  },
  {
    rule: "unknown-reference",
    what: "a source that there is not",
    how: (data) => {
      const { entry, path } = findClaim(data, "site");
      return addIn(entry, [...path, "evidence"], { source: "nowhere-2024-05", locator: null, figure: null });
    },
  },
  {
    rule: "unknown-reference",
    what: "a scope on a claim that there is not",
    how: (data) => {
      const { entry, path } = findClaim(data, "capacity");
      return setIn(entry, [[...path, "scope"], [{ type: "part-of", ref: "nowhere-2024/capacity" }]]);
    },
  },
];
