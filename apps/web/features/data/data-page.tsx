import { formatDecimal } from "@choosefr/model";
import type { ReactElement } from "react";
import { env } from "../../env.ts";
import { CitePage } from "../cite/cite-page.tsx";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { PageHead } from "../page/page-head.tsx";
import { DATA } from "../session/release.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { datasetNode, FILES_ANCHOR } from "../structured-data/dataset-node.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import { ORIGIN_TO_COME } from "../text-to-copy/origin-to-come.ts";
import { TextToCopy } from "../text-to-copy/text-to-copy.tsx";
import { API_ROOT } from "./api-root.ts";
import styles from "./data-page.module.css";
import { describeDownload } from "./describe-download.ts";
import { DOWNLOAD_ROOT, type Download } from "./download.ts";
import { examplesFor } from "./examples.ts";
import { readDownloads } from "./read-downloads.ts";

/** Every file that can be downloaded with its size and checksum, how to begin, the programming interface and the feeds. */
export function DataPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { data: labels, cite } = messagesIn(lang);
  const files = listDownloads(lang);
  const isOfEdition = ({ name }: Download): boolean => name.startsWith("editions/");
  const credit = fill(labels.credit, { version: DATA.version, date: DATA.on });
  return (
    <PageFrame lang={lang} path="/data">
      <JsonLd data={pageNode(lang, "/data", labels.title, { about: [datasetNode(files, lang)] })} />
      <PageHead title={labels.title} lede={labels.lede} />
      <p className={styles["licence"]}>{fill(labels.licence, { credit })}</p>
      <section className={styles["part"]} id={FILES_ANCHOR}>
        <h2>{labels.files}</h2>
        <Files files={files.filter((file) => !isOfEdition(file))} lang={lang} />
        <details className={styles["editions"]}>
          <summary>{labels.editions}</summary>
          <Files files={files.filter(isOfEdition)} lang={lang} />
        </details>
        <p>{labels.pages}</p>
        <p className={styles["links"]}>
          <a href={`${DOWNLOAD_ROOT}/schema/dataset.json`}>{labels.what.schema}</a>
        </p>
      </section>
      <section className={styles["part"]}>
        <h2>{labels.before}</h2>
        <ul className={styles["lines"]}>
          {labels.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      </section>
      <section className={styles["part"]}>
        <h2>{labels.examples}</h2>
        {examplesFor(env.siteOrigin ?? ORIGIN_TO_COME).map(({ language, code }) => (
          <TextToCopy key={language} label={language} text={code} labels={{ copy: cite.copy, copied: cite.copied }} />
        ))}
      </section>
      <section className={styles["part"]}>
        <h2>{labels.api}</h2>
        <p>{labels.apiLede}</p>
        <ul className={styles["links"]}>
          <li>
            <a href={`${API_ROOT}/index.json`}>{labels.apiIndex}</a>
          </li>
          <li>
            <a href={`${API_ROOT}/openapi.json`}>{labels.apiDescription}</a>
          </li>
        </ul>
      </section>
      <section className={styles["part"]}>
        <h2>{labels.feeds}</h2>
        <ul className={styles["links"]}>
          <li>
            <a href={`${DOWNLOAD_ROOT}/changes.atom`}>{labels.atom}</a>
          </li>
          <li>
            <a href={`${DOWNLOAD_ROOT}/changes.json`}>{labels.jsonFeed}</a>
          </li>
        </ul>
      </section>
      <DataNote checked={null} lang={lang} />
      <CitePage lang={lang} path="/data" title={labels.title} />
    </PageFrame>
  );
}

/** The files in the order in which they are described, then those of the editions, the newest first. */
function listDownloads(lang: Lang): readonly Download[] {
  const order = Object.keys(messagesIn(lang).data.what);
  const rankOf = ({ name }: Download): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return readDownloads()
    .filter(({ name }) => describeDownload(name, lang) !== null)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? 1 : -1));
}

function Files({ files, lang }: { readonly files: readonly Download[]; readonly lang: Lang }): ReactElement {
  const { data: labels } = messagesIn(lang);
  return (
    <table className={styles["files"]}>
      <thead>
        <tr>
          <th scope="col">{labels.file}</th>
          <th scope="col">{labels.holds}</th>
          <th scope="col" className={styles["size"]}>
            {labels.size}
          </th>
          <th scope="col">{labels.checksum}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ name, bytes, sha256 }) => (
          <tr key={name}>
            <th scope="row">
              <a href={`${DOWNLOAD_ROOT}/${name}`} download>
                {name.replace(/^editions\//u, "")}
              </a>
            </th>
            <td>{describeDownload(name, lang)}</td>
            <td className={styles["size"]}>
              {fill(labels.kilobytes, { n: formatDecimal(Math.max(1, Math.round(bytes / 1000)), lang) })}
            </td>
            <td className={styles["checksum"]}>
              <code>{sha256}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
