import enAnnouncement from "../../messages/en/announcement.json";
import enAnnouncementTable from "../../messages/en/announcement-table.json";
import enCite from "../../messages/en/cite.json";
import enData from "../../messages/en/data.json";
import enEdition from "../../messages/en/edition.json";
import enPage from "../../messages/en/page.json";
import enPicture from "../../messages/en/picture.json";
import enSite from "../../messages/en.json";
import frAnnouncement from "../../messages/fr/announcement.json";
import frAnnouncementTable from "../../messages/fr/announcement-table.json";
import frCite from "../../messages/fr/cite.json";
import frData from "../../messages/fr/data.json";
import frEdition from "../../messages/fr/edition.json";
import frPage from "../../messages/fr/page.json";
import frPicture from "../../messages/fr/picture.json";
import frSite from "../../messages/fr.json";
import type { Lang } from "./lang.ts";

const fr = {
  ...frSite,
  data: frData,
  announcement: frAnnouncement,
  announcementTable: frAnnouncementTable,
  cite: frCite,
  edition: frEdition,
  page: frPage,
  picture: frPicture,
};
const en: Messages = {
  ...enSite,
  data: enData,
  announcement: enAnnouncement,
  announcementTable: enAnnouncementTable,
  cite: enCite,
  edition: enEdition,
  page: enPage,
  picture: enPicture,
};

/** Every sentence of the site in one language; the French files give the shape. */
export type Messages = typeof fr;

const byLang: Readonly<Record<Lang, Messages>> = { fr, en };

/** The sentences of a language. For the server: a client component receives only the few that it shows. */
export function messagesIn(lang: Lang): Messages {
  return byLang[lang];
}
