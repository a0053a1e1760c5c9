import type { MetadataRoute } from "next";
import { env } from "../env.ts";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/fr/quiz?", "/en/quiz?", "/fr/export?", "/en/export?"] },
    ...(env.siteOrigin === null ? {} : { sitemap: `${env.siteOrigin}/sitemap.xml` }),
  };
}
