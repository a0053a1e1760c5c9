import {
  announcementIds,
  catalogue,
  countCoverage,
  describeReconciliation,
  type EditionCoverage,
  edition,
  organisationIds,
  publisherIds,
  sourceIds,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import { CitePage } from "../cite/cite-page.tsx";
import { listCorrections } from "../corrections/list-corrections.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { nameOfState } from "../outcomes/name-of-state.ts";
import { DataNote } from "../page/data-note.tsx";
import { describeShare } from "../page/describe-share.ts";
import { PageHead } from "../page/page-head.tsx";
import table from "../page/plain-table.module.css";
import { ShareTable } from "../page/share-table.tsx";
import { upperFirst } from "../session/session-filter.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { statementsOf } from "../sources/record-of.ts";
import { shortDatasetNode } from "../structured-data/dataset-node.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import styles from "./coverage-page.module.css";

/** How far the record goes: what is known beside what was announced, what claims rest on, whose text the sources are, what became of it all. */
export function CoveragePage({ lang }: { readonly lang: Lang }): ReactElement {
  const { coverage: labels, source: words, disagreements } = messagesIn(lang);
  const coverage = countCoverage(catalogue);
  const { independence, openDisagreements, outcomes } = coverage;
  const open = [...openDisagreements.values()].reduce((sum, n) => sum + n, 0);
  // Every claim has a source: those that the sources state are all there are.
  const claims = new Set(sourceIds.flatMap((id) => statementsOf(id).map(({ claim }) => claim.id))).size;
  const sizes = {
    announcements: announcementIds.length,
    claims,
    organisations: organisationIds.length,
    sources: sourceIds.length,
    publishers: publisherIds.length,
    corrections: listCorrections().length,
  };
  return (
    <PageFrame lang={lang} path="/coverage">
      <JsonLd
        data={pageNode(lang, "/coverage", labels.title, { type: "CollectionPage", basis: shortDatasetNode(lang) })}
      />
      <PageHead title={labels.title} lede={labels.lede} />
      <dl className={styles["sizes"]}>
        {(["announcements", "claims", "organisations", "sources", "publishers", "corrections"] as const).map((key) => (
          <div key={key}>
            <dt>{labels.size[key]}</dt>
            <dd>{formatNumber(sizes[key], lang)}</dd>
          </div>
        ))}
      </dl>
      <section className={styles["part"]} aria-labelledby="recorded">
        <h2 id="recorded">{labels.recorded}</h2>
        <p>{labels.recordedLede}</p>
        <Recorded editions={coverage.editions} lang={lang} />
      </section>
      <section className={styles["part"]} aria-labelledby="support">
        <h2 id="support">{labels.support}</h2>
        <p>{labels.supportLede}</p>
        <Supported editions={coverage.editions} lang={lang} />
      </section>
      <div className={styles["shares"]}>
        <ShareTable
          caption={labels.independence}
          head={labels.text}
          rows={[
            [words.independence.own, independence.own],
            [words.independence.relayed, independence.relayed],
            [words.independence.unknown, independence.unknown],
            [labels.weak, independence.lowGrade],
          ]}
          whole={sourceIds.length}
          lang={lang}
        />
        <ShareTable
          caption={labels.outcomes}
          head={labels.state}
          rows={[...outcomes].map(([state, n]) => [nameOfState(state, lang), n])}
          whole={announcementIds.length}
          lang={lang}
        />
        <ShareTable
          caption={labels.disagreements}
          head={labels.reason}
          rows={[...openDisagreements].map(([reason, n]) => [disagreements.reasons[reason], n])}
          whole={open}
          lang={lang}
        />
      </div>
      <DataNote checked={null} lang={lang} />
      <CitePage lang={lang} path="/coverage" title={labels.title} />
    </PageFrame>
  );
}

/** What is known of each edition beside what was announced of it, and what explains the gap. */
function Recorded({
  editions,
  lang,
}: {
  readonly editions: readonly EditionCoverage[];
  readonly lang: Lang;
}): ReactElement {
  const { coverage: labels } = messagesIn(lang);
  return (
    <table className={`${table["table"]} ${table["stacked"]} ${styles["recorded"]}`} aria-labelledby="recorded">
      <thead>
        <tr>
          <th scope="col">{labels.edition}</th>
          <th scope="col">{labels.projects}</th>
          <th scope="col">{labels.sums}</th>
          <th scope="col">{labels.gap}</th>
        </tr>
      </thead>
      <tbody>
        {editions.map(({ edition: id, reconciliation }) => {
          if (id === null || reconciliation === null) return null;
          const [projects, sums, causes = ""] = describeReconciliation(reconciliation, lang);
          return (
            <tr key={id}>
              <th scope="row">
                <EditionName id={id} lang={lang} />
              </th>
              <td>{projects}</td>
              <td>{sums}</td>
              {/* The head of the column says what the line begins with. */}
              <td className={table["soft"]}>{causes.slice(causes.indexOf(":") + 1).trim()}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** How many claims of each edition rest on one source, on two, and on two that do not depend on one another. */
function Supported({
  editions,
  lang,
}: {
  readonly editions: readonly EditionCoverage[];
  readonly lang: Lang;
}): ReactElement {
  const { coverage: labels } = messagesIn(lang);
  const columns = ["announcements", "claims", "sourced", "twice", "witnessed", "followed"] as const;
  return (
    <table className={`${table["table"]} ${table["stacked"]}`} aria-labelledby="support">
      <thead>
        <tr>
          <th scope="col">{labels.edition}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={table["number"]}>
              {labels.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {editions.map((each) => {
          const cells = {
            announcements: formatNumber(each.announcements, lang),
            claims: formatNumber(each.claims, lang),
            sourced: describeShare(each.sourced, each.claims, lang),
            twice: describeShare(each.twiceSourced, each.claims, lang),
            witnessed: describeShare(each.twiceWitnessed, each.claims, lang),
            followed: describeShare(each.followed, each.announcements, lang),
          };
          return (
            <tr key={each.edition ?? ""}>
              <th scope="row">
                {each.edition === null ? labels.outside : <EditionName id={each.edition} lang={lang} />}
              </th>
              {columns.map((column) => (
                <td key={column} className={table["number"]} data-label={labels.columns[column]}>
                  {cells[column]}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function EditionName({
  id,
  lang,
}: {
  readonly id: NonNullable<EditionCoverage["edition"]>;
  readonly lang: Lang;
}): ReactElement {
  return <a href={addressOf("edition", id, lang)}>{upperFirst(edition(id).names[lang])}</a>;
}

function formatNumber(n: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === "fr" ? "fr-FR" : "en-GB").format(n);
}
