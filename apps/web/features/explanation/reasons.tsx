import type { Question } from "@choosefr/quiz";
import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import styles from "./explanation.module.css";
import type { ExplanationWords } from "./explanation-words.ts";
import { Part } from "./part.tsx";

/** Why each option is right or wrong, why each pair belongs together, or the right order; nothing for what has no parts. */
export function Reasons({
  question,
  words,
}: {
  readonly question: Question;
  readonly words: ExplanationWords;
}): ReactElement | null {
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return (
        <Part title={words.why}>
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
      );
    case "match":
      return (
        <Part title={words.pairs}>
          <dl className={styles["why"]}>
            {question.items.map(({ text, match, why }) => (
              <div key={text}>
                <dt>
                  <Mark kind="right" />
                  <span>
                    {text} – {question.matches[match]}
                  </span>
                </dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </Part>
      );
    case "order":
      // Where no source prints a figure, the sentence at the top has told the order.
      return question.explanation.figure === null ? null : (
        <Part title={words.rightOrder}>
          <ol className={styles["ranking"]}>
            {question.items
              .toSorted((a, b) => a.place - b.place)
              .map(({ text, figure }) => (
                <li key={text}>
                  <span>{text}</span> <span className={styles["ranked-figure"]}>{figure}</span>
                </li>
              ))}
          </ol>
        </Part>
      );
    case "estimate":
    case "interval":
    case "typed-name":
    case "map":
    case "did-it-happen":
      return null;
    default:
      return question satisfies never;
  }
}
