"use client";

import type { ReactElement, ReactNode } from "react";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import type { Messages } from "../language/messages.ts";
import { agendaOf } from "../review/agenda.ts";
import { DayTable } from "./day-table.tsx";
import { EraseAll } from "./erase-all.tsx";
import { ExportButton } from "./export-button.tsx";
import type { History } from "./history.ts";
import { ImportField } from "./import-field.tsx";
import styles from "./progress-page.module.css";
import { summarise } from "./summary.ts";

/** What the panel shows. */
export interface KeptPanelProps {
  readonly history: History & { readonly readAt: Date };
  /** Called once what is kept has changed. */
  readonly onChange: () => Promise<void>;
  readonly lang: Lang;
  readonly words: Messages["progress"];
  readonly storage: Messages["storage"];
}

/** What is kept, in numbers; then the ways to take it along, to bring it back and to be rid of it. */
export function KeptPanel({ history, onChange, lang, words, storage }: KeptPanelProps): ReactElement {
  const { answers, right, questions, days } = summarise(history.answers);
  const { due } = agendaOf(history.answers, history.readAt);
  const number = new Intl.NumberFormat(lang === "fr" ? "fr-FR" : "en-GB");
  const isEmpty = answers === 0 && history.rounds.length === 0;
  return (
    <>
      {answers === 0 ? (
        <p className={styles["none"]}>
          {words.none} <a href={`/${lang}/today`}>{words.toToday}</a>
        </p>
      ) : (
        <>
          <dl className={styles["numbers"]}>
            <Fact term={words.answers} value={number.format(answers)} note={fillCount(words.right, right, lang)} />
            <Fact term={words.questions} value={number.format(questions)} />
            <Fact term={words.days} value={number.format(days.length)} />
            <Fact
              term={words.due}
              value={number.format(due.length)}
              note={<a href={`/${lang}/review`}>{due.length > 0 ? words.toReview : words.toAgenda}</a>}
            />
          </dl>
          <DayTable days={days} lang={lang} words={words} />
        </>
      )}
      {history.unreadable > 0 && (
        <p className={styles["note"]}>{fillCount(words.unreadable, history.unreadable, lang)}</p>
      )}
      <Section title={words.exportTitle} text={words.exportText}>
        <ExportButton history={history} isEmpty={isEmpty} words={words} />
      </Section>
      <Section title={words.importTitle} text={words.importText}>
        <ImportField onChange={onChange} lang={lang} words={words} storage={storage} />
      </Section>
      <Section title={words.eraseTitle} text={words.eraseText}>
        <EraseAll history={history} isEmpty={isEmpty} onChange={onChange} lang={lang} words={words} storage={storage} />
      </Section>
    </>
  );
}

function Fact({
  term,
  value,
  note,
}: {
  readonly term: string;
  readonly value: string;
  readonly note?: ReactNode;
}): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <span className={styles["number"]}>{value}</span>
        {note !== undefined && <span className={styles["note"]}>{note}</span>}
      </dd>
    </div>
  );
}

function Section({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className={styles["section"]}>
      <h2>{title}</h2>
      <div>
        <p>{text}</p>
        {children}
      </div>
    </section>
  );
}
