"use client";

import type { ReactElement } from "react";
import type { PlayProps } from "../play-props.ts";
import { MatchForm } from "./match-form.tsx";
import { MatchResult } from "./match-result.tsx";

/** Pairs to make, then each with its own match. */
export function MatchPlay({ question, answer, onAnswer, labels }: PlayProps<"match">): ReactElement {
  return answer === null ? (
    <MatchForm question={question} labels={labels} onAnswer={onAnswer} />
  ) : (
    <MatchResult question={question} matches={"matches" in answer ? answer.matches : null} labels={labels} />
  );
}
