"use client";

import { type ReactElement, useState } from "react";
import { quietButtonClass } from "../design/button.ts";

/**
 * Hands on a text with an address of this site: through the device's own sharing where there is touch, else to the
 * clipboard. The text is written out in words, so that it is heard as it is read.
 */
export function ShareLink({
  path,
  text,
  labels,
}: {
  /** The address within the site. */
  readonly path: string;
  /** What stands before the address; empty for the address alone. */
  readonly text: string;
  readonly labels: { readonly share: string; readonly copied: string; readonly note?: string };
}): ReactElement {
  const [isCopied, setIsCopied] = useState(false);
  const share = async (): Promise<void> => {
    const url = new URL(path, window.location.href).href;
    try {
      if (window.matchMedia("(pointer: coarse)").matches && "share" in navigator) {
        await navigator.share({ url, ...(text === "" ? { title: document.title } : { text }) });
        return;
      }
      await navigator.clipboard.writeText(text === "" ? url : `${text}\n${url}`);
      setIsCopied(true);
    } catch {
      // Sharing was called off or is not allowed here; the address bar still holds the address.
    }
  };
  return (
    <>
      <button type="button" className={quietButtonClass} onClick={() => void share()} title={labels.note}>
        {labels.share}
      </button>
      <span role="status" className={isCopied ? undefined : "visually-hidden"}>
        {isCopied ? labels.copied : ""}
      </span>
    </>
  );
}
