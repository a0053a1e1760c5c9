import { type NextReview, waitOf } from "../next-review.ts";

const TIMES = [
  "twice",
  "three times",
  "four times",
  "five times",
  "six times",
  "seven times",
  "eight times",
  "nine times",
];

/** When a question comes back and why, in one sentence. */
export function explainNextInEnglish({ days, streak, isShaky }: NextReview): string {
  return `You will see it again ${when(days)}, because ${why(streak, isShaky)}.`;
}

function when(days: number): string {
  const wait = waitOf(days);
  switch (wait.unit) {
    case "now":
      return "now";
    case "hours":
      return "in a few hours";
    case "tomorrow":
      return "tomorrow";
    case "days":
      return `in ${wait.count}\u00a0days`;
    case "months":
      return `in ${wait.count}\u00a0months`;
    case "year":
      return "in a year";
    default:
      return wait satisfies never;
  }
}

function why(streak: number, isShaky: boolean): string {
  if (streak === 0) return "the last answer was not the right one";
  if (isShaky) return "you do not quite know it yet";
  return streak === 1 ? "you got it right last time" : `you got it right ${times(streak)} in a row`;
}

function times(count: number): string {
  return TIMES[count - 2] ?? `${count} times`;
}
