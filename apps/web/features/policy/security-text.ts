const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a copy of the file may be believed. */
const VALID_DAYS = 180;

/**
 * The file that tells whom to write to about a weakness of the site, as RFC 9116 lays it out: by mail where the owner
 * has given an address, else by the page for reports.
 */
export function writeSecurityText({
  origin,
  mailAddress,
  nowMs,
}: {
  /** Scheme and host of the site. */
  readonly origin: string;
  /** Empty where the owner has given none. */
  readonly mailAddress: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}): string {
  const expires = new Date(nowMs + VALID_DAYS * DAY_MS).toISOString();
  return [
    `Contact: ${mailAddress === "" ? `${origin}/en/report` : `mailto:${mailAddress}`}`,
    `Expires: ${expires}`,
    "Preferred-Languages: fr, en",
    `Canonical: ${origin}/.well-known/security.txt`,
    "",
  ].join("\n");
}
