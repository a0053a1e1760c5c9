import { env } from "../../../env.ts";
import { writeSecurityText } from "../../../features/policy/security-text.ts";
import { originOf } from "../../../features/session/origin.ts";

/** Whom to tell of a weakness of the site (RFC 9116). */
export function GET(request: Request): Response {
  const text = writeSecurityText({
    origin: originOf(env.siteOrigin, request.headers),
    mailAddress: env.reportAddress,
    nowMs: Date.now(),
  });
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
