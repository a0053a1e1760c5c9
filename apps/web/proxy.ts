import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { announcementIds, editionIds, organisationIds, publisherIds, sectors, sourceIds } from "@choosefr/model";
import { listQuestionIds } from "@choosefr/quiz";
import { type NextRequest, NextResponse } from "next/server";
import { env } from "./env.ts";
import { pathsInWords, type Subject } from "./features/address/address.ts";
import { preferredLang } from "./features/language/accept-language.ts";
import { isLang, otherLang } from "./features/language/lang.ts";
import { findMissing, type IsKnown, MISSING_HEADER } from "./features/missing/known-address.ts";
import { servedPath } from "./features/outcomes/served-path.ts";
import { pagedPlaceIds } from "./features/places/place-address.ts";
import { INLINE_SCRIPTS_FILE, type InlineScripts } from "./features/policy/inline-scripts.ts";
import { policyOf } from "./features/policy/policy-of.ts";

/** The ids of what has pages of its own; the questions are listed when one is first asked for. */
const idsOf: Readonly<Record<Subject, () => ReadonlySet<string>>> = {
  organisation: once(() => new Set(organisationIds)),
  announcement: once(() => new Set(announcementIds)),
  edition: once(() => new Set(editionIds)),
  place: once(() => new Set(pagedPlaceIds)),
  sector: once(() => new Set(sectors)),
  source: once(() => new Set(sourceIds)),
  publisher: once(() => new Set(publisherIds)),
  question: once(() => new Set(listQuestionIds())),
};

const isKnown: IsKnown = (subject, id) => idsOf[subject]().has(id);

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What the build listed; nothing in development, where no page is built ahead. */
const builtScripts = once<InlineScripts>(() =>
  env.isDevelopment
    ? {}
    : (JSON.parse(readFileSync(join(process.cwd(), INLINE_SCRIPTS_FILE), "utf8")) as InlineScripts),
);

/**
 * Sends an address without a language to the visitor's language, and an address that leads nowhere to the page that
 * says so: pages are built ahead and could not know what was asked for. A page whose address is a word of its language is
 * found by that of the other too. Gives every answer its policy.
 */
export function proxy(request: NextRequest): NextResponse {
  const pathname = servedPath(request.nextUrl);
  const nonce = randomBytes(16).toString("base64");
  const policy = policyOf(pathname, { built: builtScripts(), nonce, isDevelopment: env.isDevelopment });
  // Next.js takes the nonce for the scripts that it writes from the request.
  const headers = new Headers(request.headers);
  headers.set(POLICY_HEADER, policy);
  const response = answer(request, headers);
  response.headers.set(POLICY_HEADER, policy);
  return response;
}

const POLICY_HEADER = "Content-Security-Policy";

function answer(request: NextRequest, headers: Headers): NextResponse {
  const address = request.nextUrl.clone();
  const [, first] = address.pathname.split("/");
  if (!isLang(first)) {
    const path = address.pathname === "/" ? "" : address.pathname;
    address.pathname = `/${preferredLang(request.headers.get("accept-language"))}${path}`;
    const response = NextResponse.redirect(address, 307);
    response.headers.set("Vary", "Accept-Language");
    return response;
  }
  const inOther = pathsInWords.find((path) => address.pathname === `/${first}${path[otherLang(first)]}`);
  if (inOther !== undefined) {
    address.pathname = `/${first}${inOther[first]}`;
    return NextResponse.redirect(address, 308);
  }
  // Where the server listens on an address rather than a name, Next.js passes a rewritten request through here again.
  const missing = request.headers.has(MISSING_HEADER) ? null : findMissing(address.pathname, isKnown);
  if (missing === null) {
    const served = servedPath(address);
    if (served === address.pathname) return NextResponse.next({ request: { headers } });
    address.pathname = served;
    return NextResponse.rewrite(address, { request: { headers } });
  }
  headers.set(MISSING_HEADER, new URLSearchParams({ ...missing, path: address.pathname }).toString());
  // No page has this address: Next.js answers with its "not found" page and status.
  return NextResponse.rewrite(new URL(`/${missing.lang}/missing`, request.url), { request: { headers } });
}

export const config = {
  matcher: [
    "/((?!_next/|icon\\.svg$|favicon\\.ico$|robots\\.txt$|sitemap\\.xml$|service-worker\\.js$|\\.well-known/|api/|download/|preview/|search-index/).*)",
  ],
};
