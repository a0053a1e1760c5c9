import { calibrate } from "@choosefr/quiz/calibration";
import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import type { Messages } from "../language/messages.ts";
import type { KeptAnswer } from "../progress/kept-answer.ts";
import { CalibrationChart } from "./calibration-chart.tsx";
import { keptForecasts } from "./kept-forecasts.ts";

/** What the chart of everything kept is drawn from. */
export interface KeptChartProps {
  readonly answers: readonly KeptAnswer[];
  readonly words: Messages["calibration"];
  readonly lang: Lang;
}

/** The chart of all answers that were given with a confidence. */
export function KeptChart({ answers, words, lang }: KeptChartProps): ReactElement {
  return (
    <CalibrationChart calibration={calibrate(keptForecasts(answers))} heading={words.all} words={words} lang={lang} />
  );
}
