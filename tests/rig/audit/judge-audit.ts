import type { Advisory } from "./audit-answer.ts";

/** A weakness that we may ship for a while. */
export interface AuditException {
  /** The id of the advisory, `GHSA-…`. */
  readonly advisory: string;
  /** Why it does no harm here. */
  readonly reason: string;
  /** The last day on which it is let pass, ISO 8601. */
  readonly until: string;
}

/** What came of an audit: a line for each fault, and one for each weakness that is let pass. */
export interface AuditVerdict {
  readonly faults: readonly string[];
  readonly excused: readonly string[];
}

/** Weaknesses that nobody has to act on. Whatever is called otherwise is a fault. */
const MINOR: readonly string[] = ["info", "low", "moderate"];

/**
 * Judges what an audit found: a severe weakness is a fault unless an exception lets it pass today; so is an exception for
 * what is no longer found, and one without a reason.
 */
export function judgeAudit(
  advisories: readonly Advisory[],
  exceptions: readonly AuditException[],
  today: string,
): AuditVerdict {
  const severe = advisories.filter(({ severity }) => !MINOR.includes(severity));
  const exceptionFor = ({ id }: Advisory) => exceptions.find(({ advisory }) => advisory === id);
  const isExcused = (advisory: Advisory): boolean => (exceptionFor(advisory)?.until ?? "") >= today;
  return {
    faults: [
      ...severe
        .filter((advisory) => !isExcused(advisory))
        .map((advisory) => describe(advisory, exceptionFor(advisory))),
      ...exceptions
        .filter(({ reason, until }) => reason.trim() === "" || !/^\d{4}-\d{2}-\d{2}$/u.test(until))
        .map(({ advisory }) => `The exception for ${advisory} needs a reason and a last day (2027-01-31).`),
      ...exceptions
        .filter(({ advisory }) => severe.every(({ id }) => id !== advisory))
        .map(({ advisory }) => `The exception for ${advisory} is for nothing that is found any more: remove it.`),
    ],
    excused: severe.filter(isExcused).map((advisory) => {
      const exception = exceptionFor(advisory);
      return `${describe(advisory)} Let pass until ${exception?.until}: ${exception?.reason}`;
    }),
  };
}

function describe({ id, package: name, severity, title, url, uses }: Advisory, expired?: AuditException): string {
  const end = expired === undefined ? "" : ` It was let pass until ${expired.until}.`;
  return `${name} ${uses.join("; ")}: ${severity}, ${title} (${id}, ${url}).${end}`;
}
