import { type Claim, describeValue, nameOf, type Summary } from "@choosefr/model";
import type { ReactElement } from "react";
import { PrintedFigure } from "../explanation/printed-figure.tsx";
import { countSources } from "../explanation/source-words.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./summary-headline.module.css";

/** What a record says on one subject, large: the figure as printed, what it means, and how many pages state it, which leads to the claim. */
export function SummaryHeadline({
  summary,
  lang,
}: {
  readonly summary: Summary<Claim>;
  readonly lang: Lang;
}): ReactElement {
  const { preferred } = summary;
  const { claimKind, organisation, explanation } = messagesIn(lang);
  const value = describeValue(preferred, lang, nameOf);
  return (
    <div className={styles["headline"]}>
      {summary.figure === null ? (
        <p className={styles["value"]}>{value}</p>
      ) : (
        <PrintedFigure figure={summary.figure} value={value} words={explanation} lang={lang} size="row" />
      )}
      <p className={styles["means"]}>
        {claimKind[preferred.kind]}
        <a href={`#${preferred.id}`}>{countSources(preferred.evidence.length, summary.witnesses, explanation, lang)}</a>
        {summary.sources.every(({ lowGrade }) => lowGrade !== null) && <span>{organisation.weak}</span>}
      </p>
    </div>
  );
}
