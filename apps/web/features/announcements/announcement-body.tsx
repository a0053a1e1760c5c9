import { type Announcement, type Claim, describeDisagreement, type Source, traceAnnouncement } from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import type { ClaimAnchor } from "../claims/claim-anchor.ts";
import { ClaimGroups } from "../claims/claim-groups.tsx";
import { SummaryHeadline } from "../claims/summary-headline.tsx";
import { Timeline } from "../explanation/timeline.tsx";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./announcement-body.module.css";
import { describeNote } from "./describe-note.ts";
import { questionIdsAbout } from "./questions-about.ts";

/** What is told of an announcement beneath its subject: its figures, its line through time, what sources do not agree on, what the editors judged, then every claim with its sources. */
export function AnnouncementBody({
  announcement,
  anchors,
  notes,
  level,
  lang,
}: {
  readonly announcement: Announcement;
  readonly anchors: ReadonlyMap<Claim, ClaimAnchor>;
  readonly notes: ReadonlyMap<Source, number>;
  /** The level of its headings. */
  readonly level: 2 | 3;
  readonly lang: Lang;
}): ReactElement {
  const { organisation: labels, explanation, disagreements: words } = messagesIn(lang);
  const Heading = `h${level}` as const;
  const summaries = [
    announcement.investment,
    announcement.jobs,
    announcement.training,
    announcement.startupsSupported,
    announcement.siteCount,
  ].filter((summary) => summary !== null);
  const disagreements = summaries.flatMap(({ disagreement }) =>
    disagreement === null ? [] : describeDisagreement(disagreement, lang),
  );
  const [questionId] = questionIdsAbout(announcement.id);
  return (
    <>
      <div className={styles["figures"]}>
        {summaries.map((summary) => (
          <SummaryHeadline key={summary.preferred.id} summary={summary} lang={lang} />
        ))}
      </div>
      <div className={styles["time"]}>
        <Heading>{labels.outcomes}</Heading>
        <Timeline marks={traceAnnouncement(announcement, lang)} isDetailed words={explanation} />
      </div>
      {disagreements.length > 0 && (
        <div className={styles["part"]}>
          <Heading>{labels.disagreement}</Heading>
          <ul className={styles["lines"]}>
            {disagreements.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className={styles["others"]}>
            <a href={`/${lang}/disagreements#${announcement.id}`}>{words.all}</a>
          </p>
        </div>
      )}
      {announcement.notes.length > 0 && (
        <div className={styles["part"]}>
          <Heading>{labels.notes}</Heading>
          <ul className={styles["lines"]}>
            {announcement.notes.map((note) => {
              const line = describeNote(note, announcement.claims, lang);
              return <li key={line}>{line}</li>;
            })}
          </ul>
        </div>
      )}
      {questionId !== undefined && (
        <p className={styles["play"]}>
          <a href={addressOf("question", questionId, lang)}>{labels.play}</a>
        </p>
      )}
      <ClaimGroups
        claims={announcement.claims}
        anchors={anchors}
        notes={notes}
        addressOf={({ id }) => addressOf("announcement", announcement.id, lang, id)}
        level={level}
        lang={lang}
      />
    </>
  );
}
