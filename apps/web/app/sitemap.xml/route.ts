import { env } from "../../env.ts";
import { originOf } from "../../features/session/origin.ts";
import { DATA } from "../../features/session/release.ts";
import { listPages } from "../../features/sitemap/list-pages.ts";
import { writeSitemap } from "../../features/sitemap/write-sitemap.ts";

/** Every page that search engines may list. Whole addresses are made on request: the owner may have set no origin. */
export function GET(request: Request): Response {
  const map = writeSitemap(originOf(env.siteOrigin, request.headers), listPages(), DATA.on);
  return new Response(map, {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=86400" },
  });
}
