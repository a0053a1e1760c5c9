import { formatInteger, NBSP } from "@choosefr/model";
import type { UnitLabels } from "@choosefr/quiz";
import type { Words } from "./words.ts";

function unitOf({ sign, many }: UnitLabels): string {
  return sign === "" ? many : `${sign} ${many}`;
}

export const english: Words = {
  opening: "? passes over a question, Ctrl-C stops.",
  heading: (number, total) => `Question ${number} of ${total}`,
  choose: (count) => `Your answer, from 1 to ${count}: `,
  chooseAgain: (count) => `Write a digit from 1 to ${count}, or ? to pass.`,
  estimate: (unit) => `Your estimate (${unitOf(unit)}): `,
  atLeast: (unit) => `No less than (${unitOf(unit)}): `,
  atMost: (unit) => `No more than (${unitOf(unit)}): `,
  numberAgain: `Write a number, for instance 4, 1.5 or 1.2${NBSP}billion, or ? to pass.`,
  highAgain: "This number cannot be smaller than the first. Write another, or ? to pass.",
  ends: (first, last) => `First: ${first}. Last: ${last}.`,
  order: (example) => `The numbers in their order, for instance ${example}: `,
  orderAgain: (count) => `Write each number from 1 to ${count} once, or ? to pass.`,
  match: "A letter for each number, for instance 1B 2A…: ",
  matchAgain: "Write a letter for each number, or ? to pass.",
  name: "Its name: ",
  nameAgain: "Write a name, or ? to pass.",
  place: "The commune, département or region: ",
  placeAgain: (typed, near) =>
    near === null
      ? `“${typed}” is no place that is known here. Write a commune, a département or a region, or ? to pass.`
      : `“${typed}” is no place that is known here. Perhaps ${near}?`,
  yesNo: "Yes or no (y/n): ",
  yesNoAgain: "Write y or n, or ? to pass.",
  sure: "How sure, from 50 to 100%: ",
  sureAgain: "Write a number from 50 (a guess) to 100 (certain), or ? to pass.",
  goOn: "Enter to go on ",
  verdict: { right: "Right", close: "Close", wrong: "Wrong", skipped: "Passed over" },
  worth: (points) => `${points} of a point`,
  distance: (km, site) => `${km}${NBSP}km from ${site}.`,
  optionByOption: "Answer by answer:",
  outcome: "What became of it:",
  disagreement: "Who says what:",
  sources: (count) => (count < 2 ? "Source:" : "Sources:"),
  prints: (figure) => `prints “${figure}”`,
  more: (count) => (count < 2 ? "and another page" : `and ${formatInteger(count, "en")} other pages`),
  caveats: { "low-grade": "low-quality page", "unknown-independence": "independence unknown" },
  score: (right, asked) => `${right} right ${right === 1 ? "answer" : "answers"} of ${asked}`,
  points: (points, asked) => `Points: ${points} of ${asked}`,
  replay: "The same questions:",
  nothing: "There is nothing to ask about that. Widen it, for instance without --kind or --sector.",
};
