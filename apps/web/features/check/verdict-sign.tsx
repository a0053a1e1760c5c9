import type { ReactElement } from "react";
import { Mark } from "../design/mark.tsx";
import type { MarkKind } from "../design/mark-shape.ts";
import type { Verdict } from "./checked-text.ts";

const SIGNS: Readonly<Record<Verdict, MarkKind>> = {
  contradicts: "contradicted",
  sources_disagree: "close",
  agrees: "right",
  not_comparable: "incomparable",
  unread: "unknown",
  unknown: "unknown",
};

/** The sign that stands before the word of a verdict. */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }): ReactElement {
  return <Mark kind={SIGNS[verdict]} />;
}
