import type { Announcement, Claim, EditionLine, Language } from "@choosefr/model";

/** Scheme and host of the site, put here by the bundler where SITE_ORIGIN was set; null where it was not. */
declare const SITE_ORIGIN: string | null;

/** Markdown of the figure that a card tells of an announcement, leading to its claim on the site where a site is known. */
export function linkToClaim(
  markdown: string,
  { investment, jobs, training, siteCount }: Announcement,
  locale: Language,
): string {
  return link(markdown, (investment ?? jobs ?? training ?? siteCount)?.preferred, "announcements", locale);
}

/** The same of the total of an edition. */
export function linkToTotal(markdown: string, { totalInvestment }: EditionLine["edition"], locale: Language): string {
  return link(markdown, totalInvestment?.preferred, "editions", locale);
}

function link(markdown: string, claim: Claim | undefined, section: string, locale: Language): string {
  if (typeof SITE_ORIGIN !== "string" || claim === undefined) return markdown;
  return `[${markdown}](${SITE_ORIGIN}/${locale}/${section}/${claim.id.replace("/", "#")})`;
}
