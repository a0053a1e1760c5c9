import type { Question } from "@choosefr/quiz";
import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./explanation.module.css";
import { Part } from "./part.tsx";

/** Why each option is right or wrong, why each pair belongs together, or the right order; nothing for what has no parts. */
export function Reasons({ question, lang }: { readonly question: Question; readonly lang: Lang }): ReactElement | null {
  const { explanation: labels, question: words } = messagesIn(lang);
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return (
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
      );
    case "match":
      return (
        <Part title={words.match.why}>
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
        <Part title={words.order.right}>
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
