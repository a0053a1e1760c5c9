import { publisher, publisherIds } from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import { CitePage } from "../cite/cite-page.tsx";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { PageHead } from "../page/page-head.tsx";
import table from "../page/plain-table.module.css";
import { PageFrame } from "../shell/page-frame.tsx";
import { pagesOf } from "../sources/record-of.ts";
import { shortDatasetNode } from "../structured-data/dataset-node.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import styles from "./publishers-page.module.css";

/** How often a publisher has to be passed on to stand in the table. */
const OFTEN = 3;

const kinds = [
  "agency",
  "press",
  "broadcaster",
  "trade",
  "government",
  "institution",
  "company",
  "blog",
  "aggregator",
] as const;

/** Who is passed on most, then all publishers by kind with the number of their pages. */
export function PublishersPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { publisher: labels } = messagesIn(lang);
  const collator = new Intl.Collator(lang, { numeric: true });
  const all = publisherIds
    .map((id) => ({ id, name: publisher(id).name ?? id, kind: publisher(id).kind, ...pagesOf(id) }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
  const relayed = all
    .filter(({ passedOn }) => passedOn.length >= OFTEN)
    .toSorted((a, b) => b.passedOn.length - a.passedOn.length);
  return (
    <PageFrame lang={lang} path="/publishers">
      <JsonLd
        data={pageNode(lang, "/publishers", labels.title, { type: "CollectionPage", basis: shortDatasetNode(lang) })}
      />
      <PageHead title={labels.title} lede={labels.lede} />
      <section className={styles["part"]}>
        <h2>{labels.relayed}</h2>
        <p className={styles["note"]}>{labels.relayedLede}</p>
        <table className={`${table["table"]} ${styles["relayed"]}`}>
          <caption className="visually-hidden">{labels.relayedLede}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.columns.publisher}</th>
              <th scope="col" className={table["number"]}>
                {labels.columns.passedOn}
              </th>
              <th scope="col" className={table["number"]}>
                {labels.columns.published}
              </th>
            </tr>
          </thead>
          <tbody>
            {relayed.map(({ id, name, passedOn, published }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={addressOf("publisher", id, lang)}>{name}</a>
                </th>
                <td className={table["number"]}>{passedOn.length}</td>
                <td className={table["number"]}>{published.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className={styles["part"]}>
        <h2>{labels.byKind}</h2>
        {kinds.map((kind) => {
          const own = all.filter((each) => each.kind === kind);
          return (
            own.length > 0 && (
              <section key={kind} className={styles["kind"]}>
                <h3>
                  {labels.kinds[kind]} <span>{own.length}</span>
                </h3>
                <ul>
                  {own.map(({ id, name, published }) => (
                    <li key={id}>
                      <a href={addressOf("publisher", id, lang)}>{name}</a>{" "}
                      {published.length > 0 && <span>{published.length}</span>}
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </section>
      <DataNote checked={null} lang={lang} />
      <CitePage lang={lang} path="/publishers" title={labels.title} />
    </PageFrame>
  );
}
