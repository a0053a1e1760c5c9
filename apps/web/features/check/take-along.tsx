import { type ReactElement, useState } from "react";
import { quietButtonClass } from "../design/button.ts";
import { fill } from "../language/fill.ts";
import type { CheckWords } from "./check-words.ts";
import type { WrittenForm } from "./checked-text.ts";
import styles from "./result.module.css";

/** What a check found, to take along: a copy with notes, or a file as the command `choosefr check` writes it. */
export function TakeAlong({
  stem,
  words,
  write,
}: {
  /** The name of a file without its ending. */
  readonly stem: string;
  readonly words: CheckWords;
  readonly write: (form: WrittenForm) => Promise<string | null>;
}): ReactElement {
  const [told, setTold] = useState("");
  const [uncopied, setUncopied] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const written = await write("markdown");
    if (written === null) {
      setTold(words.faults.engine);
      return;
    }
    try {
      await navigator.clipboard.writeText(written);
      setTold(words.copied);
    } catch {
      setTold(words.notCopied);
      setUncopied(written);
    }
  };
  const save = async (form: "json" | "sarif"): Promise<void> => {
    const written = await write(form);
    const file = `${stem}.choosefr.${form}`;
    if (written !== null) saveFile(file, written);
    setTold(written === null ? words.faults.engine : fill(words.saved, { file }));
  };
  return (
    <>
      <button type="button" className={quietButtonClass} onClick={() => void copy()}>
        {words.copy}
      </button>
      <button type="button" className={quietButtonClass} onClick={() => void save("json")}>
        {words.saveJson}
      </button>
      <button type="button" className={quietButtonClass} onClick={() => void save("sarif")}>
        {words.saveSarif}
      </button>
      <span role="status">{told}</span>
      {uncopied !== null && (
        <label className={styles["written"]}>
          {words.annotatedText}
          <textarea readOnly rows={8} value={uncopied} />
        </label>
      )}
    </>
  );
}

/** Has the browser keep a text as a file; nothing is sent. */
function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(address));
}
