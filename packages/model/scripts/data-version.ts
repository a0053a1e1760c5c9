import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { Day } from "../schema/index.ts";

/** The file of a model folder that says which state of the data this is. */
export const DATA_VERSION_FILE = "data-version.json";

const DataVersionFile = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/u, "expected three numbers, for instance 1.0.0"),
  date: Day,
});

/** Which state of the data this is. It stands in a file, so that a build knows no clock and no git. */
export type DataVersion = Readonly<z.infer<typeof DataVersionFile>>;

/** Reads `data-version.json` of a model folder. Throws where it is missing or is no version with a date. */
export function readDataVersion(room: string): DataVersion {
  return DataVersionFile.parse(JSON.parse(readFileSync(join(room, DATA_VERSION_FILE), "utf8")));
}

/** The same of a text that may be none, as one of an older commit; null where it says no version with a date. */
export function parseDataVersion(text: string | null): DataVersion | null {
  try {
    return DataVersionFile.parse(JSON.parse(text ?? ""));
  } catch {
    return null;
  }
}
