/**
 * The scheme and host to write into links that leave the site: the owner's where it is set, else those by which the page
 * was reached; empty, for a link within the site, where the request names no host that an address could hold.
 */
export function originOf(
  siteOrigin: string | null,
  headers: { readonly get: (name: string) => string | null },
): string {
  if (siteOrigin !== null) return siteOrigin;
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "";
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return /^[a-z0-9.:[\]-]+$/iu.test(host) ? (URL.parse(`${scheme}://${host}`)?.origin ?? "") : "";
}
