import type { Path } from "../data-file.ts";
import type { Dataset, LoadedRecord } from "../dataset.ts";
import type { Claim, RecordOf } from "../record-kind.ts";
import type { ProblemAt, Rule } from "../rule.ts";

export const dateOrder: Rule = {
  id: "date-order",
  description: "What follows from something is not dated before it, and a period does not end before it begins.",
  scope: "record",
  check: ({ dataset, entry, report }) => {
    for (const { claim, path } of entry.claims) {
      const problem = claimProblem(claim, entry, path);
      if (problem !== null) report(problem);
      for (const older of evidenceProblems(claim, dataset, path)) report(older);
    }
    if (entry.kind === "edition") {
      const problem = editionProblem(entry.record.date, entry, []);
      if (problem !== null) report(problem);
    }
    if (entry.kind === "organisation" || entry.kind === "series") {
      for (const problem of nameProblems(entry.record)) report(problem);
    }
    if (entry.kind !== "source" || entry.record.published === null || entry.record.accessed === null) return;
    const { published, accessed } = entry.record;
    if (isBefore(accessed, published)) {
      report(disorder(["accessed"], "The source was read before it was published.", accessed, published));
    }
  },
};

/**
 * Whether one date lies before another. Dates of unlike precision are compared as far as both go: 2024 does not lie
 * before 2024-05.
 */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

function claimProblem(claim: Claim, entry: LoadedRecord, path: Path): ProblemAt | null {
  if (claim.kind === "outcome" && entry.kind === "announcement" && isBefore(claim.on, entry.record.announced)) {
    return disorder([...path, "on"], "The outcome is dated before the announcement.", claim.on, entry.record.announced);
  }
  if (claim.kind === "follow_up") {
    const heldOn = firstHeldOn(entry);
    if (heldOn === null || !isBefore(claim.on, heldOn)) return null;
    return disorder([...path, "on"], "The follow-up is dated before the edition was held.", claim.on, heldOn);
  }
  if (claim.kind === "period" && claim.from !== null && claim.to !== null && claim.to < claim.from) {
    return disorder([...path, "to"], "The period ends before it begins.", String(claim.to), String(claim.from));
  }
  return claim.kind === "held_on" && claim.rank !== "deprecated" ? editionProblem(claim.date, entry, path) : null;
}

/** A page cannot tell what had not come to pass; what it foresaw is news or context, of its own date. */
function evidenceProblems(claim: Claim, { sources }: Dataset, path: Path): readonly ProblemAt[] {
  if (claim.kind !== "outcome") return [];
  return claim.evidence.flatMap(({ source }, index) => {
    const published = sources.get(source)?.published ?? null;
    if (published === null || !isBefore(published, claim.on)) return [];
    return [
      {
        path: [...path, "evidence", index, "source"],
        message: "This page is older than the outcome that it is cited for.",
        found: `${source}, published on ${published}`,
        expected: `a page of ${claim.on} or later`,
        suggestion:
          "Cite the page with what it told, as news or context of its own date, or correct the outcome’s date.",
      },
    ];
  });
}

/** An edition's id holds its year; a day in another year is a slip in one of them. */
function editionProblem(date: string, entry: LoadedRecord, path: Path): ProblemAt | null {
  const year = /\d{4}/u.exec(entry.id)?.[0];
  if (year === undefined || date.startsWith(year)) return null;
  return {
    path: [...path, "date"],
    message: "The day lies in another year than the edition's id.",
    found: date,
    expected: `a day in ${year}`,
    suggestion: "Correct the day; deprecate the claim as misdated if that is what the source prints.",
  };
}

function firstHeldOn({ claims }: LoadedRecord): string | null {
  const dates = claims.flatMap(({ claim }) =>
    claim.kind === "held_on" && claim.rank !== "deprecated" ? [claim.date] : [],
  );
  return dates.toSorted()[0] ?? null;
}

function nameProblems({ names }: RecordOf<"organisation" | "series">): readonly ProblemAt[] {
  return names.flatMap(({ from, to }, index) =>
    from !== null && to !== null && isBefore(to, from)
      ? [disorder(["names", index, "to"], "The name ends before it begins.", to, from)]
      : [],
  );
}

function disorder(path: Path, message: string, found: string, earliest: string): ProblemAt {
  return {
    path,
    message,
    found,
    expected: `${earliest} or later`,
    suggestion: "Look both dates up and correct the wrong one.",
  };
}
