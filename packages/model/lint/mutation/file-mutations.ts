import type { RecordOf } from "../record-kind.ts";
import { add, deleteIn, findClaim, findRecord, move, rewrite, setIn } from "./break.ts";
import type { Mutation } from "./mutation.ts";

const PUBLISHER: RecordOf<"publisher"> = {
  id: "gazette-de-nulle-part",
  name: "Gazette",
  country: null,
  kind: "press",
  claims: [],
};
const NAME = {
  text: "Société de nulle part",
  kind: "brand",
  language: null,
  from: null,
  to: null,
  ambiguity: "safe",
  ambiguityReason: null,
} as const;

/** What can go wrong with files and their lines. */
export const fileMutations: readonly Mutation[] = [
  {
    rule: "plain-yaml",
    what: "an anchor",
    how: (data) => rewrite(findRecord(data, "publisher"), (text) => text.replace("\nid: ", "\nid: &x ")),
  },
  {
    rule: "plain-yaml",
    what: "a key that stands twice",
    how: (data) => rewrite(findRecord(data, "publisher"), (text) => `${text}country: null\n`),
  },
  {
    rule: "plain-yaml",
    what: "a key without a value",
    how: (data) => rewrite(findRecord(data, "publisher"), (text) => text.replace(/\ncountry: .*/u, "\ncountry:")),
  },
  {
    rule: "plain-yaml",
    what: "a byte order mark",
    how: (data) => rewrite(findRecord(data, "publisher"), (text) => `\uFEFF${text}`),
  },
  {
    rule: "schema",
    what: "a key that there is not",
    how: (data) => rewrite(findRecord(data, "publisher"), (text) => `${text}colour: red\n`),
  },
  { rule: "schema", what: "a missing key", how: (data) => deleteIn(findRecord(data, "source"), ["language"]) },
  {
    rule: "schema",
    what: "a word not of the list",
    how: (data) => setIn(findRecord(data, "source"), [["kind"], "papyrus"]),
  },
  { rule: "schema", what: "a number for a text", how: (data) => setIn(findRecord(data, "publisher"), [["name"], 20]) },
  {
    rule: "schema",
    what: "a day that does not exist",
    how: (data) => setIn(findRecord(data, "edition"), [["date"], "2024-02-30"]),
  },
  {
    rule: "schema-line",
    what: "a file without the line",
    how: (data) => rewrite(findRecord(data, "publisher"), (text) => text.slice(text.indexOf("\n") + 1)),
  },
  {
    rule: "schema-line",
    what: "the line of another kind",
    how: (data) => rewrite(findRecord(data, "place"), (text) => text.replace("/place.json", "/person.json")),
  },
  {
    rule: "key-order",
    what: "two keys changed about",
    how: (data) =>
      rewrite(findRecord(data, "publisher"), (text) => text.replace(/(\nkind: .*)(\nclaims: .*)/u, "$2$1")),
  },
  {
    rule: "key-order",
    what: "two keys of a claim changed about",
    how: (data) =>
      rewrite(findClaim(data, "site").entry, (text) => text.replace(/(\n {4}rank: .*)(\n {4}rankReason: .*)/u, "$2$1")),
  },
  {
    rule: "file-name",
    what: "a file under another name",
    how: (data) => {
      const entry = findRecord(data, "publisher");
      return move(entry, entry.file.path.replace(".yml", "-2.yml"));
    },
  },
  {
    rule: "file-name",
    what: "a source under another year",
    how: (data) => {
      const entry = findRecord(data, "source", ({ published }) => published !== null);
      return move(entry, entry.file.path.replace(/\/\d{4}\//u, "/1999/"));
    },
  },
  { rule: "orphan-record", what: "a publisher that nobody mentions", how: () => add("publisher", PUBLISHER) },
  {
    rule: "orphan-record",
    what: "a place that nobody mentions",
    how: () =>
      add("place", {
        id: "nulle-part",
        names: { fr: "Nulle-Part", en: "Nulle-Part" },
        type: "area",
        code: null,
        within: null,
        coordinates: null,
        claims: [],
      }),
  },
  {
    rule: "reserved-id",
    what: "an organisation called unknown",
    how: (data) =>
      add("organisation", { ...findRecord(data, "organisation").record, id: "unknown", names: [NAME], claims: [] }),
  },
  {
    rule: "exception",
    what: "an exception that is not needed",
    how: () => ({ written: [] }),
    settings: (settings) => withException(settings, "typography"),
  },
  {
    rule: "exception",
    what: "an exception for a rule that there is not",
    how: () => ({ written: [] }),
    settings: (settings) => withException(settings, "typographie"),
  },
  {
    rule: "exception",
    what: "an exception for a record that there is not",
    how: () => ({ written: [] }),
    settings: (settings) => withException(settings, "typography", "places/atlantide"),
  },
];

function withException(
  settings: Parameters<NonNullable<Mutation["settings"]>>[0],
  rule: string,
  record: string = "series/choose-france",
): Parameters<NonNullable<Mutation["settings"]>>[0] {
  const exception = { rule, record, path: null, because: "?", removeWhen: "?", position: { line: 1, column: 1 } };
  return { ...settings, exceptions: { exceptions: [exception], findings: [] } };
}
