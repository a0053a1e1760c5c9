"use client";

import { type ReactElement, useEffect, useState } from "react";
import { fill } from "../language/fill.ts";
import { readSavedQuizzes } from "./saved-quizzes.ts";

/** The latest score kept in this browser; nothing until the page runs, nothing where there is none. */
export function LastScore({ sentence }: { readonly sentence: string }): ReactElement | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    const latest = readSavedQuizzes().find(({ score }) => score !== null)?.score;
    if (latest) setText(fill(sentence, latest));
  }, [sentence]);
  return text === null ? null : <span>{text}</span>;
}
