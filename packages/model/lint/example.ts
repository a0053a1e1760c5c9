import { parse } from "yaml";
import { checkTexts } from "./check.ts";
import type { TextFile } from "./data-file.ts";
import type { Finding } from "./finding.ts";
import { CLAIM_FRAME, FIXTURE_SETTINGS, goodTexts, pathOf, put } from "./fixture.ts";
import { type RecordKind, recordKinds } from "./record-kind.ts";
import { isMapping } from "./schema-walk.ts";
import { writeText } from "./write-record.ts";

/** The fixture holds no correction and no redirect: nothing in it was ever wrong. */
type LayableKind = Exclude<RecordKind, "correction" | "redirect">;

/** A fenced block of a documentation page that shows data as they should be, or as they should not. */
export interface Example {
  readonly isOk: boolean;
  readonly rule: string;
  /** What the block holds: some keys of a record of a kind, or the whole text of a file. */
  readonly target: { readonly kind: LayableKind } | { readonly path: string };
  readonly text: string;
  /** The line of the page on which the block begins, counted from one. */
  readonly line: number;
}

/** The record of the fixture that an example of each kind is laid over. */
const BASE_RECORDS: Readonly<Record<LayableKind, string>> = {
  organisation: "microsoft",
  person: "brad-smith",
  publisher: "la-tribune",
  place: "mulhouse",
  series: "choose-france",
  edition: "choose-france-2024",
  announcement: "microsoft-2024",
  source: "latribune-2024-05-ms",
};

const FENCE = /^```yaml (ok|not-ok) (\S+)(?: (\S+))?\n([^]*?)^```$/gmu;

/**
 * The executable examples of a page. A block opens with `yaml`, `ok` or `not-ok`, the rule, and what it holds: a kind
 * of record (an announcement if left out), or the path of a whole file. Throws on a block that says anything else.
 */
export function readExamples(markdown: string): readonly Example[] {
  return Array.from(
    markdown.matchAll(FENCE),
    ({ 1: state, 2: rule = "", 3: target = "announcement", 4: text = "", index }) => ({
      isOk: state === "ok",
      rule,
      target: readTarget(target),
      text,
      line: markdown.slice(0, index).split("\n").length,
    }),
  );
}

function readTarget(word: string): Example["target"] {
  if (word.startsWith("data/")) return { path: word };
  const kind = recordKinds.find((candidate) => candidate === word);
  if (kind !== undefined && kind !== "correction" && kind !== "redirect") return { kind };
  throw new Error(`An example is of a kind of record or of a path, not of “${word}”.`);
}

/**
 * What the checks find in the fixture with an example in it. Its keys replace those of the fixture's record; what its
 * claims leave out is as usual. That it makes another record of the fixture an orphan is nothing against it.
 */
export function checkExample({ target, text, rule }: Example): readonly Finding[] {
  const file = "path" in target ? { path: target.path, text } : layOver(target.kind, text);
  const { findings } = checkTexts(put(file, withoutTwin(file)), FIXTURE_SETTINGS);
  return findings.filter((finding) => finding.rule === rule || finding.rule !== "orphan-record");
}

/** A whole file takes the place of the record with its name, wherever that stood. */
function withoutTwin({ path }: TextFile): readonly TextFile[] {
  const [, folder] = path.split("/");
  const name = path.slice(path.lastIndexOf("/"));
  return goodTexts.filter((text) => !(text.path.split("/")[1] === folder && text.path.endsWith(name)));
}

function layOver(kind: LayableKind, text: string): TextFile {
  const path = pathOf(BASE_RECORDS[kind], kind);
  const base = parse(goodTexts.find((file) => file.path === path)?.text ?? "") as object;
  const given = parse(text) as Readonly<Record<string, unknown>>;
  const claims = Array.isArray(given["claims"]) ? { claims: given["claims"].map((claim) => completeClaim(claim)) } : {};
  return { path, text: writeText(path, { ...base, ...given, ...claims }) };
}

function completeClaim(claim: unknown): unknown {
  if (!isMapping(claim)) return claim;
  const upperEnd = "currency" in claim ? { amountMax: null } : { countMax: null };
  return { ...CLAIM_FRAME, id: claim["kind"], ...("bound" in claim ? upperEnd : {}), ...claim };
}
