import { type ReactElement, useId, useRef, useState } from "react";
import { quietButtonClass } from "../design/button.ts";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import type { Messages } from "../language/messages.ts";
import { readBackup } from "./backup.ts";
import { mergeIn } from "./history.ts";
import styles from "./progress-page.module.css";
import { troubleOf } from "./trouble.ts";

/** More than any reader answers in a life; a file beyond it is none of ours. */
const MOST_BYTES = 50_000_000;

/** Takes in a file that was exported, here or elsewhere, and adds what is new in it. */
export function ImportField({
  onChange,
  lang,
  words,
  storage,
}: {
  readonly onChange: () => Promise<void>;
  readonly lang: Lang;
  readonly words: Messages["progress"];
  readonly storage: Messages["storage"];
}): ReactElement {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<{ readonly text: string; readonly isProblem: boolean }>({
    text: "",
    isProblem: false,
  });

  const takeIn = async (file: File): Promise<void> => {
    const refuse = (what: keyof Messages["progress"]["problems"], found: string): void =>
      setTold({ text: `${fill(words.problems[what], { found })} ${words.nothingChanged}`, isProblem: true });
    if (file.size > MOST_BYTES) {
      refuse("size", new Intl.NumberFormat(lang).format(file.size));
      return;
    }
    const read = readBackup(await file.text());
    if ("problem" in read) {
      refuse(read.problem.what, read.problem.found);
      return;
    }
    try {
      const added = await mergeIn(read);
      const here = read.answers.length - added;
      const parts = [
        fillCount(words.added, added, lang),
        ...(here > 0 ? [fillCount(words.alreadyHere, here, lang)] : []),
        ...(read.leftOut > 0 ? [fillCount(words.leftOut, read.leftOut, lang)] : []),
      ];
      setTold({ text: parts.join(" "), isProblem: false });
      await onChange();
    } catch (error) {
      setTold({ text: `${storage[troubleOf(error)]} ${words.nothingChanged}`, isProblem: true });
    }
  };

  /** A field that still holds a file tells nothing when the same one is chosen again. */
  const letChooseAgain = (): void => {
    if (input.current !== null) input.current.value = "";
  };

  return (
    <>
      <label className={`${quietButtonClass} ${styles["file"]}`}>
        {words.importLabel}
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-told`}
          onChange={() => {
            const [file] = input.current?.files ?? [];
            if (file !== undefined) void takeIn(file).finally(letChooseAgain);
          }}
        />
      </label>
      <p id={`${id}-told`} role={told.isProblem ? "alert" : "status"} className={styles["told"]}>
        {told.text}
      </p>
    </>
  );
}
