import { claim, describeDate } from "@choosefr/model";
import type { ReactElement } from "react";
import { CitePage } from "../cite/cite-page.tsx";
import { claimAddress } from "../claims/claim-address.ts";
import { nameHolder } from "../claims/name-holder.ts";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { PageHead } from "../page/page-head.tsx";
import { PageFrame } from "../shell/page-frame.tsx";
import { shortDatasetNode } from "../structured-data/dataset-node.ts";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import styles from "./corrections-page.module.css";
import { type Correction, listCorrections } from "./list-corrections.ts";
import { WhatChanged } from "./what-changed.tsx";

/** The log of corrections, the newest first: what a claim said, what it says, and why; each has an address of its own. */
export function CorrectionsPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { corrections: labels } = messagesIn(lang);
  const corrections = listCorrections();
  return (
    <PageFrame lang={lang} path="/corrections">
      <JsonLd
        data={pageNode(lang, "/corrections", labels.title, { type: "CollectionPage", basis: shortDatasetNode(lang) })}
      />
      <PageHead
        title={labels.title}
        lede={corrections.length === 0 ? labels.none : fillCount(labels.lede, corrections.length, lang)}
      />
      <ol className={styles["log"]}>
        {corrections.map((correction) => (
          <Entry key={correction.id} correction={correction} lang={lang} />
        ))}
      </ol>
      <p className={styles["found"]}>
        {labels.found} <a href={`/${lang}/report`}>{labels.report}</a>
      </p>
      <DataNote checked={null} lang={lang} />
      <CitePage lang={lang} path="/corrections" title={labels.title} />
    </PageFrame>
  );
}

function Entry({ correction, lang }: { readonly correction: Correction; readonly lang: Lang }): ReactElement {
  const { corrections: labels, claimKind } = messagesIn(lang);
  const { id, on, claimId, holder } = correction;
  const corrected = claim(claimId);
  const address = claimAddress({ claim: corrected, holder }, lang);
  const name = nameHolder(holder, lang);
  return (
    <li id={id}>
      <p className={styles["day"]}>
        <a href={`#${id}`} title={labels.anchor}>
          <time dateTime={on}>{describeDate(on, lang)}</time>
        </a>
      </p>
      <div>
        <h2>{address === null ? name : <a href={address}>{name}</a>}</h2>
        <p className={styles["kind"]}>{claimKind[corrected.kind]}</p>
        <WhatChanged correction={correction} lang={lang} />
      </div>
    </li>
  );
}
