import { findClaim, findRecord, setIn } from "./break.ts";
import type { Mutation } from "./mutation.ts";
import { isShort } from "./wishes.ts";

/** What can go wrong with lines of our own wording. */
export const textMutations: readonly Mutation[] = [
  {
    rule: "bilingual-parity",
    what: "a year in French alone",
    how: (data) => {
      const entry = findRecord(data, "announcement", isShort);
      return setIn(entry, [["subject", "fr"], `${entry.record.subject.fr} en 2019`]);
    },
  },
  {
    rule: "bilingual-parity",
    what: "a number in English alone",
    how: (data) => {
      const entry = findRecord(data, "announcement", isShort);
      return setIn(entry, [["subject", "en"], `${entry.record.subject.en} for 77 people`]);
    },
  },
  {
    rule: "bilingual-parity",
    what: "a place in French alone",
    how: (data) => {
      const entry = findRecord(
        data,
        "announcement",
        (record) => isShort(record) && !/Grand Est/u.test(record.subject.en),
      );
      const change = setIn(entry, [["subject", "fr"], `${entry.record.subject.fr} dans le Grand Est`]);
      return { written: [...change.written] };
    },
  },
  {
    rule: "bilingual-parity",
    what: "French in both languages",
    how: (data) =>
      setIn(
        findRecord(data, "announcement"),
        [["subject", "fr"], "centre de recherche"],
        [["subject", "en"], "centre de recherche"],
      ),
  },
  {
    rule: "typography",
    what: "a straight apostrophe",
    how: (data) => {
      const entry = findRecord(data, "announcement", isShort);
      return setIn(entry, [["subject", "fr"], `${entry.record.subject.fr}, d'abord`]);
    },
  },
  {
    rule: "typography",
    what: "a plain space before a colon",
    how: (data) => {
      const entry = findRecord(data, "announcement", ({ subject }) => !subject.fr.includes(":"));
      return setIn(entry, [["subject", "fr"], `Projet : ${entry.record.subject.fr}`]);
    },
  },
  {
    rule: "typography",
    what: "a French space in English",
    how: (data) => {
      const entry = findRecord(data, "announcement", isShort);
      return setIn(entry, [["subject", "en"], `${entry.record.subject.en} ?`]);
    },
  },
  {
    rule: "text-length",
    what: "a line of 201 characters",
    how: (data) =>
      setIn(findRecord(data, "announcement"), [["subject", "fr"], "é".repeat(201)], [["subject", "en"], "text"]),
  },
  {
    rule: "no-copied-sentence",
    what: "a line of 241 characters",
    how: (data) =>
      setIn(findRecord(data, "announcement"), [["subject", "fr"], "é".repeat(241)], [["subject", "en"], "text"]),
  },
  {
    rule: "no-copied-sentence",
    what: "a quoted sentence",
    how: (data) =>
      setIn(
        findRecord(data, "announcement"),
        [["subject", "fr"], "Dit «\u00A0ici commence une phrase que quelqu’un a écrite ailleurs\u00A0»"],
        [["subject", "en"], "Says so"],
      ),
  },
  {
    rule: "no-copied-sentence",
    what: "a sentence as a printed figure",
    how: (data) => {
      const { entry, path } = findClaim(data, "site");
      return setIn(entry, [[...path, "evidence", 0, "figure"], "ici se trouverait toute une phrase de la page citée"]);
    },
  },
  {
    rule: "outcome-words",
    what: "a judgement in French",
    how: (data) => {
      const { entry, path } = findClaim(data, "outcome");
      return setIn(entry, [[...path, "summary"], { fr: "Ouverture réussie", en: "Opened" }]);
    },
  },
  {
    rule: "outcome-words",
    what: "a judgement in English",
    how: (data) => {
      const { entry, path } = findClaim(data, "outcome");
      return setIn(entry, [[...path, "summary"], { fr: "Projet abandonné", en: "A failure" }]);
    },
  },
];
