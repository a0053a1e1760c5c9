import type { ReactElement, ReactNode } from "react";
import { departements, type Region } from "./departements.ts";
import styles from "./map.module.css";
import { outlines } from "./outlines.ts";
import { type Panel, panels, type Spot } from "./panels.ts";

const regions: ReadonlyMap<string, Region> = new Map(
  departements.map(({ region }) => [region.names.fr, region] as const),
);

/** France as outlines of its regions, the mainland large and those overseas in a row below, each with its name. */
export function France({
  locale,
  onPick,
  children,
}: {
  readonly locale: "fr" | "en";
  /** Told which spot of which panel was pressed. */
  readonly onPick?: (panel: Panel, spot: Spot) => void;
  /** What is marked on a panel. */
  readonly children: (panel: Panel) => ReactNode;
}): ReactElement {
  return (
    <div className={styles["france"]}>
      {panels.map((panel) => {
        const drawn = outlines.filter((outline) => outline.panel === panel.id);
        return (
          <figure key={panel.id} className={styles["panel"]} data-panel={panel.id}>
            <svg
              viewBox={`0 0 ${panel.width} ${panel.height}`}
              aria-hidden="true"
              {...(onPick && {
                onClick: ({ currentTarget, clientX, clientY }) => {
                  const toPage = currentTarget.getScreenCTM();
                  if (toPage !== null) onPick(panel, new DOMPoint(clientX, clientY).matrixTransform(toPage.inverse()));
                },
              })}
            >
              {drawn.map(({ region, path }) => (
                <path key={region} data-region={region} className={styles["region"]} d={path} />
              ))}
              {children(panel)}
            </svg>
            {panel.id !== "mainland" && (
              <figcaption aria-hidden="true">
                {drawn.map(({ region }) => regions.get(region)?.names[locale] ?? region)}
              </figcaption>
            )}
          </figure>
        );
      })}
    </div>
  );
}

/** A dot as large on every panel and on every screen: a line of no length with round ends, which do not grow with the drawing. */
export function Dot({
  spot: { x, y },
  className,
}: {
  readonly spot: Spot;
  readonly className: string | undefined;
}): ReactElement {
  return <path className={`${styles["dot"]} ${className}`} d={`M${x} ${y}h0`} />;
}
