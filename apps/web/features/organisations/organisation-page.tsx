import {
  describeCountry,
  type Organisation,
  type OrganisationId,
  organisation as organisationById,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { AnnouncementSection } from "./announcement-section.tsx";
import { anchorClaims } from "./claim-anchor.ts";
import { Footnotes } from "./footnotes.tsx";
import { numberSources } from "./number-sources.ts";
import styles from "./organisation-page.module.css";

/** An organisation: its names and kin, what it announced, what others announced for it. */
export function OrganisationPage({
  lang,
  organisation,
}: {
  readonly lang: Lang;
  readonly organisation: Organisation;
}): ReactElement {
  const { organisation: labels } = messagesIn(lang);
  const { id, name, names, announcements, received, country } = organisation;
  const shown = [...announcements, ...received];
  const anchors = anchorClaims(shown);
  const notes = numberSources(shown);
  const otherNames = [...new Set(names.slice(1).map(({ text }) => text))];
  return (
    <PageFrame lang={lang} path={`/organisations/${id}`}>
      <h1 className={styles["name"]}>{name}</h1>
      <div className={styles["about"]}>
        {country !== null && <p>{describeCountry(country, lang)}</p>}
        {otherNames.length > 0 && <p>{fill(labels.alsoKnown, { names: otherNames.join(", ") })}</p>}
        <Kin label={labels.parents} ids={organisation.parents} lang={lang} />
        <Kin label={labels.members} ids={organisation.members} lang={lang} />
      </div>
      {announcements.length + received.length === 0 && (
        <p className={styles["none"]}>{fill(labels.noAnnouncement, { name })}</p>
      )}
      {shown.map((announcement) => (
        <AnnouncementSection
          key={announcement.id}
          announcement={announcement}
          anchors={anchors}
          notes={notes}
          of={id}
          lang={lang}
        />
      ))}
      <Footnotes notes={notes} lang={lang} />
    </PageFrame>
  );
}

function Kin({
  label,
  ids,
  lang,
}: {
  readonly label: string;
  readonly ids: readonly OrganisationId[];
  readonly lang: Lang;
}): ReactElement | null {
  if (ids.length === 0) return null;
  return (
    <p>
      {label}{" "}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={`/${lang}/organisations/${id}`}>{organisationById(id).name}</a>
        </span>
      ))}
    </p>
  );
}
