import type { Metadata, Viewport } from "next";
import { env } from "../../env.ts";
import type { Lang } from "../language/lang.ts";

/** What all pages share. */
export const siteMetadata: Metadata = {
  ...(env.siteOrigin === null ? {} : { metadataBase: new URL(env.siteOrigin) }),
  applicationName: "choosefr",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

/** The colour of the browser's own frame, that of the paper. */
export const siteViewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#11151d" },
  ],
};

/** The title and description of one page, in its language. The site's name follows the title. */
export function pageMetadata(lang: Lang, title: string, description: string): Metadata {
  const fullTitle = `${title} · choosefr`;
  return {
    title: fullTitle,
    description,
    openGraph: {
      title: fullTitle,
      description,
      siteName: "choosefr",
      type: "website",
      locale: lang === "fr" ? "fr_FR" : "en_GB",
    },
    twitter: { card: "summary_large_image", title: fullTitle, description },
  };
}
