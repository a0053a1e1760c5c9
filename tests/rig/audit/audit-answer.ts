/** One weakness that is known of a package we ship. */
export interface Advisory {
  /** `GHSA-…`, or the number of the service where it gives no such name. */
  readonly id: string;
  readonly package: string;
  readonly severity: string;
  readonly title: string;
  readonly url: string;
  /** The versions in use, and how each comes in: `16.4.5 (apps__web>next)`. */
  readonly uses: readonly string[];
}

/** Reads what `pnpm audit --json` prints; null where that is no answer of an audit service. */
export function readAuditAnswer(printed: string): readonly Advisory[] | null {
  const answer = parse(printed);
  if (!isRecord(answer) || !isRecord(answer["advisories"]) || !isRecord(answer["metadata"])) return null;
  return Object.entries(answer["advisories"]).map(([key, value]) => readAdvisory(key, isRecord(value) ? value : {}));
}

function readAdvisory(key: string, value: Readonly<Record<string, unknown>>): Advisory {
  const findings = Array.isArray(value["findings"]) ? value["findings"].filter(isRecord) : [];
  return {
    id: text(value["github_advisory_id"]) || key,
    package: text(value["module_name"]),
    severity: text(value["severity"]),
    title: text(value["title"]),
    url: text(value["url"]),
    uses: findings.map(({ version, paths }) => `${text(version)} (${Array.isArray(paths) ? paths.join(", ") : "?"})`),
  };
}

function parse(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return null;
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
