/** A language the site is written in; the first segment of every address. */
export type Lang = "fr" | "en";

/** All of them, the default first. */
export const langs: readonly Lang[] = ["fr", "en"];

/** True where a segment of an address names a language of the site. */
export function isLang(segment: string | undefined): segment is Lang {
  return segment === "fr" || segment === "en";
}

/** The language that the switch leads to. */
export function otherLang(lang: Lang): Lang {
  return lang === "fr" ? "en" : "fr";
}
