import {
  announcement,
  announcementIds,
  edition,
  editionIds,
  nameOf,
  type OrganisationId,
  type PersonId,
  type PlaceId,
  type PublisherId,
  type Statement,
} from "@choosefr/model";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";

/** A record that holds claims, by name: of an announcement who made it and what it is about. */
export function nameHolder({ kind, id }: Statement["holder"], lang: Lang): string {
  switch (kind) {
    case "announcement": {
      const known = announcementIds.find((each) => each === id);
      return known === undefined ? id : nameAnnouncement(announcement(known), lang);
    }
    case "edition": {
      const known = editionIds.find((each) => each === id);
      return known === undefined ? id : edition(known).names[lang];
    }
    case "organisation":
      return nameOf({ kind, id: id as OrganisationId }, lang);
    case "place":
      return nameOf({ kind, id: id as PlaceId }, lang);
    case "person":
      return nameOf({ kind, id: id as PersonId }, lang);
    case "publisher":
      return nameOf({ kind, id: id as PublisherId }, lang);
    default:
      return kind satisfies never;
  }
}

function nameAnnouncement({ organisations, subject }: ReturnType<typeof announcement>, lang: Lang): string {
  const names = organisations.map((id) => nameOf({ kind: "organisation", id }, lang));
  return fill(messagesIn(lang).announcement.title, { names: names.join(", "), subject: subject[lang] });
}
