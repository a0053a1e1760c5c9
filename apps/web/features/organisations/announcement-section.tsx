import {
  type Announcement,
  type AnnouncementClaim,
  describeDate,
  describeDisagreement,
  describeValue,
  edition,
  nameOf,
  type OrganisationId,
  organisation,
  type Source,
  type Summary,
  traceAnnouncement,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { PrintedFigure } from "../explanation/printed-figure.tsx";
import { countSources } from "../explanation/source-words.ts";
import { Timeline } from "../explanation/timeline.tsx";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./announcement-section.module.css";
import { bundleClaims } from "./bundle-claims.ts";
import type { ClaimAnchor } from "./claim-anchor.ts";
import { ClaimEntry } from "./claim-entry.tsx";
import { describeNote } from "./describe-note.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { linkingWord } from "./linking-word.ts";
import { questionIdsAbout } from "./questions-about.ts";

/** One announcement: its figures, its line through time, what sources do not agree on, what the editors judged, then every claim with its sources. */
export function AnnouncementSection({
  announcement,
  anchors,
  notes,
  of,
  lang,
}: {
  readonly announcement: Announcement;
  readonly anchors: ReadonlyMap<AnnouncementClaim, ClaimAnchor>;
  readonly notes: ReadonlyMap<Source, number>;
  /** The organisation whose page this is; the others are named. */
  readonly of: OrganisationId;
  readonly lang: Lang;
}): ReactElement {
  const { organisation: labels, claimKind } = messagesIn(lang);
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
  const others = announcement.organisations.filter((id) => id !== of);
  return (
    <section className={styles["announcement"]} id={announcement.id} aria-labelledby={`${announcement.id}-title`}>
      <p className={styles["when"]}>
        <time dateTime={announcement.announced}>{describeDate(announcement.announced, lang)}</time>
        {announcement.edition !== null && `, ${edition(announcement.edition).names[lang]}`}
      </p>
      <h2 id={`${announcement.id}-title`} className={styles["subject"]}>
        {announcement.subject[lang]}
      </h2>
      <Partners label={announcement.organisations.includes(of) ? labels.with : labels.by} ids={others} lang={lang} />
      <Partners label={labels.to} ids={announcement.recipients.filter((id) => id !== of)} isLinked lang={lang} />
      <div className={styles["figures"]}>
        {summaries.map((summary) => (
          <Headline
            key={summary.preferred.id}
            summary={summary}
            label={claimKind[summary.preferred.kind]}
            lang={lang}
          />
        ))}
      </div>
      <div className={styles["time"]}>
        <h3>{labels.outcomes}</h3>
        <Timeline marks={traceAnnouncement(announcement, lang)} isDetailed lang={lang} />
      </div>
      {disagreements.length > 0 && (
        <div className={styles["part"]}>
          <h3>{labels.disagreement}</h3>
          <ul className={styles["lines"]}>
            {disagreements.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {announcement.notes.length > 0 && (
        <div className={styles["part"]}>
          <h3>{labels.notes}</h3>
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
          <a href={`/${lang}/question/${questionId}`}>{labels.play}</a>
        </p>
      )}
      <details className={styles["claims"]} open>
        <summary>
          <h3>{labels.claims}</h3> <span>{fillCount(labels.claimCount, announcement.claims.length, lang)}</span>
        </summary>
        {groupByKind(announcement.claims).map(([kind, claims]) => (
          <section key={kind} className={styles["group"]}>
            <h4>{claimKind[kind]}</h4>
            <div className={styles["bundles"]}>
              {bundleClaims(claims).map((bundle) => {
                const [first] = bundle;
                const isShared = bundle.length > 1;
                return (
                  <div key={first?.id} className={styles["bundle"]} data-one-source={isShared}>
                    <ol>
                      {bundle.map((claim) => {
                        const anchor = anchors.get(claim);
                        const own = isShared ? null : notes;
                        return (
                          anchor && <ClaimEntry key={claim.id} claim={claim} anchor={anchor} notes={own} lang={lang} />
                        );
                      })}
                    </ol>
                    {first !== undefined && isShared && (
                      <EvidenceList evidence={first.evidence} figure={null} notes={notes} lang={lang} />
                    )}
                  </div>
                );
              })}
            </div>
          </section>
        ))}
      </details>
    </section>
  );
}

type Kind = AnnouncementClaim["kind"];

/** The claims by kind, kinds and claims in the order of the record. */
function groupByKind(claims: readonly AnnouncementClaim[]): readonly (readonly [Kind, readonly AnnouncementClaim[]])[] {
  return [...Map.groupBy(claims, ({ kind }) => kind)];
}

function Headline({
  summary,
  label,
  lang,
}: {
  readonly summary: Summary<AnnouncementClaim>;
  readonly label: string;
  readonly lang: Lang;
}): ReactElement {
  const { preferred } = summary;
  return (
    <div>
      {summary.figure === null ? (
        <p className={styles["value"]}>{describeValue(preferred, lang, nameOf)}</p>
      ) : (
        <PrintedFigure figure={summary.figure} value={describeValue(preferred, lang, nameOf)} lang={lang} size="row" />
      )}
      <p className={styles["means"]}>
        {label}
        <a href={`#${preferred.id}`}>{countSources(preferred.evidence.length, summary.witnesses, lang)}</a>
        {summary.sources.every(({ lowGrade }) => lowGrade !== null) && (
          <span>{messagesIn(lang).organisation.weak}</span>
        )}
      </p>
    </div>
  );
}

function Partners({
  label,
  ids,
  isLinked = false,
  lang,
}: {
  readonly label: string;
  /** Whether a French "de" stands between the label and each name. */
  readonly isLinked?: boolean;
  readonly ids: readonly OrganisationId[];
  readonly lang: Lang;
}): ReactElement | null {
  if (ids.length === 0) return null;
  return (
    <p className={styles["partners"]}>
      {label}{" "}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          {isLinked && linkingWord(organisation(id).name, lang)}
          <a href={`/${lang}/organisations/${id}`}>{organisation(id).name}</a>
        </span>
      ))}
    </p>
  );
}
