"use client";

import { type ReactElement, useState } from "react";
import { buttonClass } from "../design/button.ts";

/** Puts an address on the clipboard and says so; where that is not allowed, the field beside it still holds the address. */
export function CopyLink({
  address,
  labels,
}: {
  readonly address: string;
  readonly labels: { readonly copy: string; readonly copied: string };
}): ReactElement {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setIsCopied(true);
    } catch {
      setIsCopied(false);
    }
  };
  return (
    <>
      <button type="button" className={buttonClass} onClick={() => void copy()}>
        {labels.copy}
      </button>
      <span role="status">{isCopied ? labels.copied : ""}</span>
    </>
  );
}
