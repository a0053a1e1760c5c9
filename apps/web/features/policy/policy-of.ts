import { contentSecurityPolicy } from "../../security-headers.ts";
import type { InlineScripts } from "./inline-scripts.ts";

/**
 * The Content-Security-Policy of the answer at an address: a page that was built ahead may run the scripts it was built
 * with, a page made on request those that carry `nonce`.
 */
export function policyOf(
  path: string,
  {
    built,
    nonce,
    isDevelopment,
  }: { readonly built: InlineScripts; readonly nonce: string; readonly isDevelopment: boolean },
): string {
  return contentSecurityPolicy({
    inlineScripts: Object.hasOwn(built, path) ? (built[path] ?? []) : [`'nonce-${nonce}'`],
    isDevelopment,
    opensMail: /^\/(?:fr|en)\/report$/u.test(path),
    isFramed: /^\/(?:fr|en)\/embed\/quiz$/u.test(path),
  });
}
