import type { ReactElement, ReactNode } from "react";
import { quietButtonClass } from "../design/button.ts";
import { CopyButton } from "../design/copy-button.tsx";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { FilterFields } from "../modes/filter-fields.tsx";
import { quizQuestions } from "../quiz/questions.ts";
import { type SessionFilter, toQuizFilter, writeFilter } from "../session/session-filter.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import styles from "./embed.module.css";
import { heightMessage } from "./height-message.ts";
import { plainSnippet, tallSnippet } from "./snippets.ts";

/** What a frame is for, the choice of its questions, and the snippets to copy. `seed` is null before anything was chosen. */
export function EmbedPage({
  lang,
  filter,
  seed,
  origin,
}: {
  readonly lang: Lang;
  readonly filter: SessionFilter;
  readonly seed: string | null;
  readonly origin: string;
}): ReactElement {
  const { embed: words } = messagesIn(lang);
  const query = seed === null ? "" : `?${[writeFilter(filter), `seed=${seed}`].filter(Boolean).join("&")}`;
  const path = `/${lang}/embed/quiz${query}`;
  const isEmpty = seed !== null && quizQuestions(seed, lang, { ...toQuizFilter(filter), length: 1 }).length === 0;
  const framed = { address: `${origin}${path}`, title: words.frameTitle };
  return (
    <PageFrame lang={lang} path={`/embed${query}`}>
      <div className={styles["page"]}>
        <h1>{words.title}</h1>
        <p className={styles["lede"]}>{words.lede}</p>
        <form className={styles["form"]} action={`/${lang}/embed`} method="get">
          <h2>{words.choose}</h2>
          <p className={styles["note"]}>{words.chooseNote}</p>
          <FilterFields lang={lang} filter={filter} fields={["edition", "sector", "region", "about", "level", "n"]} />
          <button type="submit" className={quietButtonClass}>
            {words.make}
          </button>
        </form>
        {isEmpty ? (
          <p role="status">{words.nothingToAsk}</p>
        ) : (
          <>
            <Snippet id="plain" title={words.plain} note={words.plainNote} text={plainSnippet(framed)} lang={lang}>
              <a className={quietButtonClass} href={path}>
                {words.preview}
              </a>
            </Snippet>
            <Snippet id="tall" title={words.tall} note={words.tallNote} text={tallSnippet(framed)} lang={lang} isQuiet>
              <p className={styles["note"]}>
                {words.protocol} <code>{JSON.stringify(heightMessage(812))}</code>
              </p>
            </Snippet>
          </>
        )}
      </div>
    </PageFrame>
  );
}

function Snippet({
  id,
  title,
  note,
  text,
  lang,
  isQuiet = false,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly text: string;
  readonly lang: Lang;
  readonly isQuiet?: boolean;
  /** What stands beneath, beside the button. */
  readonly children: ReactNode;
}): ReactElement {
  const { embed: words } = messagesIn(lang);
  return (
    <section className={styles["snippet"]}>
      <h2>
        <label htmlFor={id}>{title}</label>
      </h2>
      <p id={`${id}-note`} className={styles["note"]}>
        {note}
      </p>
      <textarea
        id={id}
        readOnly
        spellCheck={false}
        rows={text.split("\n").length + 2}
        aria-describedby={`${id}-note`}
        value={text}
      />
      <div className={styles["actions"]}>
        <CopyButton text={text} labels={{ copy: words.copy, copied: words.copied }} isQuiet={isQuiet} />
        {children}
      </div>
    </section>
  );
}
