import { describeDate } from "@choosefr/model";
import type { ReactElement } from "react";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { findQuestion } from "../quiz/questions.ts";
import { DATA } from "../session/release.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import styles from "./report.module.css";
import { knownLines, type ReportFacts } from "./report-facts.ts";
import { ReportForm } from "./report-form.tsx";

/**
 * A report of a mistake: what is known is filled in, the reader says what is wrong and where the contrary can be read.
 * `id` is the question's, null where it is about something else; `recipient` is empty where the owner gave none.
 */
export function ReportPage({
  lang,
  id,
  origin,
  recipient,
}: {
  readonly lang: Lang;
  readonly id: string | null;
  readonly origin: string;
  readonly recipient: string;
}): ReactElement {
  const { report: words } = messagesIn(lang);
  const facts = factsOf(lang, id, origin);
  const subject = id === null ? words.subjectWithoutQuestion : fill(words.subject, { id });
  return (
    <PageFrame lang={lang} path={id === null ? "/report" : `/report?q=${id}`} isListed={false}>
      <div className={styles["page"]}>
        <h1>{words.title}</h1>
        <p className={styles["lede"]}>{words.lede}</p>
        <h2>{words.about}</h2>
        <dl className={styles["facts"]}>
          {knownLines(facts, words).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <ReportForm
          facts={facts}
          recipient={recipient}
          subject={subject}
          words={words}
          colon={lang === "fr" ? "\u00a0:" : ":"}
        />
      </div>
    </PageFrame>
  );
}

function factsOf(lang: Lang, id: string | null, origin: string): ReportFacts {
  const { report: words } = messagesIn(lang);
  const data = fill(words.dataOf, { version: DATA.version, date: describeDate(DATA.on, lang) });
  if (id === null) return { question: null, address: "", data };
  const question = findQuestion(id, lang);
  return {
    question: { id, stem: question?.stem ?? words.unknownQuestion, claims: question?.claims ?? [] },
    address: `${origin}/${lang}/question/${id}`,
    data,
  };
}
