import { describeCountry, type PublisherRecord, type Source } from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf, pathOf, sectionOf } from "../address/address.ts";
import { CitePage } from "../cite/cite-page.tsx";
import { anchorClaims } from "../claims/claim-anchor.ts";
import { ClaimGroups } from "../claims/claim-groups.tsx";
import { numberSources } from "../claims/number-sources.ts";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { lastChecked } from "../page/last-checked.ts";
import { PageHead } from "../page/page-head.tsx";
import { upperFirst } from "../session/session-filter.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { pagesOf } from "../sources/record-of.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import { publisherNode } from "../structured-data/publisher-node.ts";
import { describePublisherPage } from "./describe-publisher-page.ts";
import styles from "./publisher-page.module.css";
import { PublisherSources } from "./publisher-sources.tsx";

/** A publisher: the pages that bear its name, which of them pass on another's text, and which pages elsewhere pass on its own. */
export function PublisherPage({
  lang,
  publisher,
}: {
  readonly lang: Lang;
  readonly publisher: PublisherRecord;
}): ReactElement {
  const { publisher: labels } = messagesIn(lang);
  const path = pathOf("publisher", publisher.id);
  const { published, passedOn } = pagesOf(publisher.id);
  const about = [
    labels.kind[publisher.kind],
    publisher.country === null ? null : describeCountry(publisher.country, lang),
  ];
  const { title } = describePublisherPage(publisher, lang);
  return (
    <PageFrame lang={lang} path={path}>
      <JsonLd
        data={pageNode(lang, path, title, {
          about: [publisherNode(publisher, lang)],
          above: [{ name: labels.title, path: `/${sectionOf("publisher")}` }],
        })}
      />
      <PageHead
        kicker={<a href={`/${lang}/${sectionOf("publisher")}`}>{labels.title}</a>}
        title={publisher.name ?? publisher.id}
        lede={upperFirst(about.filter((part) => part !== null).join(", "))}
      />
      {publisher.claims.length > 0 && (
        <section className={styles["part"]}>
          <ClaimGroups
            claims={publisher.claims}
            anchors={anchorClaims(publisher.claims)}
            notes={numberSources(publisher.claims)}
            addressOf={({ id }) => addressOf("publisher", publisher.id, lang, id)}
            level={2}
            lang={lang}
          />
        </section>
      )}
      <Part
        title={labels.published}
        pages={published}
        note={published.length === 0 ? labels.publishedNone : null}
        lang={lang}
      >
        <PublisherSources pages={published} names="relayed" lang={lang} />
      </Part>
      {passedOn.length > 0 && (
        <Part title={labels.passedOn} pages={passedOn} note={labels.passedOnLede} lang={lang}>
          <PublisherSources pages={passedOn} names="publisher" lang={lang} />
        </Part>
      )}
      <DataNote checked={lastChecked([...published, ...passedOn])} lang={lang} />
      <CitePage lang={lang} path={path} title={title} />
    </PageFrame>
  );
}

function Part({
  title,
  pages,
  note,
  lang,
  children,
}: {
  readonly title: string;
  readonly pages: readonly Source[];
  readonly note: string | null;
  readonly lang: Lang;
  readonly children: ReactElement;
}): ReactElement {
  const { publisher: labels } = messagesIn(lang);
  return (
    <section className={styles["part"]}>
      <h2>
        {title} {pages.length > 0 && <span>{fillCount(labels.pageCount, pages.length, lang)}</span>}
      </h2>
      {note !== null && <p>{note}</p>}
      {pages.length > 0 && children}
    </section>
  );
}
