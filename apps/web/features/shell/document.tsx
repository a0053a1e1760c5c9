import type { ReactElement, ReactNode } from "react";
import "../design/tokens.css";
import "../design/base.css";
import { sans, serif } from "../design/fonts.ts";
import type { Lang } from "../language/lang.ts";

/** The document around every page: its language, its type and its colours. */
export function Document({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }): ReactElement {
  return (
    <html lang={lang} className={`${serif.variable} ${sans.variable}`}>
      <body>{children}</body>
    </html>
  );
}
