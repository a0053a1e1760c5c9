import {
  catalogue,
  describeCount,
  describeDate,
  describeEuros,
  describeMoney,
  type Edition,
  reconcile,
  series,
  seriesIds,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import { CitePage } from "../cite/cite-page.tsx";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { PageHead } from "../page/page-head.tsx";
import { TotalsByEdition } from "../picture/totals-by-edition.tsx";
import { PageFrame } from "../shell/page-frame.tsx";
import { TableSorter } from "../sorting/table-sorter.tsx";
import { shortDatasetNode } from "../structured-data/dataset-node.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import styles from "./editions-page.module.css";

/** Every edition, newest first: its total as printed, its projects, and what can be traced of them. */
export function EditionsPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { edition: labels, announcementTable, page } = messagesIn(lang);
  const columns = [
    { name: "date", label: announcementTable.year, isDescending: true },
    { name: "total", label: labels.total, isDescending: true },
    { name: "projects", label: labels.projects, isDescending: true },
    { name: "known", label: labels.known, isDescending: true },
  ];
  const editions = catalogue.editionIds
    .map((id) => catalogue.edition(id))
    .toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
  return (
    <PageFrame lang={lang} path="/editions">
      <JsonLd
        data={pageNode(lang, "/editions", labels.title, { type: "CollectionPage", basis: shortDatasetNode(lang) })}
      />
      <PageHead title={labels.title} lede={labels.lede} />
      {seriesIds
        .map((id) => series(id))
        .filter(({ editions: { length } }) => length > 1)
        .map((one) => (
          <TotalsByEdition key={one.id} series={one} level={2} lang={lang} />
        ))}
      <TableSorter columns={columns} label={page.sortBy} lang={lang} />
      <table className={styles["editions"]}>
        <caption className="visually-hidden">{labels.table}</caption>
        <thead>
          <tr>
            <th scope="col" data-sort="date" aria-sort="descending">
              {labels.edition}
            </th>
            <th scope="col" data-sort="total">
              {labels.total}
            </th>
            <th scope="col" data-sort="projects">
              {labels.projects}
            </th>
            <th scope="col" data-sort="known">
              {labels.known}
            </th>
          </tr>
        </thead>
        <tbody>
          {editions.map((edition) => (
            <Row key={edition.id} edition={edition} lang={lang} />
          ))}
        </tbody>
      </table>
      <DataNote checked={null} lang={lang} />
      <CitePage lang={lang} path="/editions" title={labels.title} />
    </PageFrame>
  );
}

function Row({ edition, lang }: { readonly edition: Edition; readonly lang: Lang }): ReactElement {
  const { edition: labels } = messagesIn(lang);
  const { names, date, totalInvestment: total, projects, announcements } = edition;
  const { known } = reconcile(edition.id, catalogue).investment;
  return (
    <tr>
      <th scope="row">
        <a href={addressOf("edition", edition.id, lang)}>{names[lang]}</a>
        <time dateTime={date}>{describeDate(date, lang)}</time>
      </th>
      <td
        className={styles["total"]}
        data-value={total?.currency === "EUR" ? (total.amount ?? total.amountMax ?? "") : ""}
      >
        {total === null ? (
          <span className={styles["none"]}>{labels.noTotal}</span>
        ) : total.figure === null ? (
          describeMoney(total, lang)
        ) : (
          <>
            <span lang={total.figure.language}>{total.figure.text}</span>
            {total.figure.language !== lang && <span className={styles["value"]}>{describeMoney(total, lang)}</span>}
          </>
        )}
      </td>
      <td className={styles["projects"]} data-value={projects?.count ?? ""}>
        {projects !== null && describeCount(projects, lang)}
      </td>
      <td className={styles["known"]} data-value={known.least}>
        {fillCount(labels.announcements, announcements.length, lang)}
        <span className={styles["value"]}>{describeEuros(known, lang)}</span>
      </td>
    </tr>
  );
}
