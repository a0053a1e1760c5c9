import { add, addIn, findRecord, setIn } from "./break.ts";
import type { Mutation } from "./mutation.ts";

const NAME = {
  text: "Société de nulle part",
  kind: "brand",
  language: null,
  from: null,
  to: null,
  ambiguity: "safe",
  ambiguityReason: null,
} as const;
const REDIRECT = {
  id: "gone",
  record: "organisation",
  was: "gone",
  kind: "moved",
  on: "2026-01-05",
  reason: { fr: "Nom complet.", en: "Whole name." },
} as const;

/** What can go wrong with names, places, sources, addresses and redirects. */
export const recordMutations: readonly Mutation[] = [
  {
    rule: "insee-code",
    what: "a commune's code of another département",
    how: (data) =>
      setIn(
        findRecord(data, "place", ({ type, code }) => type === "commune" && !code?.startsWith("59")),
        [["code"], "59183"],
      ),
  },
  {
    rule: "insee-code",
    what: "an area with a code",
    how: (data) =>
      setIn(
        findRecord(data, "place", ({ type }) => type === "area"),
        [["code"], "44"],
      ),
  },
  {
    rule: "insee-code",
    what: "a région with the code of another",
    how: (data) =>
      setIn(
        findRecord(data, "place", ({ type, code }) => type === "region" && code !== "94"),
        [["code"], "94"],
      ),
  },
  {
    rule: "insee-code",
    what: "a département with the code of another",
    how: (data) =>
      setIn(
        findRecord(data, "place", ({ type, code }) => type === "departement" && code !== "48"),
        [["code"], "48"],
      ),
  },
  {
    rule: "no-cycle",
    what: "a place within itself",
    how: (data) => {
      const entry = findRecord(data, "place", ({ type }) => type === "country");
      return setIn(entry, [["within"], entry.id]);
    },
  },
  {
    rule: "no-cycle",
    what: "an organisation that is its own parent",
    how: (data) => {
      const entry = findRecord(data, "organisation");
      return setIn(entry, [["parents"], [entry.id]]);
    },
  },
  {
    rule: "name-collision",
    what: "a name of another organisation",
    how: (data) => {
      const first = findRecord(data, "organisation");
      const second = findRecord(data, "organisation", ({ id }) => id !== first.id);
      return addIn(second, ["names"], { ...NAME, text: first.record.names[0]?.text.toUpperCase() });
    },
  },
  {
    rule: "name-collision",
    what: "a name that stands twice",
    how: (data) => {
      const entry = findRecord(data, "organisation");
      return addIn(entry, ["names"], { ...entry.record.names[0] });
    },
  },
  {
    rule: "name-policy",
    what: "a safe name with a reason",
    how: (data) => addIn(findRecord(data, "organisation"), ["names"], { ...NAME, ambiguityReason: "A town." }),
  },
  {
    rule: "name-policy",
    what: "a name that needs care and does not say why",
    how: (data) => addIn(findRecord(data, "organisation"), ["names"], { ...NAME, ambiguity: "never-alone" }),
  },
  {
    rule: "name-policy",
    what: "a former name without an end",
    how: (data) => addIn(findRecord(data, "series"), ["names"], { ...NAME, kind: "former" }),
  },
  {
    rule: "date-order",
    what: "a name that ends before it begins",
    how: (data) => addIn(findRecord(data, "organisation"), ["names"], { ...NAME, from: "2010", to: "2001" }),
  },
  {
    rule: "date-order",
    what: "a source read before it was published",
    how: (data) =>
      setIn(
        findRecord(data, "source", ({ published }) => published !== null),
        [["accessed"], "2001-01-01"],
      ),
  },
  {
    rule: "date-not-in-future",
    what: "a source read tomorrow",
    how: (data) => setIn(findRecord(data, "source"), [["accessed"], "2099-01-01"]),
  },
  {
    rule: "date-not-in-future",
    what: "a name that ends in years to come",
    how: (data) => addIn(findRecord(data, "organisation"), ["names"], { ...NAME, to: "2099" }),
  },
  {
    rule: "duplicate-source",
    what: "an address with tracking parameters",
    how: (data) => {
      const first = findRecord(data, "source", ({ url }) => url !== null && !url.includes("?"));
      const second = findRecord(data, "source", ({ id }) => id !== first.id);
      return setIn(second, [["url"], `${first.record.url}?utm_source=letter`]);
    },
  },
  {
    rule: "duplicate-source",
    what: "an address with another scheme and a last slash",
    how: (data) => {
      const first = findRecord(data, "source", ({ url }) => /^https:\/\/www\.[^?]*[^/?]$/u.test(url ?? ""));
      const second = findRecord(data, "source", ({ id }) => id !== first.id);
      return setIn(second, [["url"], `${first.record.url?.replace("https://www.", "http://")}/`]);
    },
  },
  {
    rule: "relay-consistency",
    what: "a page that relays its own publisher",
    how: (data) => {
      const entry = findRecord(data, "source", ({ publisher, relayOf }) => publisher !== null && relayOf === "unknown");
      return setIn(entry, [["relayOf"], entry.record.publisher]);
    },
  },
  {
    rule: "relay-consistency",
    what: "an agency page without its agency",
    how: (data) => {
      const isPaper = (id: string | null): boolean => data.publishers.get(id ?? "")?.kind === "press";
      const entry = findRecord(data, "source", ({ publisher, relayOf }) => isPaper(publisher) && relayOf === "unknown");
      return setIn(entry, [["kind"], "agency"]);
    },
  },
  {
    rule: "relay-consistency",
    what: "a page that relays a blog",
    how: (data) => {
      const blog = findRecord(data, "publisher", ({ kind }) => kind === "blog" || kind === "aggregator");
      const entry = findRecord(
        data,
        "source",
        ({ publisher, relayOf }) => publisher !== blog.id && relayOf === "unknown",
      );
      return setIn(entry, [["relayOf"], blog.id]);
    },
  },
  {
    rule: "redirect-target",
    what: "a redirect for an id that is there",
    how: (data) => {
      const [first = "", second = ""] = data.organisations.keys();
      return add("redirect", { ...REDIRECT, id: first, was: first, to: [second] });
    },
  },
  {
    rule: "redirect-target",
    what: "a redirect to a redirect",
    how: (data) => {
      const target = findRecord(data, "organisation").id;
      return add(
        "redirect",
        { ...REDIRECT, to: [target] },
        { ...REDIRECT, id: "long-gone", was: "long-gone", to: ["gone"] },
      );
    },
  },
  {
    rule: "unknown-reference",
    what: "a redirect that leads nowhere",
    how: () => add("redirect", { ...REDIRECT, to: ["nowhere-at-all"] }),
  },
  {
    rule: "unknown-reference",
    what: "a place within one that there is not",
    how: (data) =>
      setIn(
        findRecord(data, "place", ({ type }) => type === "country"),
        [["within"], "atlantide"],
      ),
  },
];
