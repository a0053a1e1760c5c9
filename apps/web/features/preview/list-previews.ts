import {
  announcement,
  announcementIds,
  edition,
  editionIds,
  organisation,
  organisationIds,
  place,
  publisher,
  publisherIds,
  sectors,
  source,
  sourceIds,
} from "@choosefr/model";
import { pathOf, type Subject } from "../address/address.ts";
import { type Lang, langs } from "../language/lang.ts";
import { type Messages, messagesIn } from "../language/messages.ts";
import { pagedPlaceIds } from "../places/place-address.ts";
import {
  previewAnnouncement,
  previewEdition,
  previewOrganisation,
  previewPage,
  previewPlace,
  previewPublisher,
  previewSector,
} from "./describe-previews.ts";
import type { Preview } from "./preview.ts";

/** The picture of every page that has one of its own, by the path of the page with its language. */
export function listPreviews(): ReadonlyMap<string, Preview> {
  return new Map(langs.flatMap((lang) => [...plain(lang), ...records(lang)]));
}

type Entry = readonly [path: string, preview: Preview];

function records(lang: Lang): readonly Entry[] {
  const each = <Id extends string>(subject: Subject, ids: readonly Id[], preview: (id: Id) => Preview): Entry[] =>
    ids.map((id) => [`/${lang}${pathOf(subject, id)}`, preview(id)]);
  return [
    ...each("organisation", organisationIds, (id) => previewOrganisation(organisation(id), lang)),
    ...each("announcement", announcementIds, (id) => previewAnnouncement(announcement(id), lang)),
    ...each("edition", editionIds, (id) => previewEdition(edition(id), lang)),
    ...each("place", pagedPlaceIds, (id) => previewPlace(place(id), lang)),
    ...each("sector", sectors, (id) => previewSector(id, lang)),
    ...each("publisher", publisherIds, (id) => previewPublisher(publisher(id), lang)),
    // A picture for each of the thousand pages would weigh as much as all others: they have that of who publishes them.
    ...each("source", sourceIds, (id) => {
      const by = source(id).publisher;
      return by === null
        ? previewPage(...aboutSources(messagesIn(lang)), lang)
        : previewPublisher(publisher(by.id), lang);
    }),
  ];
}

/** Pages about no record, by their path after the language: their title and what they are for. */
const pages: Readonly<Record<string, (messages: Messages) => readonly [title: string, description: string]>> = {
  "": ({ home, site }) => [home.title, site.tagline],
  "/quiz": ({ quiz }) => [quiz.title, quiz.description],
  // The picture of a question does not say more than its address.
  "/question": ({ quiz }) => [quiz.title, quiz.description],
  "/today": ({ modes }) => [modes.today, modes.todayDescription],
  "/practice": ({ modes }) => [modes.practice, modes.practiceDescription],
  "/challenge": ({ modes }) => [modes.challenge, modes.challengeDescription],
  "/class": ({ modes }) => [modes.classTitle, modes.classDescription],
  "/more": ({ modes }) => [modes.more, modes.moreDescription],
  "/review": ({ review }) => [review.title, review.description],
  "/calibration": ({ calibration }) => [calibration.title, calibration.description],
  "/progress": ({ progress }) => [progress.title, progress.description],
  "/embed": ({ embed }) => [embed.title, embed.description],
  "/organisations": ({ organisations }) => [organisations.title, organisations.description],
  "/editions": ({ edition: { title, description } }) => [title, description],
  "/places": ({ place: { title, description } }) => [title, description],
  "/sectors": ({ sector: { title, description } }) => [title, description],
  "/sources": aboutSources,
  "/publishers": ({ publisher: { title, description } }) => [title, description],
  "/outcomes": ({ outcomes }) => [outcomes.title, outcomes.description],
  "/disagreements": ({ disagreements }) => [disagreements.title, disagreements.description],
  "/corrections": ({ corrections }) => [corrections.title, corrections.description],
  "/coverage": ({ coverage }) => [coverage.title, coverage.description],
  "/method": ({ method }) => [method.title, method.description],
  "/data": ({ data }) => [data.title, data.description],
  "/about": ({ about }) => [about.title, about.description],
  "/accessibility": ({ accessibility }) => [accessibility.title, accessibility.description],
  "/check": ({ check }) => [check.title, check.description],
  "/verifier": ({ check }) => [check.title, check.description],
  "/search": ({ search }) => [search.title, search.description],
  "/recherche": ({ search }) => [search.title, search.description],
};

function aboutSources({ source: { title, description } }: Messages): readonly [title: string, description: string] {
  return [title, description];
}

function plain(lang: Lang): readonly Entry[] {
  const messages = messagesIn(lang);
  return Object.entries(pages).map(([path, words]) => [`/${lang}${path}`, previewPage(...words(messages), lang)]);
}
