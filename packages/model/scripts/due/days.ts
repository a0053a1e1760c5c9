import type { Day, PartialDate } from "../../src/generated/vocabulary.ts";

const DAY_MS = 86_400_000;

/** The first day that a date may mean: a year its first of January. */
export function firstDayOf(date: PartialDate): Day {
  const [year = "", month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}`;
}

/** The last day that a date may mean: a year its 31 December, a month its last day. */
export function lastDayOf(date: PartialDate): Day {
  const [year = "", month = "12", day] = date.split("-");
  if (day !== undefined) return date;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(last).padStart(2, "0")}`;
}

/** The days from one day to another; negative where the second is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
