import type { Calibration, CalibrationLevel } from "@choosefr/quiz/calibration";
import { describeLevel } from "@choosefr/quiz/calibration";
import { type ReactElement, useId } from "react";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import type { Messages } from "../language/messages.ts";
import styles from "./calibration-chart.module.css";
import { LevelMark } from "./level-mark.tsx";

const [LEFT, RIGHT, TOP, BOTTOM] = [46, 332, 14, 214];
const CONFIDENCES = [50, 60, 70, 80, 90, 100] as const;
const SHARES = [0, 0.5, 1] as const;
const BAND = 20;

/**
 * Stated confidence against the share that was right, with what chance allows at each level; the same numbers in a table
 * beside it, and below, in words, the levels that chance does not explain. The finding is the title.
 */
export function CalibrationChart({
  calibration: { levels, overall },
  heading,
  words,
  lang,
}: {
  readonly calibration: Calibration;
  /** What these answers are: this run, or all that are kept. */
  readonly heading: string;
  readonly words: Messages["calibration"];
  readonly lang: Lang;
}): ReactElement {
  const id = useId();
  if (overall === null) return <p>{words.nothing}</p>;
  const odd = levels.length > 1 ? levels.filter(isOdd) : [];
  return (
    <section className={styles["part"]} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <p className={styles["finding"]}>{describeLevel(overall, lang)}</p>
      <div className={styles["beside"]}>
        <figure>
          <svg viewBox="0 0 344 258" role="img" aria-labelledby={`${id}-title`} className={styles["chart"]}>
            <title id={`${id}-title`}>{words.chartTitle}</title>
            {SHARES.map((share) => (
              <g key={share}>
                <line x1={LEFT} x2={RIGHT} y1={yOf(share)} y2={yOf(share)} className={styles["grid"]} />
                <text x={LEFT - 8} y={yOf(share) + 4} textAnchor="end">
                  {percent(share * 100, lang)}
                </text>
              </g>
            ))}
            <line x1={xOf(50)} y1={yOf(0.5)} x2={xOf(100)} y2={yOf(1)} className={styles["perfect"]} />
            {levels.map(({ confidence, asked, least, most }) => (
              <rect
                key={confidence}
                x={xOf(confidence) - BAND / 2}
                width={BAND}
                y={yOf(most / asked)}
                height={Math.max(3, yOf(least / asked) - yOf(most / asked))}
                className={styles["band"]}
              />
            ))}
            {levels.map(({ confidence, asked, right, judgement }) => (
              <LevelMark key={confidence} x={xOf(confidence)} y={yOf(right / asked)} judgement={judgement} />
            ))}
            {CONFIDENCES.map((confidence) => (
              <text key={confidence} x={xOf(confidence)} y={BOTTOM + 20} textAnchor="middle">
                {percent(confidence, lang)}
              </text>
            ))}
            <text x={(LEFT + RIGHT) / 2} y={BOTTOM + 40} textAnchor="middle" className={styles["axis"]}>
              {words.stated}
            </text>
          </svg>
          <figcaption>
            <p>{words.shareRight}</p>
            <ul className={styles["legend"]}>
              <li>
                <Key>
                  <LevelMark x={8} y={8} judgement="calibrated" />
                </Key>
                {words.inside}
              </li>
              <li>
                <Key>
                  <LevelMark x={8} y={8} judgement="too-sure" />
                </Key>
                {words.outside}
              </li>
              <li>
                <Key>
                  <LevelMark x={8} y={8} judgement="unknown" />
                </Key>
                {words.tooFew}
              </li>
              <li>
                <Key>
                  <rect x="3" y="1" width="10" height="14" className={styles["band"]} />
                </Key>
                {words.chance}
              </li>
              <li>
                <Key>
                  <line x1="1" y1="14" x2="15" y2="2" className={styles["perfect"]} />
                </Key>
                {words.perfect}
              </li>
            </ul>
          </figcaption>
        </figure>
        <table className={styles["table"]}>
          <caption className="visually-hidden">{words.chartTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.confidence}</th>
              <th scope="col">{words.columns.right}</th>
            </tr>
          </thead>
          <tbody>
            {levels.map((level) => (
              <tr key={level.confidence}>
                <th scope="row">
                  <span className={styles["level"]}>
                    <Key>
                      <LevelMark x={8} y={8} judgement={level.judgement} />
                    </Key>
                    {percent(level.confidence, lang)}
                  </span>
                </th>
                <td>
                  {fill(words.outOf, { right: level.right, asked: level.asked, range: chanceOf(level, words) })}
                  <span className="visually-hidden"> ({verdictOn(level, words)})</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {odd.length > 0 && (
        <ul className={styles["levels"]}>
          {odd.map((level) => (
            <li key={level.confidence}>{describeLevel(level, lang)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Key({ children }: { readonly children: ReactElement }): ReactElement {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Whether a level lies where chance does not explain it. */
function isOdd({ judgement }: CalibrationLevel): boolean {
  return judgement === "too-sure" || judgement === "not-sure-enough";
}

function verdictOn(level: CalibrationLevel, words: Messages["calibration"]): string {
  return isOdd(level) ? words.outside : level.judgement === "unknown" ? words.tooFew : words.inside;
}

function chanceOf({ least, most }: CalibrationLevel, words: Messages["calibration"]): string {
  return least === most ? String(most) : fill(words.range, { least, most });
}

function percent(value: number, lang: Lang): string {
  return lang === "fr" ? `${value}\u00a0%` : `${value}%`;
}

function xOf(confidence: number): number {
  return LEFT + BAND / 2 + ((confidence - 50) / 50) * (RIGHT - LEFT - BAND);
}

function yOf(share: number): number {
  return BOTTOM - share * (BOTTOM - TOP);
}
