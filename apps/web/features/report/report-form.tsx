"use client";

import { type ReactElement, useId, useRef, useState } from "react";
import { buttonClass, quietButtonClass } from "../design/button.ts";
import type { Messages } from "../language/messages.ts";
import styles from "./report.module.css";
import { knownLines, type ReportFacts, type ReportWords } from "./report-facts.ts";
import { mailAddress, reportAsIssue, reportAsMail } from "./write-report.ts";

/**
 * What the reader has to add to a report, and the two ways to take it along. Without script the form itself opens the
 * mail, with a line for each of its fields, named as the reader sees them.
 */
export function ReportForm({
  facts,
  recipient,
  subject,
  words,
  colon,
}: {
  readonly facts: ReportFacts;
  readonly recipient: string;
  readonly subject: string;
  readonly words: Messages["report"];
  /** What stands between a name and its value, spaced as the language does. */
  readonly colon: string;
}): ReactElement {
  const form = useRef<HTMLFormElement>(null);
  const [issue, setIssue] = useState<string | null>(null);
  const [told, setTold] = useState("");
  const id = useId();

  const written = (): ReportWords => {
    const data = new FormData(form.current ?? undefined);
    const of = (name: string): string => {
      const value = data.get(name);
      return typeof value === "string" ? value : "";
    };
    return { page: of(words.address), source: of(words.source), wrong: of(words.wrong) };
  };
  const copy = async (): Promise<void> => {
    if (form.current?.reportValidity() !== true) return;
    const text = reportAsIssue(facts, written(), words, subject);
    setIssue(text);
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      setTold(words.notCopied);
    }
  };

  return (
    <form
      ref={form}
      className={styles["form"]}
      action={`mailto:${recipient}?subject=${encodeURIComponent(subject)}`}
      method="post"
      encType="text/plain"
      onSubmit={(event) => {
        event.preventDefault();
        window.location.href = mailAddress(recipient, subject, reportAsMail(facts, written(), words, colon));
      }}
    >
      {knownLines(facts, words).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {facts.address === "" && (
        <Field id={`${id}-page`} label={words.page} hint={words.pageHint}>
          <input id={`${id}-page`} name={words.address} type="text" required aria-describedby={`${id}-page-hint`} />
        </Field>
      )}
      <Field id={`${id}-source`} label={words.source} hint={words.sourceHint}>
        <input
          id={`${id}-source`}
          name={words.source}
          type="text"
          required
          autoComplete="off"
          aria-describedby={`${id}-source-hint`}
        />
      </Field>
      <Field id={`${id}-wrong`} label={words.wrong} hint={words.wrongHint}>
        <textarea id={`${id}-wrong`} name={words.wrong} rows={5} required aria-describedby={`${id}-wrong-hint`} />
      </Field>
      <p className={styles["actions"]}>
        <button type="submit" className={buttonClass}>
          {words.mail}
        </button>
        <button type="button" className={`${quietButtonClass} ${styles["scripted"]}`} onClick={() => void copy()}>
          {words.copy}
        </button>
        <span role="status">{told}</span>
      </p>
      {recipient === "" && <p className={styles["note"]}>{words.noRecipient}</p>}
      {issue !== null && (
        <div className={styles["field"]}>
          <label htmlFor={`${id}-issue`}>{words.issueText}</label>
          <textarea id={`${id}-issue`} className={styles["issue"]} rows={12} readOnly value={issue} />
        </div>
      )}
    </form>
  );
}

function Field({
  id,
  label,
  hint,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly children: ReactElement;
}): ReactElement {
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles["hint"]}>
        {hint}
      </p>
      {children}
    </div>
  );
}
