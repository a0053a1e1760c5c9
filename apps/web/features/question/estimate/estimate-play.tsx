import type { ReactElement } from "react";
import type { PlayProps } from "../play-props.ts";
import { EstimateField } from "./estimate-field.tsx";
import { EstimateResult } from "./estimate-result.tsx";

/** A number to guess, then where it lies beside the answer. */
export function EstimatePlay({ question, answer, onAnswer, labels }: PlayProps<"estimate">): ReactElement {
  return answer === null ? (
    <EstimateField question={question} labels={labels} onAnswer={onAnswer} />
  ) : (
    <EstimateResult question={question} guess={"value" in answer ? answer.value : null} labels={labels} />
  );
}
