"use client";

import type { ReactElement } from "react";
import { buttonClass } from "../design/button.ts";

/** Opens the browser's own printing. */
export function PrintButton({ label }: { readonly label: string }): ReactElement {
  return (
    <button type="button" className={buttonClass} onClick={() => window.print()}>
      {label}
    </button>
  );
}
