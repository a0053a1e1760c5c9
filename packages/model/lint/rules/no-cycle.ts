import type { DataFile, Path } from "../data-file.ts";
import type { LoadedRecord } from "../dataset.ts";
import { groupBy } from "../group.ts";
import type { Rule } from "../rule.ts";

/** An arrow from one record or claim to another, and where it is written. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly file: DataFile;
  readonly path: Path;
}

/** The scopes that lead from a claim to a claim; the others name places, countries, activities or nothing. */
const POINTS_AT_CLAIM: ReadonlySet<string> = new Set([
  "part-of",
  "conversion-of",
  "on-top-of",
  "under",
  "applies-to",
  "earlier-promise",
  "includes-earlier",
]);

export const noCycle: Rule = {
  id: "no-cycle",
  description: "Parents, larger places and scopes lead upwards and never back to where they began.",
  scope: "dataset",
  check: ({ dataset, report }) => {
    const arrows = dataset.records.flatMap((entry) => arrowsOf(entry));
    const byStart = groupBy(arrows, ({ from }) => from);
    for (const { from, to, file, path } of arrows) {
      if (!leadsTo(to, from, byStart)) continue;
      report(file, {
        path,
        message: "This leads back to where it began.",
        found: to.replace(/^.* /u, ""),
        expected: "a way upwards that ends",
        suggestion: "Delete the arrow that points the wrong way; every arrow of the circle is listed.",
      });
    }
  },
};

function arrowsOf(entry: LoadedRecord): readonly Arrow[] {
  const { kind, id, file, claims } = entry;
  const sideways = claims.flatMap((loaded) =>
    loaded.claim.scope.flatMap(({ type, ref }, index) =>
      POINTS_AT_CLAIM.has(type)
        ? [{ from: `claim ${loaded.id}`, to: `claim ${ref}`, file, path: [...loaded.path, "scope", index, "ref"] }]
        : [],
    ),
  );
  const upwards = largerOf(entry).map(({ to, path }) => ({ from: `${kind} ${id}`, to: `${kind} ${to}`, file, path }));
  return [...sideways, ...upwards];
}

/** What a record is a part of. */
function largerOf({ kind, record }: LoadedRecord): readonly Pick<Arrow, "to" | "path">[] {
  if (kind === "organisation") return record.parents.map((to, index) => ({ to, path: ["parents", index] }));
  if (kind === "place" && record.within !== null) return [{ to: record.within, path: ["within"] }];
  return [];
}

function leadsTo(start: string, goal: string, byStart: ReadonlyMap<string, readonly Arrow[]>): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(byStart.get(at) ?? []).map(({ to }) => to));
  }
  return false;
}
