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
    { source: "/:path*", headers: securityHeaders({ isDevelopment }) },
    { source: "/:lang/report", headers: securityHeaders({ isDevelopment, opensMail: true }) },
  ],
};

export default config;
