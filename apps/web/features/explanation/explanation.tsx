import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { Disagreement } from "./disagreement.tsx";
import type { ExplainedQuestion } from "./explained-question.ts";
import styles from "./explanation.module.css";
import type { ExplanationWords } from "./explanation-words.ts";
import { Part } from "./part.tsx";
import { PrintedFigure } from "./printed-figure.tsx";
import { Reasons } from "./reasons.tsx";
import { SourceList } from "./source-list.tsx";
import { countSources } from "./source-words.ts";
import { Timeline } from "./timeline.tsx";

/**
 * What is true and where that is written: the figure with what it means and a sense of its scale, what became of it, the
 * sources with the way to the claim on record; then who says otherwise, each option, and where to read on. The sentence that answers the question stands in for a figure that
 * no source prints.
 */
export function Explanation({
  question,
  words,
  lang,
}: {
  readonly question: ExplainedQuestion;
  readonly words: ExplanationWords;
  readonly lang: Lang;
}): ReactElement {
  const { explanation, claimPage } = question;
  const { figure, value, sources, witnesses } = explanation;
  return (
    <div className={styles["explanation"]}>
      <div className={styles["first"]}>
        {figure === null ? (
          <p className={styles["answer"]}>{explanation.answer}</p>
        ) : (
          <PrintedFigure figure={figure} value={value} words={words} lang={lang} />
        )}
        <p className={styles["meaning"]}>{explanation.meaning}</p>
        {explanation.scale !== null && <p className={styles["scale"]}>{explanation.scale}</p>}
        {explanation.timeline.length > 0 && (
          <Part title={words.outcome}>
            {explanation.outcome !== null && <p className={styles["outcome"]}>{explanation.outcome}</p>}
            <Timeline marks={explanation.timeline} words={words} />
          </Part>
        )}
      </div>
      <div className={styles["margin"]}>
        <Part title={words.sources}>
          <p className={styles["witnesses"]}>{countSources(sources.length, witnesses, words, lang)}</p>
          <SourceList sources={sources} figure={figure?.text ?? null} words={words} lang={lang} />
          {claimPage !== null && (
            <p className={styles["claim"]}>
              <a href={claimPage}>{words.claim}</a>
            </p>
          )}
        </Part>
      </div>
      <div className={styles["then"]}>
        {explanation.disagreement.length > 0 && (
          <Part title={words.disagreement}>
            <Disagreement lines={explanation.disagreement} words={words} lang={lang} />
          </Part>
        )}
        <Reasons question={question} words={words} />
        {explanation.organisations.length > 0 && (
          <Part title={words.readOn} className={styles["onward"]}>
            <ul className={styles["read-on"]}>
              {explanation.organisations.map((organisation) => (
                <li key={organisation.id}>
                  <a href={`/${lang}/organisations/${organisation.id}`}>{organisation.name}</a>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <p className={styles["report"]}>
          <a href={`/${lang}/report?q=${question.id}`} target="_blank" rel="noopener">
            {words.report} <span className="visually-hidden">{words.newTab}</span>
          </a>
        </p>
      </div>
    </div>
  );
}
