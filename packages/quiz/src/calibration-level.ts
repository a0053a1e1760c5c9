/** Whether a reader was right as often as they were sure, more rarely or more often; "unknown" where chance allows anything. */
export type Judgement = "calibrated" | "too-sure" | "not-sure-enough" | "unknown";

/** The answers given with about one confidence. */
export interface CalibrationLevel {
  /** In percent: 50, 60, 70, 80, 90 or 100; of all answers together, the mean. */
  readonly confidence: number;
  readonly asked: number;
  readonly right: number;
  /** The share, from 0 to 1, that a reader as sure as this one was gets right: the mean of what was stated. */
  readonly expected: number;
  /** From how many to how many right answers chance allows to a reader who is as good as they think. */
  readonly least: number;
  readonly most: number;
  readonly judgement: Judgement;
}
