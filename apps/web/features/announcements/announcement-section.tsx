import {
  type Announcement,
  type Claim,
  describeDate,
  edition,
  type OrganisationId,
  type Source,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import type { ClaimAnchor } from "../claims/claim-anchor.ts";
import type { Lang } from "../language/lang.ts";
import { AnnouncementBody } from "./announcement-body.tsx";
import styles from "./announcement-section.module.css";
import { Partners } from "./partners.tsx";

/** One announcement on the page of an organisation: its day, its subject, which leads to its own page, who else is in it, and all that is known of it. */
export function AnnouncementSection({
  announcement,
  anchors,
  notes,
  of,
  lang,
}: {
  readonly announcement: Announcement;
  readonly anchors: ReadonlyMap<Claim, ClaimAnchor>;
  readonly notes: ReadonlyMap<Source, number>;
  /** The organisation whose page this is; the others are named. */
  readonly of: OrganisationId;
  readonly lang: Lang;
}): ReactElement {
  return (
    <section className={styles["announcement"]} id={announcement.id} aria-labelledby={`${announcement.id}-title`}>
      <p className={styles["when"]}>
        <time dateTime={announcement.announced}>{describeDate(announcement.announced, lang)}</time>
        {announcement.edition !== null && (
          <>
            , <a href={addressOf("edition", announcement.edition, lang)}>{edition(announcement.edition).names[lang]}</a>
          </>
        )}
      </p>
      <h2 id={`${announcement.id}-title`} className={styles["subject"]}>
        <a href={addressOf("announcement", announcement.id, lang)}>{announcement.subject[lang]}</a>
      </h2>
      <Partners announcement={announcement} of={of} lang={lang} />
      <AnnouncementBody announcement={announcement} anchors={anchors} notes={notes} level={3} lang={lang} />
    </section>
  );
}
