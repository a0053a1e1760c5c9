import type { Question } from "@choosefr/quiz";
import type { ReactElement, ReactNode } from "react";
import { Mark } from "../design/mark.tsx";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./explanation.module.css";
import { PrintedFigure } from "./printed-figure.tsx";
import { SourceList } from "./source-list.tsx";
import { Timeline } from "./timeline.tsx";

/** What is true and where that is written: the figure first, then time, disagreement, scale, each option, the sources. */
export function Explanation({ question, lang }: { readonly question: Question; readonly lang: Lang }): ReactElement {
  const { explanation: labels } = messagesIn(lang);
  const { explanation } = question;
  return (
    <div className={styles["explanation"]}>
      <div className={styles["body"]}>
        <div className={styles["lead"]}>
          {explanation.figure !== null && <PrintedFigure figure={explanation.figure} lang={lang} />}
          <p className={styles["meaning"]}>{explanation.meaning}</p>
          <p className={styles["answer"]}>{explanation.answer}</p>
        </div>
        {explanation.timeline.length > 0 && (
          <Part title={labels.outcome}>
            {explanation.outcome !== null && <p className={styles["outcome"]}>{explanation.outcome}</p>}
            <Timeline marks={explanation.timeline} lang={lang} />
          </Part>
        )}
        {explanation.disagreement.length > 0 && (
          <Part title={labels.disagreement}>
            <ul className={styles["lines"]}>
              {explanation.disagreement.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Part>
        )}
        {explanation.scale !== null && (
          <Part title={labels.scale}>
            <p>{explanation.scale}</p>
          </Part>
        )}
        {question.kind !== "estimate" && (
          <Part title={labels.why}>
            <dl className={styles["why"]}>
              {question.options.map((option) => (
                <div key={option.text}>
                  <dt>
                    <Mark kind={option.isCorrect ? "right" : "wrong"} />
                    {option.text}
                  </dt>
                  <dd>{option.why}</dd>
                </div>
              ))}
            </dl>
          </Part>
        )}
      </div>
      <div className={styles["margin"]}>
        <Part title={labels.sources}>
          <p className={styles["witnesses"]}>{fillCount(labels.witnesses, explanation.witnesses, lang)}</p>
          <SourceList sources={explanation.sources} figure={explanation.figure?.text ?? null} lang={lang} />
        </Part>
        {explanation.organisations.length > 0 && (
          <Part title={labels.readOn}>
            <ul className={styles["read-on"]}>
              {explanation.organisations.map((organisation) => (
                <li key={organisation.id}>
                  <a href={`/${lang}/organisations/${organisation.id}`}>{organisation.name}</a>
                </li>
              ))}
            </ul>
          </Part>
        )}
      </div>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className={styles["part"]}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
