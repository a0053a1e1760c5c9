"use client";

import { type ReactElement, useState } from "react";
import { buttonClass, quietButtonClass } from "./button.ts";

/** Puts a text on the clipboard and says so; where that is not allowed, the field beside it still holds the text. */
export function CopyButton({
  text,
  labels,
  isQuiet = false,
}: {
  readonly text: string;
  readonly labels: { readonly copy: string; readonly copied: string };
  /** Whether it stands back behind another button of the screen. */
  readonly isQuiet?: boolean;
}): ReactElement {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      setIsCopied(false);
    }
  };
  return (
    <>
      <button type="button" className={isQuiet ? quietButtonClass : buttonClass} onClick={() => void copy()}>
        {labels.copy}
      </button>
      <span role="status">{isCopied ? labels.copied : ""}</span>
    </>
  );
}
