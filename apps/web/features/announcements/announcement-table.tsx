import {
  type Announcement,
  describeDate,
  describeOutcome,
  describeValue,
  type InvestmentClaim,
  type JobsClaim,
  leadingOutcome,
  nameOf,
  organisation,
  plannedSites,
  type Summary,
} from "@choosefr/model";
import type { ReactElement, ReactNode } from "react";
import { addressOf } from "../address/address.ts";
import { Mark } from "../design/mark.tsx";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { PlaceName } from "../places/place-name.tsx";
import { TableSorter } from "../sorting/table-sorter.tsx";
import styles from "./announcement-table.module.css";

/** From how many rows on there are ways to sort them. */
const SORTED_FROM = 5;

/** How many places of one announcement are named before the rest is counted. */
const PLACES_NAMED = 3;

/** Announcements in a row each, in the order given: who, what, the sum as printed, jobs, places, and the last known state. */
export function AnnouncementTable({
  announcements,
  isDated,
  noteOf,
  lang,
}: {
  readonly announcements: readonly Announcement[];
  /** Whether each row tells its day, where they are not all of one edition. */
  readonly isDated: boolean;
  /** What stands beneath the sum of an announcement. */
  readonly noteOf?: (announcement: Announcement) => ReactNode;
  readonly lang: Lang;
}): ReactElement {
  const { announcementTable: labels, page } = messagesIn(lang);
  const columns = [
    { name: "sum", label: labels.sum, isDescending: true },
    { name: "who", label: labels.who, isDescending: false },
    ...(isDated ? [{ name: "date", label: labels.year, isDescending: true }] : []),
    { name: "jobs", label: labels.jobs, isDescending: true },
    { name: "outcome", label: labels.outcome, isDescending: false },
  ];
  return (
    <>
      {announcements.length >= SORTED_FROM && <TableSorter columns={columns} label={page.sortBy} lang={lang} />}
      <table className={styles["table"]} data-dated={isDated}>
        <caption className="visually-hidden">{labels.caption}</caption>
        <thead>
          <tr>
            <th scope="col" data-sort="who">
              {labels.who}
            </th>
            {isDated && (
              <th scope="col" data-sort="date">
                {labels.year}
              </th>
            )}
            <th scope="col">{labels.what}</th>
            <th scope="col" data-sort="sum" aria-sort="descending">
              {labels.sum}
            </th>
            <th scope="col" data-sort="jobs">
              {labels.jobs}
            </th>
            <th scope="col">{labels.where}</th>
            <th scope="col" data-sort="outcome">
              {labels.outcome}
            </th>
          </tr>
        </thead>
        <tbody>
          {announcements.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <Organisations announcement={item} lang={lang} />
              </th>
              {isDated && (
                <td className={styles["date"]} data-value={item.announced.replaceAll("-", "")}>
                  <time dateTime={item.announced}>{describeDate(item.announced.slice(0, 7), lang)}</time>
                </td>
              )}
              <td className={styles["what"]}>
                <a href={addressOf("announcement", item.id, lang)}>{item.subject[lang]}</a>
              </td>
              <td className={styles["sum"]} data-value={item.investment === null ? "" : undefined}>
                {item.investment === null ? (
                  <span className={styles["none"]}>{hasPartSum(item) ? labels.partsOnly : labels.noSum}</span>
                ) : (
                  <Figure summary={item.investment} lang={lang} />
                )}
                {noteOf !== undefined && <span className={styles["note"]}>{noteOf(item)}</span>}
              </td>
              <td className={styles["jobs"]} data-value={item.jobs?.preferred.count ?? undefined}>
                {item.jobs !== null && <Figure summary={item.jobs} lang={lang} />}
              </td>
              <td className={styles["where"]}>
                <Places announcement={item} lang={lang} />
              </td>
              <td className={styles["outcome"]}>
                <Outcome announcement={item} lang={lang} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Organisations({
  announcement,
  lang,
}: {
  readonly announcement: Announcement;
  readonly lang: Lang;
}): ReactElement {
  return (
    <>
      {announcement.organisations.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={addressOf("organisation", id, lang)}>{organisation(id).name}</a>
        </span>
      ))}
    </>
  );
}

/** A figure as printed, with its value in the reader’s language where that is another. */
function Figure({
  summary,
  lang,
}: {
  readonly summary: Summary<InvestmentClaim> | Summary<JobsClaim>;
  readonly lang: Lang;
}): ReactElement {
  const value = describeValue(summary.preferred, lang, nameOf);
  if (summary.figure === null) return <span>{value}</span>;
  return (
    <>
      <span lang={summary.figure.language}>{summary.figure.text}</span>
      {summary.figure.language !== lang && <span className={styles["value"]}>{value}</span>}
    </>
  );
}

function Places({ announcement, lang }: { readonly announcement: Announcement; readonly lang: Lang }): ReactElement {
  const { announcementTable: labels } = messagesIn(lang);
  const places = [...new Set(plannedSites(announcement).map(({ place }) => place))];
  const rest = places.length - PLACES_NAMED;
  return (
    <>
      {places.slice(0, PLACES_NAMED).map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <PlaceName id={id} lang={lang} />
        </span>
      ))}
      {rest > 0 && ` ${fillCount(labels.morePlaces, rest, lang)}`}
    </>
  );
}

function Outcome({ announcement, lang }: { readonly announcement: Announcement; readonly lang: Lang }): ReactElement {
  const outcome = leadingOutcome(announcement.outcomes);
  return (
    <>
      <Mark kind={outcome?.status ?? "unknown"} />
      <span>
        {outcome === null ? messagesIn(lang).announcementTable.unknown : describeOutcome(outcome, lang, nameOf)}
      </span>
    </>
  );
}

function hasPartSum({ claims }: Announcement): boolean {
  return claims.some(({ kind, rank }) => kind === "investment" && rank !== "deprecated");
}
