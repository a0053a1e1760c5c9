"use client";

import type { ReactElement } from "react";
import type { Messages } from "../language/messages.ts";
import { useTrouble } from "./recorder.ts";
import { StorageNotice } from "./storage-notice.tsx";

/** Beneath a quiz: says so where its answers cannot be kept. */
export function AnswersNotice({ words }: { readonly words: Messages["storage"] }): ReactElement {
  return <StorageNotice trouble={useTrouble()} words={words} />;
}
