import type { ReactElement } from "react";
import { fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import styles from "./disagreement.module.css";
import type { ExplanationWords } from "./explanation-words.ts";

/** How many lines stand in plain sight before the rest is folded away: the preferred value and two others. */
const SHOWN = 3;

/** Who says what, a line for each value, in the order given. */
export function Disagreement({
  lines,
  words,
  lang,
}: {
  readonly lines: readonly string[];
  readonly words: ExplanationWords;
  readonly lang: Lang;
}): ReactElement {
  const rest = lines.slice(SHOWN);
  return (
    <>
      <Lines lines={lines.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details className={styles["more"]}>
          <summary>{fillCount(words.moreVoices, rest.length, lang)}</summary>
          <Lines lines={rest} />
        </details>
      )}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <ul className={styles["lines"]}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
