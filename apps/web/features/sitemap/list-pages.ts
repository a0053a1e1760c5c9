import { announcementIds, editionIds, organisationIds, publisherIds, sectors, sourceIds } from "@choosefr/model";
import { listQuestionIds } from "@choosefr/quiz";
import { type PagePath, pathOf, pathsInWords, type Subject, subjects } from "../address/address.ts";
import { listedPages } from "../missing/known-address.ts";
import { pagedPlaceIds } from "../places/place-address.ts";

/** Every page that search engines may list, after the language, once each. */
export function listPages(): readonly PagePath[] {
  return [
    ...listedPages.map((page) => (page === "" ? "" : `/${page}`)),
    ...pathsInWords,
    ...subjects.flatMap((subject) => idsOf(subject).map((id) => pathOf(subject, id))),
  ];
}

function idsOf(subject: Subject): readonly string[] {
  switch (subject) {
    case "organisation":
      return organisationIds;
    case "announcement":
      return announcementIds;
    case "edition":
      return editionIds;
    case "place":
      return pagedPlaceIds;
    case "sector":
      return sectors;
    case "source":
      return sourceIds;
    case "publisher":
      return publisherIds;
    case "question":
      return listQuestionIds();
    default:
      return subject satisfies never;
  }
}
