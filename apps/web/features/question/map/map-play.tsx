"use client";

import type { ReactElement } from "react";
import type { PlayProps } from "../play-props.ts";
import { MapForm } from "./map-form.tsx";
import { MapResult } from "./map-result.tsx";

/** A place to find on the map, then how far the guess is from it. */
export function MapPlay({ question, answer, onAnswer, labels }: PlayProps<"map">): ReactElement {
  return answer === null ? (
    <MapForm locale={question.locale} labels={labels} onAnswer={onAnswer} />
  ) : (
    <MapResult question={question} guess={"point" in answer ? answer.point : null} labels={labels} />
  );
}
