"use client";

import type { ReactElement } from "react";
import { ErrorPage } from "../../features/error/error-page.tsx";

export default function PageError({ reset }: { readonly reset: () => void }): ReactElement {
  return <ErrorPage retry={reset} />;
}
