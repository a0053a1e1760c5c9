import { catalogue } from "@choosefr/model";
import type { ReactElement } from "react";
import { renderSVG } from "uqr";
import { buttonClass, quietButtonClass } from "../design/button.ts";
import { CopyButton } from "../design/copy-button.tsx";
import { ExportLinks } from "../export/export-links.tsx";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { quizQuestions } from "../quiz/questions.ts";
import { writeExactQuiz } from "../session/exact-link.ts";
import { DATA } from "../session/release.ts";
import { choicesOf, type SessionFilter, toQuizFilter, writeFilter } from "../session/session-filter.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { FilterFields } from "./filter-fields.tsx";
import styles from "./modes.module.css";
import { nameFilter } from "./name-filter.ts";

/**
 * A quiz for a class on one page: theme, length and level give a link, its QR code and a sheet to print. `origin` is the
 * scheme and host by which the page was reached, so that the link works for whoever scans it.
 */
export function ClassPage({
  lang,
  filter,
  seed,
  origin,
}: {
  readonly lang: Lang;
  readonly filter: SessionFilter;
  /** Null before anything was chosen: only the form is shown. */
  readonly seed: string | null;
  readonly origin: string;
}): ReactElement {
  const { modes } = messagesIn(lang);
  const chosen = seed === null ? "" : `?${[writeFilter(filter), `seed=${seed}`].filter(Boolean).join("&")}`;
  return (
    <PageFrame lang={lang} path={`/class${chosen}`}>
      <div className={styles["page"]}>
        <h1>{modes.classTitle}</h1>
        <p className={styles["lede"]}>{modes.classIntro}</p>
        <form className={styles["form"]} action={`/${lang}/class`} method="get">
          <FilterFields lang={lang} filter={filter} fields={["edition", "sector", "region", "level", "n"]} />
          <button type="submit" className={buttonClass}>
            {seed === null ? modes.makeClass : modes.makeAnother}
          </button>
        </form>
        {seed !== null && <ClassQuiz lang={lang} filter={filter} seed={seed} origin={origin} />}
      </div>
    </PageFrame>
  );
}

function ClassQuiz({
  lang,
  filter,
  seed,
  origin,
}: {
  readonly lang: Lang;
  readonly filter: SessionFilter;
  readonly seed: string;
  readonly origin: string;
}): ReactElement {
  const { modes } = messagesIn(lang);
  const questions = quizQuestions(seed, lang, { ...toQuizFilter(filter), length: filter.length });
  if (questions.length === 0) return <p role="status">{modes.nothingToAsk}</p>;
  const query = writeExactQuiz({ ids: questions.map(({ id }) => id), seed, madeFrom: DATA });
  const address = `${origin}/${lang}/challenge?${query}`;
  const name = nameFilter(filter, choicesOf(catalogue, lang), lang);
  return (
    <section className={styles["made"]} aria-labelledby="made">
      <h2 id="made">{fillCount(modes.classMade, questions.length, lang)}</h2>
      {name !== null && <p className={styles["subject"]}>{name}</p>}
      {questions.length < filter.length && <p>{modes.fewer}</p>}
      <div className={styles["hand-out"]}>
        <figure className={styles["code"]}>
          <div
            role="img"
            aria-label={modes.codeLabel}
            // The code is made here from the address above; it holds nothing a visitor wrote.
            // oxlint-disable-next-line react/no-danger
            dangerouslySetInnerHTML={{ __html: renderSVG(address, { ecc: "L", border: 2 }) }}
          />
          <figcaption>{modes.codeCaption}</figcaption>
        </figure>
        <div className={styles["ways"]}>
          <p className={styles["note"]}>{modes.link}</p>
          <p id="class-link" className={styles["address"]}>
            {address}
          </p>
          <p className={styles["actions"]}>
            <CopyButton text={address} labels={{ copy: modes.copyLink, copied: modes.copied }} />
            <a className={quietButtonClass} href={`/${lang}/challenge?${query}`}>
              {modes.play}
            </a>
            <a className={quietButtonClass} href={`/${lang}/sheet?${query}`}>
              {modes.sheet}
            </a>
          </p>
          <p className={styles["note"]}>{modes.classNote}</p>
        </div>
      </div>
      <ol className={styles["stems"]}>
        {questions.map(({ id, stem }) => (
          <li key={id}>{stem}</li>
        ))}
      </ol>
      <ExportLinks lang={lang} query={query} />
    </section>
  );
}
