import { isMapping } from "../../lint/schema-walk.ts";
import type { Change, FieldChange } from "./change.ts";

/** How much of the version of the data a change moves on. */
export type Severity = "major" | "minor" | "patch";

/** Keys of claims and records that hold words or say where to look: what is true does not change with them. */
const WORDING: ReadonlySet<string> = new Set(["notes", "figure", "ambiguityReason"]);

/** Kinds of records that tell of sources, or of changes: their details are no facts of the record. */
const SUPPORT: ReadonlySet<Change["kind"]> = new Set(["source", "publisher", "correction", "redirect"]);

/**
 * What one change needs. Major: an id is gone or stands for something else, or a key is gone, so that whoever reads the
 * data may break. Minor: something new, or another value. Patch: texts, titles, and the details of sources.
 */
function severityOf(change: Change): Severity {
  switch (change.change) {
    case "moved":
    case "split":
    case "withdrawn":
    case "renumbered":
      return "major";
    case "added":
      return change.kind === "correction" || change.kind === "redirect" ? "patch" : "minor";
    case "corrected": {
      if (change.fields.some(({ after }) => after === undefined)) return "major";
      if (SUPPORT.has(change.kind)) return change.fields.some(({ before }) => before === undefined) ? "minor" : "patch";
      const hasOtherSources = change.sources.added.length + change.sources.removed.length > 0;
      return hasOtherSources || change.fields.some((field) => !isWording(field)) ? "minor" : "patch";
    }
    default:
      return change satisfies never;
  }
}

/** The greatest that any of the changes needs; null where nothing has changed. */
export function severityOfAll(changes: readonly Change[]): Severity | null {
  const found = new Set(changes.map((change) => severityOf(change)));
  return (["major", "minor", "patch"] as const).find((severity) => found.has(severity)) ?? null;
}

function isWording({ field, before, after }: FieldChange): boolean {
  return WORDING.has(field) || (isText(before) && isText(after));
}

/** Whether a value is a text in both languages. */
function isText(value: unknown): boolean {
  return isMapping(value) && typeof value["fr"] === "string" && typeof value["en"] === "string";
}

/** The version after another, by semantic versioning. */
export function nextVersion(version: string, severity: Severity | null): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  switch (severity) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    case null:
      return version;
    default:
      return severity satisfies never;
  }
}

/** The order of two versions: negative where the first is the lower one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  const differing = left.findIndex((number, index) => number !== right[index]);
  return differing === -1 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}
