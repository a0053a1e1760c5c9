import { describeEuros, describeSector } from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import { CitePage } from "../cite/cite-page.tsx";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Bar } from "../picture/bar.tsx";
import { Picture } from "../picture/picture.tsx";
import styles from "../picture/ranked-sums.module.css";
import { upperFirst } from "../session/session-filter.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { shortDatasetNode } from "../structured-data/dataset-node.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import { sumSectors } from "./sum-sectors.ts";

/** Every sector with what adds up in it, as bars. */
export function SectorsPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { picture, sector: labels } = messagesIn(lang);
  const sums = sumSectors();
  const scale = Math.max(1, ...sums.map((sector) => sector.sums.known.most));
  const [first] = sums;
  return (
    <PageFrame lang={lang} path="/sectors">
      <JsonLd
        data={pageNode(lang, "/sectors", labels.title, { type: "CollectionPage", basis: shortDatasetNode(lang) })}
      />
      <PageHead title={labels.title} lede={labels.lede} />
      <Picture
        title={
          first === undefined
            ? labels.lede
            : fill(labels.rankTitle, {
                name: describeSector(first.sector, lang),
                euros: describeEuros(first.sums.known, lang),
              })
        }
        level={2}
        howToRead={`${picture.euros} ${labels.rankKey} ${labels.shared}`}
        table={null}
        csv={`/${lang}/sectors/sums.csv`}
        lang={lang}
      >
        <table className={styles["ranked"]}>
          <caption className="visually-hidden">{labels.rankCaption}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{labels.sector}</th>
              <th scope="col">{labels.sum}</th>
            </tr>
          </thead>
          <tbody>
            {sums.map(({ sector, announcements, sums: { known, counted } }) => (
              <tr key={sector}>
                <th scope="row">
                  <a href={addressOf("sector", sector, lang)}>{upperFirst(describeSector(sector, lang))}</a>
                </th>
                <td className={styles["figure"]}>
                  {counted.length > 0 && describeEuros(known, lang)}
                  <span className={styles["note"]}>{fillCount(labels.count, announcements, lang)}</span>
                </td>
                <td className={styles["bar"]}>
                  <Bar filled={known.least} outlined={known.most} scale={scale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Picture>
      <DataNote checked={null} lang={lang} />
      <CitePage lang={lang} path="/sectors" title={labels.title} />
    </PageFrame>
  );
}
