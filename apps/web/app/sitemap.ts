import { announcementIds, editionIds, organisationIds } from "@choosefr/model";
import type { MetadataRoute } from "next";
import { env } from "../env.ts";
import { checkPaths, type PagePath, pathIn, pathOf } from "../features/address/address.ts";
import { langs } from "../features/language/lang.ts";
import { listedPages } from "../features/missing/known-address.ts";
import { DATA } from "../features/session/release.ts";

/** Every page to read, in both languages; empty while the owner has set no origin: a sitemap names whole addresses. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { siteOrigin } = env;
  if (siteOrigin === null) return [];
  const paths: readonly PagePath[] = [
    ...listedPages.map((page) => (page === "" ? "" : `/${page}`)),
    checkPaths,
    ...organisationIds.map((id) => pathOf("organisation", id)),
    ...editionIds.map((id) => pathOf("edition", id)),
    ...announcementIds.map((id) => pathOf("announcement", id)),
  ];
  return paths.flatMap((path) =>
    langs.map((lang) => ({
      url: `${siteOrigin}/${lang}${pathIn(path, lang)}`,
      lastModified: DATA.on,
      alternates: { languages: Object.fromEntries(langs.map((to) => [to, `${siteOrigin}/${to}${pathIn(path, to)}`])) },
    })),
  );
}
