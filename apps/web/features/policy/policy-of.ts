import { contentSecurityPolicy } from "../../security-headers.ts";
import { keepLateFontsOut } from "../design/late-fonts.ts";
import { hashScript, type InlineScripts } from "./inline-scripts.ts";

const ownScript = hashScript(keepLateFontsOut);

/**
 * The Content-Security-Policy of the answer at an address: a page that was built ahead may run the scripts it was built
 * with, a page made on request those that carry `nonce` and the one that every page begins with.
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
    inlineScripts: Object.hasOwn(built, path) ? (built[path] ?? []) : [`'nonce-${nonce}'`, ownScript],
    isDevelopment,
    opensMail: /^\/(?:fr|en)\/report$/u.test(path),
    isFramed: /^\/(?:fr|en)\/embed\/quiz$/u.test(path),
  });
}
