import enAnnouncement from "../../messages/en/announcement.json";
import enAnnouncementTable from "../../messages/en/announcement-table.json";
import enCite from "../../messages/en/cite.json";
import enData from "../../messages/en/data.json";
import enEdition from "../../messages/en/edition.json";
import enPage from "../../messages/en/page.json";
import enPicture from "../../messages/en/picture.json";
import enPlace from "../../messages/en/place.json";
import enSector from "../../messages/en/sector.json";
import enSite from "../../messages/en.json";
import frAnnouncement from "../../messages/fr/announcement.json";
import frAnnouncementTable from "../../messages/fr/announcement-table.json";
import frCite from "../../messages/fr/cite.json";
import frData from "../../messages/fr/data.json";
import frEdition from "../../messages/fr/edition.json";
import frPage from "../../messages/fr/page.json";
import frPicture from "../../messages/fr/picture.json";
import frPlace from "../../messages/fr/place.json";
import frSector from "../../messages/fr/sector.json";
import frSite from "../../messages/fr.json";
import type { Lang } from "./lang.ts";

const fr = {
  ...frSite,
  announcement: frAnnouncement,
  announcementTable: frAnnouncementTable,
  cite: frCite,
  data: frData,
  edition: frEdition,
  page: frPage,
  picture: frPicture,
  place: frPlace,
  sector: frSector,
};
const en: Messages = {
  ...enSite,
  announcement: enAnnouncement,
  announcementTable: enAnnouncementTable,
  cite: enCite,
  data: enData,
  edition: enEdition,
  page: enPage,
  picture: enPicture,
  place: enPlace,
  sector: enSector,
};

/** Every sentence of the site in one language; the French files give the shape. */
export type Messages = typeof fr;

const byLang: Readonly<Record<Lang, Messages>> = { fr, en };

/** The sentences of a language. For the server: a client component receives only the few that it shows. */
export function messagesIn(lang: Lang): Messages {
  return byLang[lang];
}
