import { expect, it } from "vitest";
import { readDay } from "./day.ts";

it.each([
  ["2026-11-20", "2026-11-20"],
  ["2026-11-23", "2026-11-23"],
  ["2026-11-24", "2026-11-23"],
  ["2026-02-30", "2026-11-23"],
  ["yesterday", "2026-11-23"],
  [undefined, "2026-11-23"],
  [["2026-11-20"], "2026-11-23"],
])("the day of %j is %s", (asked, day) => expect(readDay(asked, "2026-11-23")).toBe(day));
