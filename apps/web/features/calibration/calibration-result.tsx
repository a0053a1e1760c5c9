"use client";

import type { Answer } from "@choosefr/quiz";
import { calibrate, forecastOf } from "@choosefr/quiz/calibration";
import type { ReactElement } from "react";
import type { Lang } from "../language/lang.ts";
import type { Messages } from "../language/messages.ts";
import { readHistory } from "../progress/history.ts";
import { useKept } from "../progress/use-kept.ts";
import type { PlayableQuestion } from "../question/playable.ts";
import { CalibrationChart } from "./calibration-chart.tsx";
import styles from "./calibration-page.module.css";
import { keptForecasts } from "./kept-forecasts.ts";

/** What the end of a calibration shows. */
export interface CalibrationResultProps {
  readonly questions: readonly PlayableQuestion[];
  readonly answers: readonly (Answer | null)[];
  readonly words: Messages["calibration"];
  readonly lang: Lang;
}

/** How often this reader was right with each confidence, over this run and over all that is kept. */
export function CalibrationResult({ questions, answers, words, lang }: CalibrationResultProps): ReactElement {
  const { history } = useKept(readHistory);
  const ofRun = questions.flatMap((question, index) => {
    const answer = answers[index] ?? null;
    return (answer === null ? null : forecastOf(question, answer)) ?? [];
  });
  const ofAll = history === null ? [] : keptForecasts(history.answers);
  return (
    <>
      <CalibrationChart calibration={calibrate(ofRun)} heading={words.thisRun} words={words} lang={lang} />
      <p className={styles["meaning"]}>{words.meaning}</p>
      {ofAll.length > ofRun.length && (
        <CalibrationChart calibration={calibrate(ofAll)} heading={words.all} words={words} lang={lang} />
      )}
    </>
  );
}
