import { catalogue } from "@choosefr/model";
import type { NextRequest } from "next/server";
import { isLang } from "../../../features/language/lang.ts";
import { exactSession, filteredSession } from "../../../features/session/create-session.ts";
import { readSessionRequest } from "../../../features/session/session-request.ts";

/** A browser may show for an hour what it has; for a day more while it asks again: the record changes with a release. */
const CACHING = "public, max-age=3600, stale-while-revalidate=86400";

/** The questions of a session as JSON: of `q`, ids joined by `~`, or of the fields that the practice page sends; with a `seed`. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ readonly lang: string }> },
): Promise<Response> {
  const { lang } = await params;
  if (!isLang(lang)) return refuse(404, { parameter: "lang", found: lang, expected: "fr or en" });
  const asked = readSessionRequest(request.nextUrl.searchParams, catalogue);
  if ("problem" in asked) return refuse(400, asked.problem);
  const session = "ids" in asked ? exactSession(asked, lang) : filteredSession(asked, lang);
  return Response.json(session, { headers: { "Cache-Control": CACHING } });
}

function refuse(status: number, problem: unknown): Response {
  return Response.json({ problem }, { status, headers: { "Cache-Control": "no-store" } });
}
