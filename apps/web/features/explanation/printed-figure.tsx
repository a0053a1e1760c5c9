import type { PrintedFigure as Figure } from "@choosefr/model";
import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import type { ExplanationWords } from "./explanation-words.ts";
import styles from "./printed-figure.module.css";

/**
 * A figure as a source prints it, the largest thing on its page. Where it is printed in another language than the
 * reader's, its value in the reader's stands directly beneath.
 */
export function PrintedFigure({
  figure,
  value,
  words: { printedIn },
  lang,
  size = "hero",
}: {
  readonly figure: Figure;
  /** What the figure says, in the language of the page. */
  readonly value: string;
  readonly words: Pick<ExplanationWords, "printedIn">;
  readonly lang: Lang;
  readonly size?: "hero" | "row";
}): ReactElement {
  const isForeign = figure.language !== lang;
  return (
    <div className={styles["printed"]}>
      <p className={styles[size]} lang={figure.language}>
        {keepTogether(figure.text)}
      </p>
      {isForeign && (
        <p className={styles["value"]}>
          {value}{" "}
          <span className={styles["language"]}>
            {figure.language === "fr" || figure.language === "en" ? printedIn[figure.language] : printedIn.other}
          </span>
        </p>
      )}
    </div>
  );
}

/** Spaces after digits never break, so that "4 milliards" stays on one line; the words are otherwise as printed. */
function keepTogether(text: string): string {
  return text.replaceAll(/(\d) (?=\p{L}|\d|[€$£%])/gu, "$1\u00A0");
}
