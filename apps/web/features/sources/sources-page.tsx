import { publisher, publisherIds, type Source, source, sourceIds } from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import { CitePage } from "../cite/cite-page.tsx";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { groupByInitial } from "../organisations/group-by-initial.ts";
import { InitialIndex } from "../organisations/initial-index.tsx";
import { DataNote } from "../page/data-note.tsx";
import { lastChecked } from "../page/last-checked.ts";
import { PageHead } from "../page/page-head.tsx";
import table from "../page/plain-table.module.css";
import { ShareTable } from "../page/share-table.tsx";
import { upperFirst } from "../session/session-filter.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { TableSorter } from "../sorting/table-sorter.tsx";
import { shortDatasetNode } from "../structured-data/dataset-node.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import { countIndependence } from "./count-independence.ts";
import { nameLanguage } from "./name-language.ts";
import { pagesOf, statementsOf } from "./record-of.ts";
import styles from "./sources-page.module.css";

/** All sources, by whose text they are, by language, and by publisher with what each states. */
export function SourcesPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { source: labels, page } = messagesIn(lang);
  const columns = [
    { name: "publisher", label: labels.columns.publisher, isDescending: false },
    { name: "pages", label: labels.columns.pages, isDescending: true },
    { name: "own", label: labels.columns.own, isDescending: true },
    { name: "claims", label: labels.columns.claims, isDescending: true },
  ];
  const all = sourceIds.map(source);
  const publishers = publisherIds
    .map((id) => ({ id, name: publisher(id).name ?? id, kind: publisher(id).kind, pages: pagesOf(id).published }))
    .filter(({ pages }) => pages.length > 0);
  const groups = groupByInitial(publishers, lang);
  const counted = countIndependence(all);
  const weak = all.filter(({ lowGrade }) => lowGrade !== null);
  return (
    <PageFrame lang={lang} path="/sources">
      <JsonLd
        data={pageNode(lang, "/sources", labels.title, { type: "CollectionPage", basis: shortDatasetNode(lang) })}
      />
      <PageHead
        title={labels.title}
        lede={fill(labels.lede, { sources: formatNumber(all.length, lang), publishers: publishers.length })}
      />
      <div className={styles["counts"]}>
        <ShareTable
          caption={labels.whose}
          head={labels.columns.text}
          rows={[
            [labels.independence.own, counted.own],
            [labels.independence.relayed, counted.relayed],
            [labels.independence.unknown, counted.unknown],
          ]}
          whole={all.length}
          lang={lang}
        />
        <ShareTable
          caption={labels.languages}
          head={labels.columns.language}
          rows={countBy(all.map(({ language }) => language)).map(([code, n]) => [nameLanguage(code, lang), n])}
          whole={all.length}
          lang={lang}
        />
        <ShareTable
          caption={labels.grades}
          head={labels.columns.reason}
          rows={countBy(weak.flatMap(({ lowGrade }) => lowGrade ?? [])).map(([grade, n]) => [labels.grade[grade], n])}
          whole={all.length}
          lang={lang}
        />
      </div>
      <div className={styles["index"]}>
        <InitialIndex groups={groups} label={labels.index} />
      </div>
      <TableSorter columns={columns} label={page.sortBy} lang={lang} />
      <table className={`${table["table"]} ${styles["publishers"]}`}>
        <caption className="visually-hidden">{labels.index}</caption>
        <thead>
          <tr>
            <th scope="col" data-sort="publisher" aria-sort="ascending">
              {labels.columns.publisher}
            </th>
            <th scope="col" className={table["number"]} data-sort="pages">
              {labels.columns.pages}
            </th>
            <th scope="col" className={table["number"]} data-sort="own">
              {labels.columns.own}
            </th>
            <th scope="col" className={table["number"]} data-sort="claims">
              {labels.columns.claims}
            </th>
          </tr>
        </thead>
        {groups.map(({ initial, anchor, things }) => (
          <tbody key={anchor}>
            <tr className={table["initial"]}>
              <th colSpan={4} scope="rowgroup" id={anchor}>
                {initial}
              </th>
            </tr>
            {things.map(({ id, name, pages }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={addressOf("publisher", id, lang)}>{name}</a>
                </th>
                <td className={table["number"]}>{pages.length}</td>
                <td className={table["number"]}>{countIndependence(pages).own}</td>
                <td className={table["number"]}>{countClaims(pages)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <DataNote checked={lastChecked(all)} lang={lang} />
      <CitePage lang={lang} path="/sources" title={upperFirst(labels.title)} />
    </PageFrame>
  );
}

function countClaims(pages: readonly Source[]): number {
  return new Set(pages.flatMap(({ id }) => statementsOf(id).map(({ claim }) => claim.id))).size;
}

function countBy<Item>(items: readonly Item[]): readonly (readonly [Item, number])[] {
  const groups = [...Map.groupBy(items, (item) => item)].map(([item, own]) => [item, own.length] as const);
  return groups.toSorted(([, a], [, b]) => b - a);
}

function formatNumber(n: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === "fr" ? "fr-FR" : "en-GB").format(n);
}
