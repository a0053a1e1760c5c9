import type { PrintedFigure as Figure } from "@choosefr/model";
import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import styles from "./printed-figure.module.css";

/** A figure as a source prints it, the largest thing on its page, with the language it is printed in where that differs. */
export function PrintedFigure({
  figure,
  lang,
  size = "hero",
}: {
  readonly figure: Figure;
  readonly lang: Lang;
  readonly size?: "hero" | "row";
}): ReactElement {
  const { printedIn } = messagesIn(lang).explanation;
  const isForeign = figure.language !== lang;
  return (
    <p className={styles[size]}>
      <span lang={figure.language}>{keepTogether(figure.text)}</span>
      {isForeign && (
        <span className={styles["language"]}>
          {figure.language === "fr" || figure.language === "en" ? printedIn[figure.language] : printedIn.other}
        </span>
      )}
    </p>
  );
}

/** Spaces after digits never break, so that "4 milliards" stays on one line; the words are otherwise as printed. */
function keepTogether(text: string): string {
  return text.replaceAll(/(\d) (?=\p{L}|\d|[€$£%])/gu, "$1\u00A0");
}
