"use client";

import { type ReactElement, useState } from "react";
import { quietButtonClass } from "../design/button.ts";
import type { QuizLabels } from "./quiz-labels.ts";

/** Hands on the address of this quiz: through the device's own sharing where there is touch, else to the clipboard. */
export function ShareLink({ labels }: { readonly labels: QuizLabels }): ReactElement {
  const [isCopied, setIsCopied] = useState(false);
  const share = async (): Promise<void> => {
    const url = window.location.href;
    try {
      if (window.matchMedia("(pointer: coarse)").matches && "share" in navigator) {
        await navigator.share({ url, title: document.title });
        return;
      }
      await navigator.clipboard.writeText(url);
      setIsCopied(true);
    } catch {
      // Sharing was called off or is not allowed here; the address bar still holds the address.
    }
  };
  return (
    <>
      <button type="button" className={quietButtonClass} onClick={() => void share()} title={labels.shareNote}>
        {labels.share}
      </button>
      <span role="status" className={isCopied ? undefined : "visually-hidden"}>
        {isCopied ? labels.copied : ""}
      </span>
    </>
  );
}
