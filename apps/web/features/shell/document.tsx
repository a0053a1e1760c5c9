import type { ReactElement, ReactNode } from "react";
import "../design/tokens.css";
import "../design/base.css";
import { sans, serif } from "../design/fonts.ts";
import { keepLateFontsOut } from "../design/late-fonts.ts";
import type { Lang } from "../language/lang.ts";

/** The document around every page: its language, its type and its colours. */
export function Document({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }): ReactElement {
  return (
    // The script may leave a mark on this element that the server did not write.
    <html lang={lang} className={`${serif.variable} ${sans.variable}`} suppressHydrationWarning>
      <body>
        <script
          // A text of our own.
          // oxlint-disable-next-line react/no-danger
          dangerouslySetInnerHTML={{ __html: keepLateFontsOut }}
        />
        {children}
      </body>
    </html>
  );
}
