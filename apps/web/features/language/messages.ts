import enAbout from "../../messages/en/about.json";
import enAnnouncement from "../../messages/en/announcement.json";
import enAnnouncementTable from "../../messages/en/announcement-table.json";
import enCheck from "../../messages/en/check.json";
import enCite from "../../messages/en/cite.json";
import enCorrections from "../../messages/en/corrections.json";
import enCoverage from "../../messages/en/coverage.json";
import enData from "../../messages/en/data.json";
import enDisagreements from "../../messages/en/disagreements.json";
import enEdition from "../../messages/en/edition.json";
import enMethod from "../../messages/en/method.json";
import enOutcomes from "../../messages/en/outcomes.json";
import enPage from "../../messages/en/page.json";
import enPicture from "../../messages/en/picture.json";
import enPlace from "../../messages/en/place.json";
import enPreview from "../../messages/en/preview.json";
import enPublisher from "../../messages/en/publisher.json";
import enSearch from "../../messages/en/search.json";
import enSector from "../../messages/en/sector.json";
import enSource from "../../messages/en/source.json";
import enSite from "../../messages/en.json";
import frAbout from "../../messages/fr/about.json";
import frAnnouncement from "../../messages/fr/announcement.json";
import frAnnouncementTable from "../../messages/fr/announcement-table.json";
import frCheck from "../../messages/fr/check.json";
import frCite from "../../messages/fr/cite.json";
import frCorrections from "../../messages/fr/corrections.json";
import frCoverage from "../../messages/fr/coverage.json";
import frData from "../../messages/fr/data.json";
import frDisagreements from "../../messages/fr/disagreements.json";
import frEdition from "../../messages/fr/edition.json";
import frMethod from "../../messages/fr/method.json";
import frOutcomes from "../../messages/fr/outcomes.json";
import frPage from "../../messages/fr/page.json";
import frPicture from "../../messages/fr/picture.json";
import frPlace from "../../messages/fr/place.json";
import frPreview from "../../messages/fr/preview.json";
import frPublisher from "../../messages/fr/publisher.json";
import frSearch from "../../messages/fr/search.json";
import frSector from "../../messages/fr/sector.json";
import frSource from "../../messages/fr/source.json";
import frSite from "../../messages/fr.json";
import type { Lang } from "./lang.ts";

const fr = {
  ...frSite,
  about: frAbout,
  announcement: frAnnouncement,
  announcementTable: frAnnouncementTable,
  check: frCheck,
  cite: frCite,
  corrections: frCorrections,
  coverage: frCoverage,
  data: frData,
  disagreements: frDisagreements,
  edition: frEdition,
  method: frMethod,
  outcomes: frOutcomes,
  page: frPage,
  picture: frPicture,
  place: frPlace,
  preview: frPreview,
  publisher: frPublisher,
  search: frSearch,
  sector: frSector,
  source: frSource,
};
const en: Messages = {
  ...enSite,
  about: enAbout,
  announcement: enAnnouncement,
  announcementTable: enAnnouncementTable,
  check: enCheck,
  cite: enCite,
  corrections: enCorrections,
  coverage: enCoverage,
  data: enData,
  disagreements: enDisagreements,
  edition: enEdition,
  method: enMethod,
  outcomes: enOutcomes,
  page: enPage,
  picture: enPicture,
  place: enPlace,
  preview: enPreview,
  publisher: enPublisher,
  search: enSearch,
  sector: enSector,
  source: enSource,
};

/** Every sentence of the site in one language; the French files give the shape. */
export type Messages = typeof fr;

const byLang: Readonly<Record<Lang, Messages>> = { fr, en };

/** The sentences of a language. For the server: a client component receives only the few that it shows. */
export function messagesIn(lang: Lang): Messages {
  return byLang[lang];
}
