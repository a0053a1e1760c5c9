"use client";

import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type ReactElement,
  useId,
  useRef,
  useState,
} from "react";
import { buttonClass, quietButtonClass } from "../design/button.ts";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import type { CheckWords } from "./check-words.ts";
import styles from "./desk.module.css";
import { openDocx } from "./docx/open-docx.ts";
import { DOCX, MOST_BYTES, readFile } from "./read-file.ts";
import { Result } from "./result.tsx";
import { useTextCheck } from "./use-check.ts";

/** So many characters of a text are checked. */
const MOST_CHARACTERS = 5_000_000;

const FORMATS = ["auto", "text", "markdown", "html", "latex"] as const;
const LANGUAGES = ["auto", "fr", "en"] as const;

/**
 * Where a text is put in, and what was found in it is read. The text stays in its field: it is handed to a worker of this
 * page and to nobody else, and nothing of it is kept.
 */
export function Desk({ words, lang }: { readonly words: CheckWords; readonly lang: Lang }): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [format, setFormat] = useState<string>("auto");
  const [language, setLanguage] = useState<string>("auto");
  const [isDraggedOver, setIsDraggedOver] = useState(false);
  const { phase, check, drop, write } = useTextCheck();
  const id = useId();

  const checkNow = (text: string, ofFile: string | null): void => {
    if (text.trim() === "") {
      setFault(words.faults.empty);
      field.current?.focus();
      return;
    }
    if (text.length > MOST_CHARACTERS) {
      setFault(fill(words.faults.tooLong, { limit: fill(words.limitMillions, { n: MOST_CHARACTERS / 1e6 }) }));
      return;
    }
    setFault(null);
    check({
      text,
      name: ofFile,
      format: format === "auto" ? null : format,
      language: language === "fr" || language === "en" ? language : null,
      lang,
    });
  };
  const checkField = (): void => checkNow(field.current?.value ?? "", name);
  const put = (text: string, ofFile: string | null): void => {
    if (field.current !== null) field.current.value = text;
    setName(ofFile);
    checkNow(field.current?.value ?? text, ofFile);
  };
  const change = (): void => {
    setFault(null);
    if (field.current?.value === "") setName(null);
    drop();
  };
  const clear = (): void => {
    if (field.current !== null) field.current.value = "";
    setName(null);
    setFault(null);
    drop();
    field.current?.focus();
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await readFile(file, openDocx);
    if ("text" in read) {
      // What is checked is its text, line by line.
      put(read.text, file.name.replace(DOCX, ".txt"));
      return;
    }
    drop();
    setFault(fill(words.faults[read.fault], { name: file.name, limit: MOST_BYTES / 1e6 }));
  };
  const pick = (): void => {
    void open(picker.current?.files?.[0]);
    // The same file may be opened again, once it was changed.
    if (picker.current !== null) picker.current.value = "";
  };
  const dropIn = (event: DragEvent): void => {
    setIsDraggedOver(false);
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    void open(file);
  };
  const pasteIn = (event: ClipboardEvent): void => {
    const [file] = event.clipboardData.files;
    if (file === undefined || event.clipboardData.getData("text/plain") !== "") return;
    event.preventDefault();
    void open(file);
  };
  const submitByKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    checkField();
  };
  const edit = (): void => {
    drop();
    // Once the field is there again.
    requestAnimationFrame(() => field.current?.focus());
  };

  const failure = phase.kind === "editing" ? phase.failure : null;
  const told = failure === null ? fault : words.faults[failure];
  const isChecked = phase.kind === "checked";
  return (
    <div className={styles["desk"]} data-phase={phase.kind}>
      <form
        className={styles["form"]}
        data-over={isDraggedOver}
        hidden={isChecked}
        onSubmit={(event) => {
          event.preventDefault();
          checkField();
        }}
      >
        <label className={styles["label"]} htmlFor={`${id}-text`}>
          {words.text}
        </label>
        <textarea
          ref={field}
          id={`${id}-text`}
          className={styles["field"]}
          rows={12}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-private`}
          onChange={change}
          onKeyDown={submitByKey}
          onPaste={pasteIn}
          onDragOver={(event) => {
            if (!event.dataTransfer.types.includes("Files")) return;
            event.preventDefault();
            setIsDraggedOver(true);
          }}
          onDragLeave={() => setIsDraggedOver(false)}
          onDrop={dropIn}
        />
        <p id={`${id}-private`} className={styles["hint"]}>
          {words.private}
        </p>
        <div className={styles["actions"]}>
          {phase.kind === "checking" ? (
            <button type="button" className={buttonClass} onClick={drop}>
              {words.stop}
            </button>
          ) : (
            <button type="submit" className={buttonClass}>
              {failure === null ? words.check : words.retry}
            </button>
          )}
          <button type="button" className={quietButtonClass} onClick={() => put(words.exampleText, words.exampleName)}>
            {words.example}
          </button>
          <button type="button" className={quietButtonClass} onClick={() => picker.current?.click()}>
            {words.file}
          </button>
          <input
            ref={picker}
            type="file"
            hidden
            accept=".docx,.docm,.txt,.md,.markdown,.html,.htm,.tex,.text,text/*"
            onChange={pick}
          />
          <button type="button" className={quietButtonClass} onClick={clear}>
            {words.clear}
          </button>
        </div>
        <p className={styles["told"]} role={told === null ? "status" : "alert"}>
          {told ?? (phase.kind === "checking" ? words.checking : "")}
        </p>
        <div className={styles["options"]}>
          <Choice label={words.format} value={format} onChange={setFormat} choices={FORMATS} names={words.formats} />
          <Choice
            label={words.language}
            value={language}
            onChange={setLanguage}
            choices={LANGUAGES}
            names={words.languages}
          />
          <span className={styles["keys"]}>{words.checkKeys}</span>
        </div>
      </form>
      {phase.kind === "checked" && (
        <Result
          text={phase.text}
          name={phase.name}
          checked={phase.checked}
          words={words}
          lang={lang}
          write={write}
          onEdit={edit}
          onClear={clear}
        />
      )}
    </div>
  );
}

function Choice<Value extends string>({
  label,
  value,
  choices,
  names,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChange: (value: string) => void;
}): ReactElement {
  return (
    <label className={styles["choice"]}>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {names[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
