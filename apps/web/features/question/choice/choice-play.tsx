import type { ReactElement } from "react";
import type { PlayProps } from "../play-props.ts";
import { AnsweredOptions } from "./answered-options.tsx";
import { OptionButtons } from "./option-buttons.tsx";

/** Options of which one is pressed; they stay where they are. */
export function ChoicePlay({ question, answer, onAnswer, labels }: PlayProps<"choice" | "higher-lower">): ReactElement {
  const { options } = question;
  return answer === null ? (
    <OptionButtons options={options} onChoose={(option) => onAnswer({ option })} />
  ) : (
    <AnsweredOptions options={options} chosen={"option" in answer ? answer.option : -1} labels={labels} />
  );
}
