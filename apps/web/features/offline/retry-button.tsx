"use client";

import type { ReactElement } from "react";
import { buttonClass } from "../design/button.ts";

/** Asks once more for the page that could not be had; its address is still in the address bar. */
export function RetryButton({ label }: { readonly label: string }): ReactElement {
  return (
    <button type="button" className={buttonClass} onClick={() => window.location.reload()}>
      {label}
    </button>
  );
}
