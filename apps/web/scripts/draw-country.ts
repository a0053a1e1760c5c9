import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { countryFile, drawCountry } from "../features/picture/draw-country.ts";

// Draws the files that maps of the country lie on. Run when the outlines of the regions are drawn anew.
for (const layer of ["regions", "lines"] as const) {
  writeFileSync(join(import.meta.dirname, "../features/picture", countryFile(layer)), drawCountry(layer));
}
