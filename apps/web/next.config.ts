import type { NextConfig } from "next";
import { PHASE_PRODUCTION_BUILD } from "next/constants";
import { env } from "./env.ts";
import { nameBuild } from "./features/offline/build-name.ts";
import { contentSecurityPolicy, securityHeaders } from "./security-headers.ts";

process.env["NEXT_TELEMETRY_DISABLED"] = "1";

const policyOfFiles = { inlineScripts: [], isDevelopment: env.isDevelopment, opensMail: false, isFramed: false };

export default function config(phase: string): NextConfig {
  const build = phase === PHASE_PRODUCTION_BUILD ? nameBuild(import.meta.dirname) : "development";
  return {
    poweredByHeader: false,
    reactStrictMode: true,
    devIndicators: false,
    experimental: {
      // The only "not found" page of Next.js that is rendered on the server and knows the request.
      globalNotFound: true,
      // A server that runs leaves the build as it is: pages it kept on disk outlived the next build, whose policy
      // refuses their scripts.
      isrFlushToDisk: false,
    },
    generateBuildId: () => build,
    compiler: { define: { SITE_BUILD: build } },
    // Browsers and readers of feeds ask for this address without being told of it.
    rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
    headers: async () => [
      // A header that is set cannot be taken back: the one page for frames is left out of the rule for all others.
      { source: "/((?!(?:fr|en)/embed/quiz(?:/|$)).*)", headers: securityHeaders({ isFramed: false }) },
      { source: "/:lang(fr|en)/embed/quiz", headers: securityHeaders({ isFramed: true }) },
      // The files that proxy.ts, which writes the policy of every page, is not asked about.
      {
        source:
          "/:file(_next/.*|icon.svg|favicon.ico|robots.txt|sitemap.xml|service-worker.js|.well-known/.*|api/.*|download/.*|preview/.*|search-index/.*)",
        headers: [{ key: "Content-Security-Policy", value: contentSecurityPolicy(policyOfFiles) }],
      },
      {
        source: "/:root(api|download)/:path*",
        headers: [
          { key: "Access-Control-Allow-Origin", value: "*" },
          { key: "Cache-Control", value: "public, max-age=86400, stale-while-revalidate=604800" },
        ],
      },
      // Their names carry what is in them.
      {
        source: "/:root(preview|search-index)/:file*",
        headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
      },
      { source: "/service-worker.js", headers: [{ key: "Cache-Control", value: "no-cache" }] },
    ],
  };
}
