"use client";

import type { ReactElement } from "react";
import "../features/design/tokens.css";
import "../features/design/base.css";
import { ErrorPage } from "../features/error/error-page.tsx";

export default function GlobalError({ reset }: { readonly reset: () => void }): ReactElement {
  return (
    <html lang="fr">
      <body>
        <ErrorPage retry={reset} />
      </body>
    </html>
  );
}
