import { nameOf, type PlaceId } from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf } from "../address/address.ts";
import type { Lang } from "../language/lang.ts";
import { panels } from "../question/map/panels.ts";
import styles from "./region-map.module.css";
import { regionOutlines } from "./region-outlines.ts";

/** What a region shows on the map. */
export interface RegionNumber {
  readonly region: PlaceId;
  readonly count: number;
  /** What is read out of the link: "Hauts-de-France : 45 annonces". */
  readonly label: string;
}

/**
 * The regions with a number each, darker where there is more; those overseas on panels of their own. Each leads to its page,
 * by key and by ear too.
 */
export function RegionMap({
  numbers,
  label,
  lang,
}: {
  readonly numbers: readonly RegionNumber[];
  /** What the map is of, for whoever does not see it. */
  readonly label: string;
  readonly lang: Lang;
}): ReactElement {
  const most = Math.max(1, ...numbers.map(({ count }) => count));
  return (
    <nav className={styles["map"]} aria-label={label}>
      {panels.map((panel) => {
        const drawn = numbers.flatMap((number) => {
          const outline = regionOutlines.get(number.region);
          return outline?.panel === panel ? [{ ...number, ...outline }] : [];
        });
        return (
          <div key={panel.id} className={styles["panel"]} data-panel={panel.id}>
            <svg viewBox={`0 0 ${panel.width} ${panel.height}`}>
              {drawn.map(({ region, count, label: told, path, middle }) => (
                <a key={region} href={addressOf("place", region, lang)} aria-label={told}>
                  {panel.id !== "mainland" && (
                    <rect className={styles["reach"]} width={panel.width} height={panel.height} />
                  )}
                  <path className={styles["region"]} data-step={stepOf(count, most)} d={path} />
                  <text className={styles["number"]} data-step={stepOf(count, most)} x={middle.x} y={middle.y}>
                    {count}
                  </text>
                </a>
              ))}
            </svg>
            {panel.id !== "mainland" && (
              <p aria-hidden="true">{drawn.map(({ region }) => nameOf({ kind: "place", id: region }, lang))}</p>
            )}
          </div>
        );
      })}
    </nav>
  );
}

/** Which of four shades a number has: none for nought, then by thirds of the most. */
function stepOf(count: number, most: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0;
  const share = count / most;
  return share <= 1 / 3 ? 1 : share <= 2 / 3 ? 2 : 3;
}
