import type { NextConfig } from "next";
import { env } from "./env.ts";
import { securityHeaders } from "./security-headers.ts";

process.env["NEXT_TELEMETRY_DISABLED"] = "1";

const { isDevelopment } = env;

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // The only "not found" page of Next.js that is rendered on the server and knows the request.
  experimental: { globalNotFound: true },
  // Browsers and readers of feeds ask for this address without being told of it.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  headers: async () => [
    // A header that is set cannot be taken back: the one page for frames is left out of the rule for all others.
    { source: "/((?!(?:fr|en)/embed/quiz(?:/|$)).*)", headers: securityHeaders({ isDevelopment }) },
    { source: "/:lang(fr|en)/embed/quiz", headers: securityHeaders({ isDevelopment, isFramed: true }) },
    { source: "/:lang/report", headers: securityHeaders({ isDevelopment, opensMail: true }) },
  ],
};

export default config;
