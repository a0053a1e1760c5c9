import { type PlaceId, place } from "@choosefr/model";
import type { ReactElement } from "react";
import { type PanelId, panelOf, panels, type Spot } from "../question/map/panels.ts";
import { type Box, boxAround } from "./outline-box.ts";
import { regionOutlines } from "./region-outlines.ts";
import styles from "./site-map.module.css";

/** How far the surroundings of a region are shown, as a share of its size. */
const SURROUNDINGS = 0.08;

/**
 * Places as dots on the outlines of the regions, for the eye alone: the list beside it names them. Of one region, that region large
 * with what lies around it. Panels overseas without a dot are left out.
 */
export function SiteMap({
  places,
  region,
}: {
  readonly places: readonly PlaceId[];
  /** The region to show; null for the whole country. */
  readonly region: PlaceId | null;
}): ReactElement {
  const dots = places.flatMap((id) => {
    const { coordinates } = place(id);
    if (coordinates === null) return [];
    const panel = panelOf(coordinates);
    return [{ panel: panel.id, spot: panel.project(coordinates) }];
  });
  const shown = region === null ? undefined : regionOutlines.get(region);
  const wanted = new Set<PanelId>(
    shown === undefined ? ["mainland", ...dots.map(({ panel }) => panel)] : [shown.panel.id],
  );
  return (
    <div className={styles["map"]} aria-hidden="true">
      {panels
        .filter(({ id }) => wanted.has(id))
        .map((panel) => {
          const box =
            shown === undefined
              ? { x: 0, y: 0, width: panel.width, height: panel.height }
              : widen(boxAround(shown.path));
          // The mainland whole lies in files under the drawing: its outlines would be a tenth of a page.
          const isInFiles = shown === undefined && panel.id === "mainland";
          const drawing = (
            <svg
              key={panel.id}
              className={styles["panel"]}
              data-panel={panel.id}
              viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
            >
              {[...regionOutlines.values()]
                .filter((outline) => outline.panel === panel && !isInFiles)
                .map((outline) => (
                  <path
                    key={outline.region}
                    className={styles["region"]}
                    data-lit={region === null || outline.region === region}
                    d={outline.path}
                  />
                ))}
              <Dots spots={dots.filter((dot) => dot.panel === panel.id).map(({ spot }) => spot)} />
            </svg>
          );
          return isInFiles ? (
            <div key={panel.id} className={styles["country"]}>
              {drawing}
            </div>
          ) : (
            drawing
          );
        })}
    </div>
  );
}

/** As large on every panel: lines of no length with round ends, with an edge of paper. */
function Dots({ spots }: { readonly spots: readonly Spot[] }): ReactElement {
  const lines = spots.map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}h0`).join("");
  return (
    <>
      <path className={styles["edge"]} d={lines} />
      <path className={styles["dot"]} d={lines} />
    </>
  );
}

function widen({ x, y, width, height }: Box): Box {
  const by = Math.round(Math.max(width, height) * SURROUNDINGS);
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
