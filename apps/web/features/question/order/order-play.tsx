"use client";

import type { ReactElement } from "react";
import type { PlayProps } from "../play-props.ts";
import { OrderForm } from "./order-form.tsx";
import { OrderResult } from "./order-result.tsx";

/** Rows to put in order, then the same rows with the place that each belongs in. */
export function OrderPlay({ question, answer, onAnswer, labels }: PlayProps<"order">): ReactElement {
  return answer === null ? (
    <OrderForm question={question} labels={labels} onAnswer={onAnswer} />
  ) : (
    <OrderResult question={question} order={"order" in answer ? answer.order : null} labels={labels} />
  );
}
