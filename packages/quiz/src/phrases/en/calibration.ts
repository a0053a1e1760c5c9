import type { CalibrationLevel } from "../../calibration-level.ts";

/** What a level of confidence means, in one sentence. */
export function describeLevelInEnglish({ confidence, asked, right, least, most, judgement }: CalibrationLevel): string {
  const found = `At ${confidence}% sure, you were right ${right} out of ${asked} times:`;
  switch (judgement) {
    case "too-sure":
      return `${found} too sure, it would have taken at least ${answers(least)}.`;
    case "not-sure-enough":
      return `${found} not sure enough, you knew more than you thought (at most ${answers(most)} expected).`;
    case "calibrated":
      return `${found} as sure as you should be (${range(least, most)} expected).`;
    case "unknown":
      return `${found} too few answers to tell.`;
    default:
      return judgement satisfies never;
  }
}

function range(least: number, most: number): string {
  return least === most ? answers(most) : `between ${least} and ${answers(most)}`;
}

function answers(count: number): string {
  return count === 1 ? "1 right answer" : `${count} right answers`;
}
