import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { Day } from "../schema/index.ts";
import { type ExceptionList, NO_EXCEPTIONS, parseExceptions } from "./exceptions.ts";

/** What the rules are told beside the data: they know no clock and read no file. */
export interface LintSettings {
  /** The day of the data version: nothing in the record is later. Null where it is not known. */
  readonly asOf: string | null;
  readonly exceptions: ExceptionList;
}

/** No day and no exception. */
export const PLAIN_SETTINGS: LintSettings = Object.freeze({ asOf: null, exceptions: NO_EXCEPTIONS });

const DataVersion = z.object({ date: Day });

/**
 * The settings of a room: the date in `data-version.json` and the list in `lint/exceptions.yml`. Throws where the first
 * is missing or has no date; what is wrong with the second becomes a finding once the data are checked.
 */
export function readSettings(room: string): LintSettings {
  const { date } = DataVersion.parse(JSON.parse(readFileSync(join(room, "data-version.json"), "utf8")));
  return { asOf: date, exceptions: parseExceptions(readFileSync(join(room, "lint", "exceptions.yml"), "utf8")) };
}
