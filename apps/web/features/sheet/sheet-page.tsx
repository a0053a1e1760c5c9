import { describeDate } from "@choosefr/model";
import type { ReactElement } from "react";
import { quietButtonClass } from "../design/button.ts";
import { ExportLinks } from "../export/export-links.tsx";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { rightAnswerOf } from "../question/given-answer.ts";
import { exactQuestions } from "../quiz/questions.ts";
import { type ExactQuizLink, writeExactQuiz } from "../session/exact-link.ts";
import { DATA } from "../session/release.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { PrintButton } from "./print-button.tsx";
import styles from "./sheet.module.css";
import { SheetQuestion } from "./sheet-question.tsx";

/** One exact quiz on paper: the questions, and on a page of their own the answers, each with a figure and its sources. */
export function SheetPage({
  lang,
  link,
  origin,
}: {
  readonly lang: Lang;
  readonly link: ExactQuizLink;
  readonly origin: string;
}): ReactElement {
  const { sheet, site, question: labels } = messagesIn(lang);
  const { questions } = exactQuestions(link, lang);
  const query = writeExactQuiz(link);
  const address = `${origin}/${lang}/challenge?${query}`;
  return (
    <PageFrame lang={lang} path={`/sheet?${query}`} isListed={false}>
      <div className={styles["sheet"]}>
        <p className={styles["tools"]}>
          <PrintButton label={sheet.print} />
          <a className={quietButtonClass} href={`/${lang}/challenge?${query}`}>
            {sheet.onScreen}
          </a>
        </p>
        <section aria-labelledby="questions">
          <h1 id="questions">{sheet.title}</h1>
          <p className={styles["names"]}>
            <span>{sheet.pupil}</span>
            <span>{sheet.date}</span>
          </p>
          <ol className={styles["questions"]}>
            {questions.map((question) => (
              <li key={question.id}>
                <h2>{question.stem}</h2>
                <SheetQuestion question={question} lang={lang} />
              </li>
            ))}
          </ol>
        </section>
        <section className={styles["answers"]} aria-labelledby="answers">
          <h2 id="answers">{sheet.answers}</h2>
          <ol>
            {questions.map((question) => (
              <li key={question.id}>
                <p>
                  <strong>{rightAnswerOf(question, labels)}</strong> {question.explanation.answer}
                </p>
                {question.explanation.outcome !== null && <p>{question.explanation.outcome}</p>}
                <p className={styles["sources"]}>
                  {question.explanation.sources
                    .slice(0, 2)
                    .map(({ name, date }) => (date === null ? name : `${name}, ${date}`))
                    .join(" ; ")}
                </p>
              </li>
            ))}
          </ol>
        </section>
        <ExportLinks lang={lang} query={query} />
        <p className={styles["sources"]}>
          {fill(sheet.foot, { site: site.name, version: DATA.version, date: describeDate(DATA.on, lang) })}{" "}
          <span className={styles["address"]}>{address}</span>
        </p>
      </div>
    </PageFrame>
  );
}
