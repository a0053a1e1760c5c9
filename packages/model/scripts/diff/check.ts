import { isMapping } from "../../lint/schema-walk.ts";
import type { DataVersion } from "../data-version.ts";
import type { Change, Gone, Renumbered } from "./change.ts";
import { isValueField, needsCorrection } from "./value-fields.ts";
import { compareVersions, nextVersion, type Severity, severityOfAll } from "./version.ts";

/** A claim that says something else than it did when it was published, and no new correction tells why. */
export interface MissingCorrection {
  readonly claim: string;
  /** The keys that must be explained. */
  readonly fields: readonly string[];
}

/** What the changes since the last version need, and what of that is missing. */
export interface VersionCheck {
  readonly last: DataVersion;
  readonly current: DataVersion;
  readonly severity: Severity | null;
  /** The lowest version that the changes allow. */
  readonly needed: string;
  readonly isHighEnough: boolean;
  readonly missingCorrections: readonly MissingCorrection[];
  /** Ids that are gone, or stand for something else, without a redirect that says so. */
  readonly missingRedirects: readonly (Gone | Renumbered)[];
  readonly isPassed: boolean;
}

/** Holds the changes since the last version against the version that the data say they are. */
export function checkVersion(changes: readonly Change[], last: DataVersion, current: DataVersion): VersionCheck {
  const severity = severityOfAll(changes);
  const needed = nextVersion(last.version, severity);
  const isHighEnough = compareVersions(current.version, needed) >= 0;
  const missingCorrections = findMissingCorrections(changes);
  const missingRedirects = changes.filter(
    (change): change is Gone | Renumbered => change.change === "renumbered" || ("isTold" in change && !change.isTold),
  );
  const isPassed = isHighEnough && missingCorrections.length === 0 && missingRedirects.length === 0;
  return { last, current, severity, needed, isHighEnough, missingCorrections, missingRedirects, isPassed };
}

function findMissingCorrections(changes: readonly Change[]): readonly MissingCorrection[] {
  const told = new Set(
    changes.flatMap((change) =>
      change.change === "added" && change.kind === "correction" ? [change.value["claim"]] : [],
    ),
  );
  return changes.flatMap((change) => {
    if (change.change !== "corrected" || !needsCorrection(change) || told.has(change.id)) return [];
    const fields = change.fields.filter(
      ({ field, before }) => (isValueField(field) || field === "rank") && !isMapping(before),
    );
    return [{ claim: change.id, fields: fields.map(({ field }) => field) }];
  });
}
