"use client";

import { type MouseEvent, type ReactElement, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { searchAddress } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { readShortcutChoice } from "../question/shortcut-choice.ts";
import { type DialogWords, SearchDialog } from "./search-dialog.tsx";
import styles from "./search-opener.module.css";

/**
 * The way to the search from any page: a link to its page, which opens a dialog instead where scripts run, as Ctrl or Cmd
 * and K do, and a slash unless keys of one character were turned off.
 */
export function SearchOpener({
  file,
  words,
  lang,
}: {
  /** The address of what is searched in. */
  readonly file: string;
  readonly words: DialogWords;
  readonly lang: Lang;
}): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setIsOpen(true);
  };
  return (
    <>
      <a
        className={styles["opener"]}
        href={searchAddress("", lang)}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={open}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10.6 10.6 14 14M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0Z" />
        </svg>
        <span>{words.open}</span>
      </a>
      {isOpen &&
        createPortal(
          <SearchDialog file={file} words={words} lang={lang} onClose={() => setIsOpen(false)} />,
          document.body,
        )}
    </>
  );
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === "k" && !event.shiftKey;
  return event.key === "/" && !isTyping(event.target) && readShortcutChoice();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
