import en from "../../messages/en.json";
import fr from "../../messages/fr.json";
import type { Lang } from "./lang.ts";

/** Every sentence of the site in one language; the French file gives the shape. */
export type Messages = typeof fr;

const byLang: Readonly<Record<Lang, Messages>> = { fr, en };

/** The sentences of a language. For the server: a client component receives only the few that it shows. */
export function messagesIn(lang: Lang): Messages {
  return byLang[lang];
}
