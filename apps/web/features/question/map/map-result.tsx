import type { Point } from "@choosefr/quiz";
import type { ReactElement } from "react";
import { Mark } from "../../design/mark.tsx";
import type { PlayableOf } from "../playable.ts";
import type { QuestionLabels } from "../question-labels.ts";
import { Dot, France } from "./france.tsx";
import styles from "./map.module.css";
import { describeDistance, nearestSite } from "./nearest-site.ts";
import { panelOf } from "./panels.ts";

/** The map with the places that are right and the guess, and how far they lie apart. */
export function MapResult({
  question: { sites, answerText, locale },
  guess,
  labels,
}: {
  readonly question: PlayableOf<"map">;
  /** Null where none was made. */
  readonly guess: Point | null;
  readonly labels: QuestionLabels;
}): ReactElement {
  const nearest = guess === null ? null : nearestSite(sites, guess);
  return (
    <div className={styles["map"]}>
      <div className={styles["field"]}>
        <France locale={locale}>
          {(panel) => {
            const truths = sites.filter((site) => panelOf(site) === panel).map((site) => panel.project(site));
            const own = guess !== null && panelOf(guess) === panel ? panel.project(guess) : null;
            const goal = nearest !== null && panelOf(nearest.site) === panel ? panel.project(nearest.site) : null;
            return (
              <>
                {own !== null && goal !== null && (
                  <path className={styles["gap"]} d={`M${own.x} ${own.y}L${goal.x} ${goal.y}`} />
                )}
                {truths.map((spot) => (
                  <g key={`${spot.x} ${spot.y}`}>
                    <Dot spot={spot} className={styles["truth-edge"]} />
                    <Dot spot={spot} className={styles["truth"]} />
                  </g>
                ))}
                {own !== null && (
                  <>
                    <Dot spot={own} className={styles["guess-edge"]} />
                    <Dot spot={own} className={styles["guess"]} />
                  </>
                )}
              </>
            );
          }}
        </France>
      </div>
      <dl className={styles["answers"]}>
        <div data-role="truth">
          <dt>
            <Mark kind="right" />
            {labels.rightAnswer}
          </dt>
          <dd>{answerText}</dd>
        </div>
        <div data-role="guess">
          <dt>
            <Mark kind="announced" />
            {labels.yourAnswer}
          </dt>
          <dd>{guess === null ? labels.skip : describeDistance(nearest, labels.map)}</dd>
        </div>
      </dl>
    </div>
  );
}
