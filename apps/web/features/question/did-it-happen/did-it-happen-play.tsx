"use client";

import type { ReactElement } from "react";
import type { PlayProps } from "../play-props.ts";
import { ForecastForm } from "./forecast-form.tsx";
import { ForecastResult } from "./forecast-result.tsx";

/** Yes or no with how sure one is, then what was so. */
export function DidItHappenPlay({ question, answer, onAnswer, labels }: PlayProps<"did-it-happen">): ReactElement {
  return answer === null ? (
    <ForecastForm locale={question.locale} labels={labels} onAnswer={onAnswer} />
  ) : (
    <ForecastResult question={question} answer={answer} labels={labels} />
  );
}
