import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { countryFile, drawCountry } from "./draw-country.ts";

it.each(["regions", "lines"] as const)(
  "the %s in the file are those of the map: node scripts/draw-country.ts",
  (layer) => {
    expect(readFileSync(join(import.meta.dirname, countryFile(layer)), "utf8")).toBe(drawCountry(layer));
  },
);
