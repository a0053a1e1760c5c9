import type { Question } from "@choosefr/quiz";
import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./sheet.module.css";

/** A question as it is answered on paper: boxes to tick, lines to write on. */
export function SheetQuestion({ question, lang }: { readonly question: Question; readonly lang: Lang }): ReactElement {
  const { sheet } = messagesIn(lang);
  switch (question.kind) {
    case "choice":
    case "higher-lower":
      return (
        <ol className={styles["boxes"]}>
          {question.options.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      );
    case "order":
      return (
        <>
          <p>
            {question.ends.first} → {question.ends.last}
          </p>
          <ol className={styles["boxes"]} data-shape="number">
            {question.items.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </>
      );
    case "match":
      return (
        <div className={styles["pairs"]}>
          <ul>
            {question.items.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <ul>
            {question.matches.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      );
    case "estimate":
      return <Line label={question.unitLabels.many} />;
    case "interval":
      return (
        <>
          <Line label={`${sheet.from} (${question.unitLabels.many})`} />
          <Line label={`${sheet.to} (${question.unitLabels.many})`} />
        </>
      );
    case "typed-name":
      return <Line label={sheet.name} />;
    case "map":
      return <Line label={sheet.place} />;
    case "did-it-happen":
      return (
        <ol className={styles["boxes"]}>
          <li>{sheet.yes}</li>
          <li>{sheet.no}</li>
        </ol>
      );
    default:
      return question satisfies never;
  }
}

function Line({ label }: { readonly label: string }): ReactElement {
  return (
    <p className={styles["line"]}>
      <span>{label}</span>
    </p>
  );
}
