"use client";

import type { ReactElement } from "react";
import { fill } from "../language/fill.ts";
import { useLastScore } from "./recorder.ts";

/** The latest score kept in this browser; nothing until it is read, nothing where there is none. */
export function LastScore({ sentence }: { readonly sentence: string }): ReactElement | null {
  const score = useLastScore();
  return score === null ? null : <span>{fill(sentence, { ...score })}</span>;
}
