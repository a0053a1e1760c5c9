import { describeDate, describeRankReason, describeValue, nameOf, type Source, type Statement } from "@choosefr/model";
import type { ReactElement, ReactNode } from "react";
import { pathOf, sectionOf } from "../address/address.ts";
import { CitePage } from "../cite/cite-page.tsx";
import { claimAddress, holderAddress } from "../claims/claim-address.ts";
import { locateInSource } from "../claims/locate-in-source.ts";
import { nameHolder } from "../claims/name-holder.ts";
import { Mark } from "../design/mark.tsx";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { PageHead } from "../page/page-head.tsx";
import table from "../page/plain-table.module.css";
import { upperFirst } from "../session/session-filter.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import { sourceNode } from "../structured-data/source-node.ts";
import { describeSourcePage } from "./describe-source-page.ts";
import { nameLanguage } from "./name-language.ts";
import { PublisherLink } from "./publisher-link.tsx";
import { statementsOf } from "./record-of.ts";
import styles from "./source-page.module.css";

/** One page on record: who published it and when, whose text it is, and every claim that it states with the figure it prints. */
export function SourcePage({ lang, source }: { readonly lang: Lang; readonly source: Source }): ReactElement {
  const { source: labels } = messagesIn(lang);
  const path = pathOf("source", source.id);
  const { title } = describeSourcePage(source, lang);
  const statements = statementsOf(source.id);
  const groups = Map.groupBy(statements, ({ holder }) => holder.id);
  return (
    <PageFrame lang={lang} path={path}>
      <JsonLd
        data={pageNode(lang, path, title, {
          about: [sourceNode(source, lang)],
          above: [{ name: labels.title, path: `/${sectionOf("source")}` }],
        })}
      />
      <PageHead
        kicker={<a href={`/${lang}/${sectionOf("source")}`}>{labels.title}</a>}
        title={source.title ?? labels.untitled}
        {...(source.title === null ? {} : { titleLang: source.language })}
      />
      <p className={styles["read"]}>
        {source.url === null ? (
          labels.noAddress
        ) : (
          <>
            <a href={source.url}>{labels.read}</a> <span>{new URL(source.url).hostname.replace(/^www\./, "")}</span>
          </>
        )}
      </p>
      <SourceFacts source={source} lang={lang} />
      <section className={styles["states"]}>
        <h2>
          {labels.states} <span>{fillCount(labels.claimCount, statements.length, lang)}</span>
        </h2>
        <p>{labels.statesLede}</p>
        {[...groups].map(([id, group]) => (
          <Holder key={id} statements={group} source={source} lang={lang} />
        ))}
      </section>
      <DataNote checked={source.accessed} lang={lang} />
      <CitePage lang={lang} path={path} title={title} />
    </PageFrame>
  );
}

function SourceFacts({ source, lang }: { readonly source: Source; readonly lang: Lang }): ReactElement {
  const { source: labels } = messagesIn(lang);
  const { publisher, published, accessed, language, kind, relayOf, lowGrade } = source;
  const facts: readonly (readonly [label: string, fact: ReactNode])[] = [
    [
      labels.facts.publisher,
      publisher === null ? (
        labels.unknownPublisher
      ) : (
        <PublisherLink key="publisher" publisher={publisher} lang={lang} />
      ),
    ],
    [labels.facts.published, published === null ? labels.undated : describeDate(published, lang)],
    [labels.facts.language, nameLanguage(language, lang)],
    [labels.facts.kind, labels.kinds[kind]],
    [
      labels.facts.relay,
      typeof relayOf === "string" ? (
        labels.relay[relayOf]
      ) : (
        <>
          {labels.relay.of} <PublisherLink publisher={relayOf} lang={lang} />, {labels.relay.ofNote}
        </>
      ),
    ],
    [labels.facts.grade, labels.grade[lowGrade ?? "ordinary"]],
    ...(accessed === null ? [] : [[labels.facts.accessed, describeDate(accessed, lang)] as const]),
  ];
  return (
    <dl className={styles["facts"]}>
      {facts.map(([label, fact]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the page says of one announcement, edition or other record, a row for each claim. */
function Holder({
  statements,
  source,
  lang,
}: {
  readonly statements: readonly Statement[];
  readonly source: Source;
  readonly lang: Lang;
}): ReactElement | null {
  const { source: labels, claimKind } = messagesIn(lang);
  const [first] = statements;
  if (first === undefined) return null;
  const page = holderAddress(first.holder, lang);
  const name = nameHolder(first.holder, lang);
  return (
    <section className={styles["holder"]}>
      <h3>{page === null ? name : <a href={page}>{name}</a>}</h3>
      <table className={`${table["table"]} ${styles["claims"]}`}>
        <caption className="visually-hidden">{name}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{labels.claim}</th>
            <th scope="col">{labels.figure}</th>
            <th scope="col">{labels.where}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <tr key={statement.claim.id}>
              <th scope="row" className={table["soft"]}>
                {claimKind[statement.claim.kind]}
              </th>
              <td>
                <Printed statement={statement} source={source} lang={lang} />
              </td>
              <td className={`${table["soft"]} ${styles["where"]}`}>
                {locateInSource(statement.evidence.locator, lang)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The figure that the page prints for a claim, or the claim’s value, leading to the claim; and that it was set aside, if it was. */
function Printed({
  statement,
  source,
  lang,
}: {
  readonly statement: Statement;
  readonly source: Source;
  readonly lang: Lang;
}): ReactElement {
  const { organisation: words } = messagesIn(lang);
  const { claim, evidence } = statement;
  const address = claimAddress(statement, lang);
  const said =
    evidence.figure === null ? (
      upperFirst(describeValue(claim, lang, nameOf))
    ) : (
      <span className={styles["figure"]} lang={source.language}>
        {evidence.figure}
      </span>
    );
  return (
    <>
      {address === null ? said : <a href={address}>{said}</a>}
      {claim.rank === "deprecated" && (
        <span className={styles["rank"]}>
          <Mark kind="wrong" />
          {claim.rankReason === null
            ? words.deprecated
            : fill(words.reason, { rank: words.deprecated, reason: describeRankReason(claim.rankReason, lang) })}
        </span>
      )}
    </>
  );
}
