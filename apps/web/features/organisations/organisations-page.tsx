import {
  type CardLine,
  describeCard,
  describeCountry,
  nameOf,
  type Organisation,
  organisation,
  organisationIds,
  promiseStates,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { TableSorter } from "../sorting/table-sorter.tsx";
import { shortDatasetNode } from "../structured-data/dataset-node.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import { groupByInitial } from "./group-by-initial.ts";
import { InitialIndex } from "./initial-index.tsx";
import { OrganisationFinder } from "./organisation-finder.tsx";
import styles from "./organisations-page.module.css";
import { searchWordsOf } from "./search-words.ts";
import { shownAnnouncements } from "./shown-announcements.ts";

/** All organisations by initial, each with its country and its latest announcement; a field finds one as one types. */
export function OrganisationsPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { organisations: labels, announcementTable, page } = messagesIn(lang);
  const columns = [
    { name: "name", label: labels.name, isDescending: false },
    { name: "country", label: labels.country, isDescending: false },
    { name: "sum", label: announcementTable.sum, isDescending: true },
    { name: "year", label: labels.year, isDescending: true },
    { name: "outcome", label: labels.outcome, isDescending: false },
  ];
  const all = organisationIds.map((id) => organisation(id));
  const groups = groupByInitial(all, lang);
  if (all.length === 0) {
    return (
      <PageFrame lang={lang} path="/organisations">
        <h1 className={styles["title"]}>{labels.title}</h1>
        <p className={styles["lede"]}>{labels.empty}</p>
      </PageFrame>
    );
  }
  return (
    <PageFrame lang={lang} path="/organisations">
      <JsonLd
        data={pageNode(lang, "/organisations", labels.title, { type: "CollectionPage", basis: shortDatasetNode(lang) })}
      />
      <h1 className={styles["title"]}>{labels.title}</h1>
      <p className={styles["lede"]}>{labels.lede}</p>
      <OrganisationFinder
        total={all.length}
        labels={{ find: labels.find, count: labels.count, none: labels.none, near: labels.near }}
        lang={lang}
      />
      <InitialIndex groups={groups} label={labels.index} />
      <TableSorter columns={columns} label={page.sortBy} lang={lang} />
      <table className={styles["table"]}>
        <caption className="visually-hidden">{labels.lede}</caption>
        <thead>
          <tr>
            <th scope="col" data-sort="name" aria-sort="ascending">
              {labels.name}
            </th>
            <th scope="col" data-sort="country">
              {labels.country}
            </th>
            <th scope="col" data-sort="sum">
              {labels.latest}
            </th>
            <th scope="col" data-sort="year">
              {labels.year}
            </th>
            <th scope="col" data-sort="outcome">
              {labels.outcome}
            </th>
          </tr>
        </thead>
        {groups.map(({ initial, anchor, things }) => (
          <tbody key={anchor}>
            <tr className={styles["initial"]}>
              <th colSpan={5} scope="rowgroup" id={anchor}>
                {initial}
              </th>
            </tr>
            {things.map((item) => (
              <Row key={item.id} item={item} lang={lang} />
            ))}
          </tbody>
        ))}
      </table>
    </PageFrame>
  );
}

function Row({ item, lang }: { readonly item: Organisation; readonly lang: Lang }): ReactElement {
  const { organisations: labels } = messagesIn(lang);
  const country = item.country === null ? null : describeCountry(item.country, lang);
  const { lines } = describeCard(item, lang, organisation, nameOf);
  // What it announced itself, or others for it, comes before what its parents and groups did, who are named beside it.
  const own = shownAnnouncements(item);
  const line = lines.find(({ announcement }) => own.includes(announcement)) ?? lines[0];
  const names = [item.name, ...item.names.map(({ text }) => text)];
  return (
    <tr data-words={searchWordsOf(country === null ? names : [...names, country])}>
      <th scope="row">
        <a href={`/${lang}/organisations/${item.id}`}>{item.name}</a>
      </th>
      <td className={styles["country"]}>{country}</td>
      <td className={styles["latest"]} data-value={line === undefined ? "" : eurosOf(line)}>
        {line === undefined ? labels.nothing : <Latest line={line} lang={lang} />}
      </td>
      <td className={styles["year"]}>{line?.year}</td>
      <td className={styles["outcome"]} data-value={line === undefined ? "" : stateOf(line)}>
        {line !== undefined && <Outcome line={line} />}
      </td>
    </tr>
  );
}

function eurosOf({ announcement: { investment } }: CardLine): number | "" {
  if (investment?.preferred.currency !== "EUR") return "";
  return investment.preferred.amount ?? investment.preferred.amountMax ?? "";
}

function stateOf({ announcement: { outcomes } }: CardLine): number {
  return promiseStates.indexOf(outcomes[0]?.status ?? "unknown");
}

function Latest({ line, lang }: { readonly line: CardLine; readonly lang: Lang }): ReactElement {
  const { organisations: labels, organisation: words } = messagesIn(lang);
  const notes = [line.from === null ? null : fill(labels.from, { name: line.from }), line.isWeak ? words.weak : null];
  const note = notes.filter((part) => part !== null).join(", ");
  return (
    <>
      <span className={line.figure === null ? styles["subject"] : styles["figure"]}>
        {line.figure ?? line.announcement.subject[lang]}
      </span>
      {note !== "" && <span className={styles["note"]}>{note}</span>}
    </>
  );
}

function Outcome({ line: { announcement, outcome } }: { readonly line: CardLine }): ReactElement | null {
  const [latest] = announcement.outcomes;
  if (latest === undefined || outcome === null) return null;
  return (
    <>
      <Mark kind={latest.status} />
      <span>{outcome}</span>
    </>
  );
}
