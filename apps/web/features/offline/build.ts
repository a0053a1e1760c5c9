/** The name of this build; "development" where nothing is built. Put here by `next.config.ts` when it is compiled. */
export const BUILD: string = typeof SITE_BUILD === "string" ? SITE_BUILD : "development";

declare const SITE_BUILD: string | undefined;
