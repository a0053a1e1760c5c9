import { announcementIds, organisationIds } from "@choosefr/model";
import { listQuestionIds } from "@choosefr/quiz";
import { type NextRequest, NextResponse } from "next/server";
import type { Subject } from "./features/address/address.ts";
import { preferredLang } from "./features/language/accept-language.ts";
import { isLang } from "./features/language/lang.ts";
import { findMissing, type IsKnown, MISSING_HEADER } from "./features/missing/known-address.ts";

/** The ids of what has pages of its own; the questions are listed when one is first asked for. */
const idsOf: Readonly<Record<Subject, () => ReadonlySet<string>>> = {
  organisation: once(() => new Set(organisationIds)),
  announcement: once(() => new Set(announcementIds)),
  question: once(() => new Set(listQuestionIds())),
};

const isKnown: IsKnown = (subject, id) => idsOf[subject]().has(id);

function once(list: () => ReadonlySet<string>): () => ReadonlySet<string> {
  let ids: ReadonlySet<string> | undefined;
  return () => (ids ??= list());
}

/**
 * Sends an address without a language to the visitor's language, and an address that leads nowhere to the page that
 * says so: pages are built ahead and could not know what was asked for.
 */
export function proxy(request: NextRequest): NextResponse {
  const address = request.nextUrl.clone();
  const [, first] = address.pathname.split("/");
  if (!isLang(first)) {
    const path = address.pathname === "/" ? "" : address.pathname;
    address.pathname = `/${preferredLang(request.headers.get("accept-language"))}${path}`;
    const response = NextResponse.redirect(address, 307);
    response.headers.set("Vary", "Accept-Language");
    return response;
  }
  // Where the server listens on an address rather than a name, Next.js passes a rewritten request through here again.
  const missing = request.headers.has(MISSING_HEADER) ? null : findMissing(address.pathname, isKnown);
  if (missing === null) return NextResponse.next();
  const headers = new Headers(request.headers);
  headers.set(MISSING_HEADER, new URLSearchParams({ ...missing, path: address.pathname }).toString());
  // No page has this address: Next.js answers with its "not found" page and status.
  return NextResponse.rewrite(new URL(`/${missing.lang}/missing`, request.url), { request: { headers } });
}

export const config = { matcher: ["/((?!_next/|icon\\.svg$|favicon\\.ico$|robots\\.txt$).*)"] };
