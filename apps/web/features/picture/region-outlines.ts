import { type PlaceId, place, placeIds } from "@choosefr/model";
import { departements } from "../question/map/departements.ts";
import { outlines } from "../question/map/outlines.ts";
import { type Panel, panels, type Spot } from "../question/map/panels.ts";

/** A region of the record as it is drawn. */
export interface RegionOutline {
  readonly region: PlaceId;
  readonly panel: Panel;
  readonly path: string;
  /** About where its middle lies, for a number: on the mainland between the chief towns of its départements. */
  readonly middle: Spot;
}

/** The 18 regions, by id. */
export const regionOutlines: ReadonlyMap<PlaceId, RegionOutline> = new Map(
  placeIds
    .filter((id) => place(id).type === "region")
    .flatMap((region) => {
      const name = place(region).names.fr;
      const outline = outlines.find((each) => each.region === name);
      const panel = panels.find(({ id }) => id === outline?.panel);
      if (outline === undefined || panel === undefined) return [];
      return [[region, { region, panel, path: outline.path, middle: middleOf(name, panel) }] as const];
    }),
);

function middleOf(region: string, panel: Panel): Spot {
  if (panel.id !== "mainland") return { x: panel.width / 2, y: panel.height / 2 };
  const towns = departements
    .filter((departement) => departement.region.names.fr === region)
    .map(({ point }) => panel.project(point));
  const mean = (values: readonly number[]): number =>
    Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  return { x: mean(towns.map(({ x }) => x)), y: mean(towns.map(({ y }) => y)) };
}
