import { type ReactElement, useEffect, useRef, useState } from "react";
import { quietButtonClass } from "../design/button.ts";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import type { Messages } from "../language/messages.ts";
import { forgetVisitedPages } from "../offline/visited-pages.ts";
import { eraseAll, type History, mergeIn } from "./history.ts";
import styles from "./progress-page.module.css";
import { troubleOf } from "./trouble.ts";

/** Forgets all that is kept: asked once, and undone as long as the page is open. */
export function EraseAll({
  history,
  isEmpty,
  onChange,
  lang,
  words,
  storage,
}: {
  readonly history: History;
  readonly isEmpty: boolean;
  readonly onChange: () => Promise<void>;
  readonly lang: Lang;
  readonly words: Messages["progress"];
  readonly storage: Messages["storage"];
}): ReactElement {
  const [isAsked, setIsAsked] = useState(false);
  const [erased, setErased] = useState<History | null>(null);
  const [told, setTold] = useState("");
  const question = useRef<HTMLParagraphElement>(null);
  const outcome = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isAsked) question.current?.focus();
  }, [isAsked]);

  const finish = async (act: () => Promise<unknown>, then: { erased: History | null; told: string }): Promise<void> => {
    setIsAsked(false);
    try {
      await act();
      setErased(then.erased);
      setTold(then.told);
      await onChange();
    } catch (error) {
      setTold(storage[troubleOf(error)]);
    }
    outcome.current?.focus();
  };
  const erase = async (): Promise<void> => {
    await eraseAll();
    await forgetVisitedPages();
  };

  return (
    <>
      {isAsked ? (
        <>
          <p ref={question} tabIndex={-1} className={styles["question"]}>
            {fill(words.eraseQuestion, { answers: fillCount(words.counted, history.answers.length, lang) })}
          </p>
          <p className={styles["actions"]}>
            <button
              type="button"
              className={quietButtonClass}
              onClick={() => void finish(erase, { erased: history, told: words.erased })}
            >
              {words.eraseConfirm}
            </button>
            <button type="button" className={quietButtonClass} onClick={() => setIsAsked(false)}>
              {words.eraseKeep}
            </button>
          </p>
        </>
      ) : (
        <button type="button" className={quietButtonClass} disabled={isEmpty} onClick={() => setIsAsked(true)}>
          {words.eraseButton}
        </button>
      )}
      <p ref={outcome} tabIndex={-1} role="status" className={styles["told"]}>
        {told}
      </p>
      {erased !== null && (
        <button
          type="button"
          className={quietButtonClass}
          onClick={() => void finish(() => mergeIn(erased), { erased: null, told: words.restored })}
        >
          {words.eraseUndo}
        </button>
      )}
    </>
  );
}
