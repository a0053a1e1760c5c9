import { type PagePath, pathIn } from "../address/address.ts";
import { langs } from "../language/lang.ts";

/** A sitemap (sitemaps.org 0.9) of pages in both languages, each with its translation. */
export function writeSitemap(
  origin: string,
  pages: readonly PagePath[],
  /** ISO 8601: the day of the data that all of them show. */
  changed: string,
): string {
  const lines = pages.flatMap((page) => {
    const alternates = langs.map(
      (to) => `<xhtml:link rel="alternate" hreflang="${to}" href="${address(origin, page, to)}"/>`,
    );
    return langs.map(
      (lang) =>
        `<url><loc>${address(origin, page, lang)}</loc>${alternates.join("")}<lastmod>${changed}</lastmod></url>`,
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...lines,
    "</urlset>\n",
  ].join("\n");
}

function address(origin: string, page: PagePath, lang: (typeof langs)[number]): string {
  return `${origin}/${lang}${pathIn(page, lang)}`.replaceAll("&", "&amp;");
}
