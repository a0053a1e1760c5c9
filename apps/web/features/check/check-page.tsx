import type { ReactElement } from "react";
import { checkPaths } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { DataNote } from "../page/data-note.tsx";
import { PageHead } from "../page/page-head.tsx";
import { PageFrame } from "../shell/page-frame.tsx";
import styles from "./check-page.module.css";
import { verdicts } from "./checked-text.ts";
import { Desk } from "./desk.tsx";
import { VerdictSign } from "./verdict-sign.tsx";

/** A text is pasted, its figures are compared with the record, in the browser. */
export function CheckPage({ lang }: { readonly lang: Lang }): ReactElement {
  const { check } = messagesIn(lang);
  return (
    <PageFrame lang={lang} path={checkPaths}>
      <div className={styles["page"]}>
        <PageHead title={check.title} lede={<span className={styles["lede"]}>{check.lede}</span>} />
        <noscript>
          <p className={styles["noscript"]}>
            {check.noScript} <a href={`/${lang}/organisations`}>{check.noScriptLink}</a>
          </p>
        </noscript>
        <Desk words={check} lang={lang} />
      </div>
      <div className={styles["notes"]}>
        <section>
          <h2>{check.legend}</h2>
          <dl className={styles["legend"]}>
            {verdicts.map((verdict) => (
              <div key={verdict}>
                <dt>
                  <VerdictSign verdict={verdict} /> {check.verdicts[verdict].word}
                </dt>
                <dd>{check.verdicts[verdict].meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{check.limits}</h2>
          <p>{check.limitsText}</p>
        </section>
      </div>
      <DataNote checked={null} lang={lang} />
    </PageFrame>
  );
}
