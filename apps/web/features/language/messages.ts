import enAnnouncement from "../../messages/en/announcement.json";
import enCite from "../../messages/en/cite.json";
import enData from "../../messages/en/data.json";
import enPage from "../../messages/en/page.json";
import enSite from "../../messages/en.json";
import frAnnouncement from "../../messages/fr/announcement.json";
import frCite from "../../messages/fr/cite.json";
import frData from "../../messages/fr/data.json";
import frPage from "../../messages/fr/page.json";
import frSite from "../../messages/fr.json";
import type { Lang } from "./lang.ts";

const fr = { ...frSite, announcement: frAnnouncement, cite: frCite, data: frData, page: frPage };
const en: Messages = { ...enSite, announcement: enAnnouncement, cite: enCite, data: enData, page: enPage };

/** Every sentence of the site in one language; the French files give the shape. */
export type Messages = typeof fr;

const byLang: Readonly<Record<Lang, Messages>> = { fr, en };

/** The sentences of a language. For the server: a client component receives only the few that it shows. */
export function messagesIn(lang: Lang): Messages {
  return byLang[lang];
}
